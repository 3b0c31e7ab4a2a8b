package stet.desk;

import java.util.List;
import stet.account.Account;
import stet.article.Article;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.signoff.ClaimFacts;
import stet.signoff.MarkedQuote;
import stet.web.Refusal;
import stet.web.Texts;

/** A claim in short, to be read beside the text that it rests on. */
record Summary(ClaimFacts facts, MarkedQuote sentence, String next) {
    /** 404 where the article has no such claim. */
    static Summary of(Article article, long number, Account viewer) {
        Claim claim = Claim.shown(number);
        if (!claim.article().id().equals(article.id())) throw Refusal.notFound(Texts.of("claim_unknown", number));
        ClaimFacts facts = ClaimFacts.of(claim);
        return new Summary(
                facts,
                MarkedQuote.in(facts.sentence(), claim.words().quote()),
                Rail.of(facts, viewer).next());
    }

    public Claim claim() {
        return facts.claim();
    }

    /** What is neither withdrawn nor put right by another piece. */
    public List<Evidence> evidence() {
        return facts.evidence().stream().filter(Evidence::isActive).toList();
    }
}
