package stet.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.Counter;
import stet.web.Refusal;
import stet.web.Texts;

/** Brings packs in, each whole or not at all. */
@ApplicationScoped
public class PackLoader {
    /** The article, how many claims it came with, and whether it was here before and nothing was done. */
    public record Loaded(String slug, int claims, boolean before) {}

    /** By nobody where the desk itself loads; 409 where another text has the slug. */
    @Transactional
    public Loaded load(ClaimPack pack, Account by) {
        if (by != null) Act.LOAD_PACK.by(by);
        letNobodyElseLoad();
        Article known = Article.named(pack.slug()).orElse(null);
        if (known == null) return bringIn(pack, by);
        if (!known.isFrom(pack.digest())) throw Refusal.conflict(Texts.of("pack_other", pack.slug()));
        return new Loaded(pack.slug(), pack.claims().size(), true);
    }

    /** Loads the pack that ships, where no article was ever brought in. */
    @Transactional
    public void fillEmptyDesk() {
        if (Article.count() > 0) return;
        letNobodyElseLoad();
        if (Article.count() == 0) bringIn(ClaimPack.builtIn(), null);
    }

    /**
     * Two nodes may start at once on an empty database, and two people may load one pack: the second waits here and
     * then sees what the first brought in. It is the lock that bringing in takes anyway, taken first.
     */
    private static void letNobodyElseLoad() {
        Counter.hold("claim");
    }

    private static Loaded bringIn(ClaimPack pack, Account by) {
        Article article = Article.load(
                pack.slug(), pack.imprint(), pack.passages(), new Article.FromPack(pack.authors(), pack.digest()), by);
        pack.claims().forEach(claim -> Claim.load(article, claim.words(), claim.pointers(), by));
        return new Loaded(pack.slug(), pack.claims().size(), false);
    }
}
