package stet.collation;

import java.util.Set;

/** Looks for the counterparts of sentences: the same words first, then changed ones among what is left. */
final class Search {
    private final Witness before;
    private final Witness after;
    private final Set<String> words;
    private Wording[] wordingsThen;
    private Wording[] wordingsNow;

    /** All different words of sentences in the order of their numbers. */
    Search(Witness before, Witness after, Set<String> words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** Words that stand in several places may go with a neighbour that changed, which is known only the second time. */
    Concordance found() {
        Concordance first = found(new Concordance(before.size(), after.size()));
        boolean again = first.hasChanges() && (before.hasRepeats() || after.hasRepeats());
        return again ? found(first) : first;
    }

    private Concordance found(Concordance known) {
        Concordance found = new Concordance(before.size(), after.size());
        new SameWords(before, after, known).enter(found);
        if (!found.lost().isEmpty() && !found.unexplained().isEmpty()) {
            read();
            new Variants(wordingsThen, wordingsNow, found).enter();
        }
        return found;
    }

    /** Late, for it takes longer than all else when nothing changed. */
    private void read() {
        if (wordingsThen != null) return;
        Vocabulary vocabulary = new Vocabulary(words, before, after);
        wordingsThen = vocabulary.wordings(before);
        wordingsNow = vocabulary.wordings(after);
    }
}
