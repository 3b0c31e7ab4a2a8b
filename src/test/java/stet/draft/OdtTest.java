package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OdtTest {
    static final String ARTICLE = "<text:p text:style-name=\"P1\">Rents rise</text:p>"
            + "<text:p text:style-name=\"Standard\">They rose “by half”<text:s text:c=\"2\"/>in\n   a year."
            + "<text:note text:note-class=\"endnote\"><text:note-citation>1</text:note-citation><text:note-body>"
            + "<text:p>Land registry, <text:a xlink:href=\"https://example.org/registry\">table 4</text:a></text:p></text:note-body></text:note>"
            + " So says the <text:a xlink:href=\"https://example.org/report\">report</text:a>."
            + "<office:annotation><dc:creator>Cleo</dc:creator><dc:date>2020-05-05</dc:date><text:p>Which one?</text:p></office:annotation></text:p>"
            + "<text:h text:outline-level=\"2\">Where</text:h>"
            + "<table:table><table:table-row><table:table-cell><text:p>Town</text:p></table:table-cell></table:table-row></table:table>"
            + "<text:p>In<text:tab/>town.<text:line-break/>Nobody knows</text:p>";

    @Test
    void reads_passages_and_notes() {
        Draft draft = read(ARTICLE);
        assertEquals("""
                HEADLINE Rents rise
                PARAGRAPH They rose “by half”  in a year. So says the report.
                HEADING Where
                CELL Town
                PARAGRAPH In\ttown.
                Nobody knows""", Shown.passages(draft));
        assertEquals("""
                ENDNOTE «They rose “by half”  in a year.» Land registry, table 4 <https://example.org/registry>
                LINK «They rose “by half”  in a year. So says the report»  <https://example.org/report>
                COMMENT «They rose “by half”  in a year. So says the report.» Which one? <>""", Shown.notes(draft));
        assertEquals("Rents rise", draft.imprint().title());
        assertEquals("fr-CA", draft.imprint().language());
    }

    @Test
    void reads_tracked_changes_accepted_or_not() {
        byte[] file = Written.odt(
                "<text:tracked-changes>"
                        + "<text:changed-region text:id=\"c1\"><text:insertion/></text:changed-region>"
                        + "<text:changed-region text:id=\"c2\"><text:deletion><text:p>fell</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>They <text:change text:change-id=\"c2\"/><text:change-start text:change-id=\"c1\"/>rose<text:change-end text:change-id=\"c1\"/>.</text:p>");
        Draft accepted = Drafts.read(file, "a.odt", "");
        assertTrue(accepted.hasTrackedChanges());
        assertEquals("PARAGRAPH They rose.", Shown.passages(accepted));
        assertEquals("PARAGRAPH They fell.", Shown.passages(Drafts.read(file, "a.odt", "", Tracked.ORIGINAL)));
    }

    @Test
    void keeps_fields_that_are_words_of_the_text() {
        assertEquals(
                "PARAGRAPH Dated 5 May.", Shown.passages(read("<text:p>Dated <text:date>5 May</text:date>.</text:p>")));
    }

    @Test
    void refuses_what_is_broken_locked_or_no_text() {
        byte[] whole = Written.odt(ARTICLE);
        Shown.refusal("draft_broken", Arrays.copyOf(whole, whole.length / 2), "a.odt");
        Shown.refusal("draft_no_text", Written.odt(""), "a.odt");
        Shown.refusal("draft_zip", Written.zip(Map.of("a.txt", "Words.")), "a.odt");
        Map<String, String> locked = Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "?",
                "META-INF/manifest.xml",
                "<m><encryption-data/></m>");
        Shown.refusal("draft_encrypted", Written.zip(locked), "a.odt");
    }

    private static Draft read(String paragraphs) {
        return Drafts.read(Written.odt(paragraphs), "a.odt", "");
    }
}
