package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import stet.web.Refusal;
import stet.web.Texts;

/** Drafts as tests compare them. */
final class Shown {
    private Shown() {}

    /** Line by line: `HEADLINE Rents rise`. */
    static String passages(Draft draft) {
        return draft.passages().stream()
                .map(passage -> passage.kind() + " " + passage.words())
                .collect(Collectors.joining("\n"));
    }

    /** Line by line, with the words that each hangs on: `FOOTNOTE «They rose.» Land registry <https://…>`. */
    static String notes(Draft draft) {
        return draft.notes().stream()
                .map(note -> note.kind() + " «"
                        + draft.passages().get(note.passage() - 1).words().substring(0, note.at()) + "» " + note.text()
                        + " <" + note.url() + ">")
                .collect(Collectors.joining("\n"));
    }

    /** That it is refused for the reason of the key, beside the field for it. */
    static void refusal(String key, byte[] bytes, String fileName, Object... values) {
        Refusal refusal = assertThrows(Refusal.class, () -> Drafts.read(bytes, fileName, ""));
        assertEquals(422, refusal.status());
        assertEquals("file", refusal.flaws().get(0).field());
        assertEquals(Texts.of(key, values), refusal.getMessage());
    }
}
