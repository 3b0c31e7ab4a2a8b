package stet.fix;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.article.Article;
import stet.article.Revision;
import stet.claim.Claim;
import stet.text.Plain;
import stet.text.Span;
import stet.text.Visible;
import stet.text.anchor.Quote;
import stet.web.Flaw;
import stet.web.Texts;

/** The words of a text that a fix is about, and where they began in it, in code points of their passage. */
@Embeddable
public record Spot(int revision, int passage, int wordsAt, String wordsNow) {
    /** The most characters of words that are, or are to be, in the text. */
    static final int LONGEST = 2_000;

    /** In the newest text: nearest to where the claim rests, else in the first passage that has the words. */
    static Optional<Spot> of(Claim claim, String now) {
        Revision text = claim.article().text();
        Integer own = claim.words().passage();
        Integer at = claim.words().quoteAt();
        boolean there = own != null && text.holds(own, now);
        Optional<Integer> passage = there ? Optional.of(own) : text.passageWith(now);
        return passage.flatMap(number -> in(text, number, now, there && at != null ? at : 0));
    }

    private static Optional<Spot> in(Revision text, int passage, String now, int near) {
        String words = text.words(passage).orElseThrow();
        return Quote.locateNear(words, now, near)
                .map(span -> new Spot(text.number(), passage, words.codePointCount(0, span.start()), span.in(words)));
    }

    /** What keeps other words from taking the place of these; empty when nothing does. */
    List<Flaw> flaws(String field, String words, Article article) {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addText(flaws, field, words, LONGEST);
        if (!words.isEmpty() && !Visible.is(words)) flaws.add(new Flaw(field, Texts.of("error_blank")));
        if (isSame(wordsNow, words)) flaws.add(new Flaw(field, Texts.of("fix_same")));
        if (flaws.isEmpty() && isSaid(words, article)) flaws.add(new Flaw(field, Texts.of("fix_there_already")));
        return flaws;
    }

    /** Whether two differ in nothing but typesetting, which is not told apart in a text. */
    static boolean isSame(String words, String other) {
        return Plain.normalised(words).equals(Plain.normalised(other));
    }

    private boolean isSaid(String words, Article article) {
        String text = Revision.of(article, revision).words(passage).orElseThrow();
        Span place = Quote.locateAt(text, wordsNow, wordsAt).orElseThrow();
        return new Redline(text, place, words).isDoneAlready();
    }
}
