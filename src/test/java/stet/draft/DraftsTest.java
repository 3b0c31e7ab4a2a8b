package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {
    @Test
    void a_plain_text_survives_as_it_is() {
        String text = "Rents rise\r\n\r\n\r\nBy Ann Lee\n\n  They rose “by half”\u00a0– in a  year.  \n\nEnd.\n";
        Draft draft = Drafts.read(Written.utf8(text), "a.txt", "text/plain");
        assertEquals(
                text.replace("\r\n", "\n").strip(),
                draft.passages().stream().map(one -> one.gap() + one.words()).collect(Collectors.joining()));
        assertEquals("Rents rise", draft.imprint().title());
        assertEquals("Ann Lee", draft.byline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void characters_are_read_in_what_they_were_written(String charset) {
        byte[] bytes = "Die Straße – in Österreich.".getBytes(Charset.forName(charset));
        assertEquals("PARAGRAPH Die Straße – in Österreich.", Shown.passages(Drafts.read(bytes, "a.txt", "")));
    }

    @Test
    void a_media_type_may_declare_the_characters() {
        byte[] bytes = "Цены растут.".getBytes(Charset.forName("KOI8-R"));
        assertEquals("PARAGRAPH Цены растут.", Shown.passages(Drafts.read(bytes, null, "text/plain; charset=KOI8-R")));
        byte[] japanese = "物価は上がった。".getBytes(Charset.forName("Shift_JIS"));
        assertEquals("PARAGRAPH 物価は上がった。", Shown.passages(Drafts.read(japanese, null, "text/plain;charset=shift_jis")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.txt  |               | They *rose*.                  | PARAGRAPH They *rose*.
            a.md   |               | They *rose*.                  | PARAGRAPH They rose.
                   | text/markdown | They *rose*.                  | PARAGRAPH They rose.
            a.html |               | They <b>rose</b>.             | PARAGRAPH They rose.
                   | text/html     | They <b>rose</b>.             | PARAGRAPH They rose.
                   |               | <!doctype html><p>They rose.  | PARAGRAPH They rose.
            a.txt  | text/plain    | <html><p>They rose.           | PARAGRAPH They rose.
            a.txt  |               | {\\rtf1 They rose.\\par}      | PARAGRAPH They rose.
                   |               | They <b>rose</b>.             | PARAGRAPH They <b>rose</b>.
            a.js   |               | #!/bin/sh                     | PARAGRAPH #!/bin/sh
            """)
    void the_type_is_told_by_content_first(String name, String media, String text, String passages) {
        assertEquals(passages, Shown.passages(Drafts.read(Written.utf8(text), name, media)));
    }

    @Test
    void what_is_no_text_is_refused() {
        Shown.refusal("draft_empty", new byte[0], "a.txt");
        Shown.refusal("draft_no_text", Written.utf8(" \n\n "), "a.txt");
        Shown.refusal("draft_image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "a.txt");
        Shown.refusal(
                "draft_old_word",
                new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
                },
                "a.doc");
        Shown.refusal("draft_type", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0}, "a.txt");
        Shown.refusal("draft_type", "They\0rose.".getBytes(StandardCharsets.UTF_8), "a.txt");
        Shown.refusal("draft_broken", new byte[] {'P', 'K', 3, 4, 0}, "a.docx");
        Shown.refusal("draft_long", Written.utf8("Words. ".repeat(200_000)), "a.txt", 1_000_000);
    }
}
