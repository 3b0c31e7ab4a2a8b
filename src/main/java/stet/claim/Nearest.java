package stet.claim;

import java.util.Optional;
import stet.article.Revision;
import stet.text.Graphemes;
import stet.text.Span;
import stet.text.anchor.Anchor;
import stet.text.anchor.Anchoring;

/** The words of a text that are likest to those on which a claim rested, where these are gone. */
public final class Nearest {
    private Nearest() {}

    /** Empty where nothing is like them, or they never stood in the text. */
    public static Optional<Revision.Place> to(Claim claim, Revision text) {
        String whole = text.text();
        return new LastStanding()
                .of(claim)
                .flatMap(stood -> anchor(stood, claim.words().quote()).in(whole))
                .map(Anchoring::span)
                .flatMap(span -> text.place(Graphemes.whole(whole, span)));
    }

    private static Anchor anchor(LastStanding.Stood stood, String quote) {
        String sentences = String.join(" ", stood.sentences());
        int end = Math.min(sentences.length(), stood.offset() + quote.length());
        return Anchor.of(sentences, new Span(Math.min(stood.offset(), end), end));
    }
}
