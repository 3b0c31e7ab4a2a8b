package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfTest {
    static final String ARTICLE = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Arial Cyr;}}
            {\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s7 Title;}{\\*\\cs10 Default;}}
            {\\info{\\title Saved as}{\\author Ann Lee}}
            {\\header Page head}\\pard\\s7 Rents rise\\par
            \\pard They rose \\ldblquote by half\\rdblquote  in a\\~year {\\b caf\\'e9} \\u1078 ?\\u-10179?\\u-8704?.{\\super 1}{\\footnote\\pard Land registry, https://example.org/registry.}
             {\\field{\\*\\fldinst HYPERLINK "https://example.org/report"}{\\fldrslt So it says}}.{\\pict\\bin5 }}}}}}{\\*\\unknown what}\\par
            \\pard\\s1 Where\\par \\pard\\intbl Town\\cell 12,3\\cell\\row\\pard {\\f1 \\'e4\\'e0}\\line{\\v unseen}end.\\par}""";

    @Test
    void reads_passages_and_notes() {
        Draft draft = read(ARTICLE);
        assertEquals("""
                HEADLINE Rents rise
                PARAGRAPH They rose “by half” in a\u00a0year café ж\ud83d\ude00.1 So it says.
                HEADING Where
                CELL Town
                CELL 12,3
                PARAGRAPH да
                end.""", Shown.passages(draft));
        assertEquals("""
                FOOTNOTE «They rose “by half” in a\u00a0year café ж\ud83d\ude00.1» Land registry, https://example.org/registry. <https://example.org/registry>
                LINK «They rose “by half” in a\u00a0year café ж\ud83d\ude00.1 So it says»  <https://example.org/report>""", Shown.notes(draft));
        assertEquals("Rents rise", draft.imprint().title());
        assertEquals("Ann Lee", draft.byline());
    }

    @Test
    void reads_tracked_changes_accepted_or_not() {
        String file = "{\\rtf1 They {\\deleted fell}{\\revised rose}.\\par}";
        Draft accepted = read(file);
        assertTrue(accepted.hasTrackedChanges());
        assertEquals("PARAGRAPH They rose.", Shown.passages(accepted));
        byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("PARAGRAPH They fell.", Shown.passages(Drafts.read(bytes, "", "", Tracked.ORIGINAL)));
    }

    @Test
    void refuses_what_is_broken() {
        refusal("draft_broken", "{\\rtf1 They rose.");
        refusal("draft_deep", "{\\rtf1 " + "{".repeat(1_000) + "They rose.");
        refusal("draft_no_text", "{\\rtf1 }");
    }

    private static void refusal(String key, String file) {
        Shown.refusal(key, file.getBytes(StandardCharsets.ISO_8859_1), "a.rtf");
    }

    private static Draft read(String file) {
        return Drafts.read(file.getBytes(StandardCharsets.ISO_8859_1), "a.rtf", "");
    }
}
