package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MailTest {
    static final String HEAD = """
            From: =?utf-8?Q?Zo=C3=A9_Roux?= <zoe@example.org>
            To: desk@example.org
            Subject: =?iso-8859-1?Q?Loyers_en?=
             =?iso-8859-1?Q?_=E9t=E9?=
            Date: Tue, 5 May 2020 23:30:00 +0200
            MIME-Version: 1.0
            """;

    static final String ARTICLE = HEAD + """
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary="inner"

            --inner
            Content-Type: text/plain; charset=utf-8

            They rose (plain).
            --inner
            Content-Type: text/html; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            <p>They rose =93by half=94 in =
            a year, <a href=3D"https://example.org/r">it says</a>.</p><p>So it is.</p>
            --inner--
            --outer
            Content-Type: text/plain; name=secret.txt
            Content-Disposition: attachment; filename*=utf-8''secret.txt

            Not of the text.
            --outer--
            """;

    @Test
    void reads_head_and_page() {
        Draft draft = read(ARTICLE);
        assertEquals("Loyers en été", draft.imprint().title());
        assertEquals("Zoé Roux", draft.byline());
        assertEquals(LocalDate.of(2020, 5, 5), draft.imprint().publishedOn());
        assertEquals("""
                HEADLINE Loyers en été
                PARAGRAPH They rose “by half” in a year, it says.
                PARAGRAPH So it is.""", Shown.passages(draft));
        assertEquals(
                "LINK «They rose “by half” in a year, it says» it says <https://example.org/r>", Shown.notes(draft));
    }

    @Test
    void reads_plain_text_and_joins_its_lines() {
        String wrapped =
                "The city council voted on Monday to raise\nthe rents of all the houses that it owns,\nand nobody spoke.";
        Draft draft =
                read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nDear all,\n\n" + wrapped + "\n\n-- \nZoé\n");
        assertEquals(
                "HEADLINE Loyers en été\nPARAGRAPH Dear all,\nPARAGRAPH " + wrapped.replace('\n', ' ')
                        + "\nFURNITURE --\nFURNITURE Zoé",
                Shown.passages(draft));
    }

    @Test
    void reads_flowed_lines_and_base64() {
        assertEquals(
                "HEADLINE Loyers en été\nPARAGRAPH They rose and rose.\nPARAGRAPH End.",
                Shown.passages(
                        read(HEAD + "Content-Type: text/plain; format=flowed\n\nThey rose \nand rose.\n\nEnd.\n")));
        assertEquals(
                "HEADLINE Loyers en été\nPARAGRAPH Été.",
                Shown.passages(read(HEAD
                        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nw4l0w6ku\n")));
    }

    @Test
    void leaves_out_what_is_attached() {
        String page =
                "--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n<p>Not of the text.</p>\n--b--\n";
        Draft draft = read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThey rose.\n" + page);
        assertEquals("HEADLINE Loyers en été\nPARAGRAPH They rose.", Shown.passages(draft));
    }

    @Test
    void refuses_what_holds_no_text_or_nests_without_end() {
        Shown.refusal("draft_no_text", Written.utf8("From: a@example.org\nContent-Type: image/png\n\nx"), "a.eml");
        StringBuilder deep = new StringBuilder("From: a@example.org\n");
        for (int at = 0; at < 2_000; at++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(at)
                    .append("\n\n--b")
                    .append(at)
                    .append('\n');
        }
        Shown.refusal("draft_deep", Written.utf8(deep.toString()), "a.eml");
    }

    private static Draft read(String mail) {
        return Drafts.read(Written.utf8(mail), "a.eml", "");
    }
}
