package stet.desk;

import java.util.List;
import stet.account.Account;
import stet.article.Article;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.signoff.ClaimFacts;
import stet.signoff.MarkedQuote;
import stet.verdict.ReadVerdict;
import stet.verdict.Veil;
import stet.web.Refusal;
import stet.web.Texts;

/** A claim in short, to be read beside the text that it rests on. */
record Summary(ClaimFacts facts, MarkedQuote sentence, String next, boolean veiled) {
    /** 404 where the article has no such claim. */
    static Summary of(Article article, long number, Account viewer) {
        Claim claim = Claim.shown(number);
        if (!claim.article().id().equals(article.id())) throw Refusal.notFound(Texts.of("claim_unknown", number));
        ClaimFacts facts = ClaimFacts.of(claim);
        boolean veiled = Veil.covers(claim, viewer);
        if (!veiled) ReadVerdict.note(viewer, List.of(number));
        return new Summary(
                facts,
                MarkedQuote.in(facts.sentence(), claim.words().quote()),
                veiled
                        ? Texts.of("next_second_reading")
                        : Rail.of(facts, viewer).next(),
                veiled);
    }

    public Claim claim() {
        return facts.claim();
    }

    /** What is neither withdrawn nor put right by another piece. */
    public List<Evidence> evidence() {
        return facts.evidence().stream().filter(Evidence::isActive).toList();
    }
}
