package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    static final String ARTICLE = """
            ---
            title: "Rents rise"
            author: Ann Lee
            date: 2020-05-05
            lang: en
            ---
            # Rents rise in town

            They *rose* “by **half**” in
            a [year](https://example.org/report).[^1] So it is,  and `x_y` too.

            ## Where

            - In town
            - Nowhere else[^none]

            | Town | 12,3 |
            | --- | --- |
            | Port | 4 |

            ![a picture](a.jpg)

            [^1]: Land registry,
                https://example.org/registry.
            """;

    @Test
    void reads_words_without_marks() {
        Draft draft = read(ARTICLE);
        assertEquals("""
                HEADLINE Rents rise in town
                PARAGRAPH They rose “by half” in a year. So it is,  and x_y too.
                HEADING Where
                PARAGRAPH In town
                PARAGRAPH Nowhere else[^none]
                CELL Town
                CELL 12,3
                CELL Port
                CELL 4""", Shown.passages(draft));
        assertEquals("""
                LINK «They rose “by half” in a year»  <https://example.org/report>
                FOOTNOTE «They rose “by half” in a year.» Land registry, https://example.org/registry. <https://example.org/registry>""", Shown.notes(draft));
        assertEquals("Rents rise", draft.imprint().title());
        assertEquals("Ann Lee", draft.byline());
        assertEquals(LocalDate.of(2020, 5, 5), draft.imprint().publishedOn());
        assertEquals("en", draft.imprint().language());
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "[", "*a **a ", "- ", "((", "![", "<a>", "_a __a ", "1. "})
    void ends_with_whatever_is_repeated(String mark) {
        String text = mark.repeat(50_000) + " They rose.";
        assertEquals(true, Shown.passages(read(text)).contains("They rose."));
    }

    private static Draft read(String text) {
        return Drafts.read(Written.utf8(text), "a.md", "");
    }
}
