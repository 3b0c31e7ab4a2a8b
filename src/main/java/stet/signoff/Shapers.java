package stet.signoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import stet.account.Account;
import stet.article.Naming;
import stet.article.Passage;
import stet.claim.Claim;
import stet.text.Moved;
import stet.text.Plain;
import stet.text.Quote;
import stet.text.Sentences;
import stet.text.Span;

/**
 * Who shaped what an article gives a claim: the sentence that holds the quote, and by what copies of the article are
 * known and so do not count; read when first asked for.
 */
public final class Shapers {
    private final Claim claim;
    private List<Sentence> sentences;
    private List<Naming> namings;

    Shapers(Claim claim) {
        this.claim = claim;
    }

    /** The sentence as somebody made it, normalised; by is null where the desk itself did. */
    record Sentence(String sentence, Account by, Instant at) {}

    /** Every change of the sentence, oldest first; the text that was brought in is its authors' and no change. */
    List<Sentence> sentences() {
        if (sentences == null) sentences = read();
        return sentences;
    }

    /** Every change of the article's address, title or origin from a moment on, oldest first. */
    List<Naming> namingsSince(Instant moment) {
        if (namings == null) namings = Naming.of(claim.article());
        return namings.stream()
                .filter(naming -> !naming.namedAt().isBefore(moment))
                .toList();
    }

    private List<Sentence> read() {
        List<Passage.Printing> printings =
                Passage.printings(claim.article(), claim.words().passage());
        List<String> made = sentences(printings);
        List<Sentence> changes = new ArrayList<>();
        for (int at = 1; at < made.size(); at++) {
            if (made.get(at).equals(made.get(at - 1))) continue;
            changes.add(new Sentence(
                    made.get(at), printings.get(at).by(), printings.get(at).at()));
        }
        return changes;
    }

    /** Of each printing, by where the claim rests now and where that was before, step by step. */
    private List<String> sentences(List<Passage.Printing> printings) {
        LinkedList<String> sentences = new LinkedList<>();
        String later = null;
        Span place = null;
        for (int at = printings.size() - 1; at >= 0; at--) {
            String words = printings.get(at).words();
            place = later == null ? now(words) : before(words, later, place);
            sentences.addFirst(Plain.normalised(Sentences.around(words, place, claim.language())));
            later = words;
        }
        return sentences;
    }

    /** Without words, and so in no sentence, where the quote does not stand. */
    private Span now(String words) {
        return claim.place(words).orElse(new Span(0, 0));
    }

    private Span before(String words, String later, Span place) {
        if (words.equals(later)) return place;
        int start = new Moved(later, words).start(place);
        return Quote.locateAt(words, claim.words().quote(), words.codePointCount(0, start))
                .orElse(new Span(start, start));
    }
}
