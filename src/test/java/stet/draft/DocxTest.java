package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stet.draft.Written.paragraph;
import static stet.draft.Written.run;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocxTest {
    static final String ARTICLE = paragraph("Titel", run("Rents rise"))
            + paragraph("", run("By Ann Lee"))
            + paragraph(
                    "",
                    run("They rose “by half”") + run("\u00a0– in ") + "<w:r><w:t>a year.</w:t></w:r>"
                            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" So says the ")
                            + "<w:hyperlink r:id=\"d1\">" + run("report") + "</w:hyperlink>" + run(".")
                            + "<w:r><w:commentReference w:id=\"0\"/></w:r>")
            + paragraph("Eigene", run("Where"))
            + "<w:tbl><w:tr><w:tc>" + paragraph("", run("Town")) + "</w:tc><w:tc>" + paragraph("", run("12,3"))
            + "</w:tc></w:tr></w:tbl>"
            + paragraph("", run("In") + "<w:r><w:tab/><w:t>town.</w:t><w:br/></w:r>" + run("Nobody knows"));

    @Test
    void reads_passages_by_their_styles() {
        assertEquals("""
                HEADLINE Rents rise
                BYLINE By Ann Lee
                PARAGRAPH They rose “by half”\u00a0– in a year. So says the report.
                HEADING Where
                CELL Town
                CELL 12,3
                PARAGRAPH In\ttown.
                Nobody knows""", Shown.passages(read(ARTICLE)));
    }

    @Test
    void hangs_notes_on_their_words() {
        assertEquals("""
                FOOTNOTE «They rose “by half”\u00a0– in a year.» Land registry, table 4 <https://example.org/registry>
                LINK «They rose “by half”\u00a0– in a year. So says the report»  <https://example.org/report>
                COMMENT «They rose “by half”\u00a0– in a year. So says the report.» See https://example.org/minutes. <https://example.org/minutes>""", Shown.notes(read(ARTICLE)));
    }

    @Test
    void says_what_the_file_says_of_itself_where_its_text_does_not() {
        Draft named = read(ARTICLE);
        assertEquals("Rents rise", named.imprint().title());
        assertEquals("Ann Lee", named.byline());
        assertEquals("de-AT", named.imprint().language());
        Draft bare = read(paragraph("", run("They rose.")) + paragraph("", run("So it is.")));
        assertEquals("Saved as", bare.imprint().title());
        assertEquals("Ann Lee", bare.byline());
        assertFalse(bare.hasTrackedChanges());
    }

    @Test
    void reads_tracked_changes_accepted_or_not() {
        byte[] file = Written.docx(paragraph(
                        "",
                        run("They ") + "<w:del><w:r><w:delText>fell</w:delText></w:r></w:del><w:ins>" + run("rose")
                                + "</w:ins>" + run("."))
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("One ") + "</w:p>"
                + paragraph("", run("whole.")));
        Draft accepted = Drafts.read(file, "a.docx", "");
        assertTrue(accepted.hasTrackedChanges());
        assertEquals("PARAGRAPH They rose.\nPARAGRAPH One whole.", Shown.passages(accepted));
        assertEquals(
                "PARAGRAPH They fell.\nPARAGRAPH One\nPARAGRAPH whole.",
                Shown.passages(Drafts.read(file, "a.docx", "", Tracked.ORIGINAL)));
    }

    @Test
    void reads_links_that_are_fields_and_leaves_out_what_is_hidden() {
        Draft draft = read(paragraph(
                "",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org/a\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("They say so.")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen.</w:t></w:r>"));
        assertEquals("PARAGRAPH They say so.", Shown.passages(draft));
        assertEquals("LINK «They say so.»  <https://example.org/a>", Shown.notes(draft));
    }

    @Test
    void is_told_by_content_and_not_by_name() {
        assertEquals(
                7,
                Drafts.read(Written.docx(ARTICLE), "notes.txt", "text/plain")
                        .passages()
                        .size());
    }

    @Test
    void refuses_what_is_broken_or_a_trap() {
        byte[] whole = Written.docx(ARTICLE);
        Shown.refusal("draft_broken", Arrays.copyOf(whole, whole.length / 2), "a.docx");
        Shown.refusal("draft_broken", Written.docx("<w:p>"), "a.docx");
        Shown.refusal("draft_deep", Written.docx("<w:x>".repeat(300)), "a.docx");
        Shown.refusal("draft_no_text", Written.docx(paragraph("", "")), "a.docx");
        Shown.refusal("draft_bomb", Written.docx(" ".repeat(30 << 20)), "a.docx");
        Shown.refusal("draft_long", Written.docx(paragraph("", run(manyWords()))), "a.docx", 1_000_000);
    }

    @Test
    void loads_nothing_that_a_document_type_names() {
        String entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:document>";
        Shown.refusal("draft_broken", Written.zip(Map.of("word/document.xml", entity)), "a.docx");
    }

    /** More than fit, and not so alike that they could be packed tightly. */
    private static String manyWords() {
        return IntStream.range(0, 200_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static Draft read(String paragraphs) {
        return Drafts.read(Written.docx(paragraphs), "a.docx", "");
    }
}
