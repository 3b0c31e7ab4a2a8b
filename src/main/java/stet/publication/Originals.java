package stet.publication;

import java.util.List;
import stet.evidence.Counting;

/** The articles of the rows as they come: mostly that of the row before, whose addresses need not be read again. */
final class Originals {
    private List<String> last = List.of();
    private Counting.Original original;

    Counting.Original of(String url, String statedOrigin, String title) {
        List<String> asked = List.of(url, statedOrigin, title);
        if (!asked.equals(last)) {
            last = asked;
            original = new Counting.Original(url, statedOrigin, title);
        }
        return original;
    }
}
