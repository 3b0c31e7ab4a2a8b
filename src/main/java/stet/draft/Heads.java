package stet.draft;

import java.util.List;
import stet.article.PassageText;
import stet.article.PassageText.Kind;

/** What stands above an article: its headline, and the names under it. */
final class Heads {
    /** Above the text stand a kicker, a headline, a line below it, and the names. */
    private static final int HEAD = 4;

    private Heads() {}

    /** Where no style says which the headline is, the first heading or the first line may be it; likewise the names. */
    static void name(Galley galley) {
        if (!has(galley, Kind.HEADLINE)) {
            int first = firstWords(galley);
            if (galley.kindOf(first) == Kind.HEADING || isHeadline(galley, first)) galley.rename(first, Kind.HEADLINE);
        }
        if (has(galley, Kind.BYLINE)) return;
        for (int at = 1; at < Math.min(galley.count(), HEAD); at++) {
            if (galley.kindOf(at) == Kind.PARAGRAPH && Wording.isByline(galley.wordsOf(at))) {
                galley.rename(at, Kind.BYLINE);
                return;
            }
        }
    }

    /** What the head says, unless something more certain has said it. */
    static void tell(Galley galley, Particulars particulars) {
        for (int at = 0; at < galley.count(); at++) {
            if (galley.kindOf(at) == Kind.HEADLINE) particulars.title(galley.wordsOf(at));
            if (galley.kindOf(at) == Kind.BYLINE) particulars.byline(galley.wordsOf(at));
        }
        particulars.settle();
    }

    /** A plain text is what its passages say. */
    static Draft draft(List<PassageText> passages) {
        if (passages.isEmpty()) throw Unreadable.because("draft_no_text");
        Particulars particulars = new Particulars();
        for (PassageText passage : passages) {
            if (passage.kind() == Kind.HEADLINE) particulars.title(passage.words());
            if (passage.kind() == Kind.BYLINE) particulars.byline(passage.words());
        }
        return new Draft(particulars.imprint(), particulars.byline(), passages, List.of(), false);
    }

    private static boolean isHeadline(Galley galley, int at) {
        return galley.kindOf(at) == Kind.PARAGRAPH
                && at + 1 < galley.count()
                && Wording.isHeadline(galley.wordsOf(at), galley.wordsOf(at + 1));
    }

    private static int firstWords(Galley galley) {
        int at = 0;
        while (at < galley.count() - 1 && galley.kindOf(at) == Kind.FURNITURE) at++;
        return at;
    }

    private static boolean has(Galley galley, Kind kind) {
        for (int at = 0; at < galley.count(); at++) if (galley.kindOf(at) == kind) return true;
        return false;
    }
}
