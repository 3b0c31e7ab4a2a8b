package stet.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import stet.article.Article;
import stet.claim.Kind;
import stet.evidence.Evidence;
import stet.scale.Needs;
import stet.verdict.SecondReading;

/**
 * What was decided of a claim, as its article's gate asks: verdictBy gave the verdict in effect; decidedBy signed it off
 * or agreed to setting it aside, and seal is that of this decision. What there is none of is null.
 */
public record Judged(
        long number,
        String statement,
        Stage stage,
        Needs needs,
        int counting,
        String currentSeal,
        long version,
        String lapsedBecause,
        Long verdictBy,
        Long signedBy,
        String signer,
        String signedSeal,
        String signerName,
        Instant samplingAt,
        SettingAside.Ground ground,
        String asideReason,
        String asideBy,
        String agreedBy,
        String asideSeal) {
    /** All claims of an article in order of number, in one query. */
    public static List<Judged> of(Article article) {
        return ClaimBoard.getEntityManager()
                .createQuery("""
                        select new stet.signoff.Judged(b.number, c.words.statement, b.stage, r.needs, b.evidenceCounting, b.currentSeal, c.version,
                          b.lapsedBecause, v.givenBy.id, e.id, e.login, s.seal, e.name, s.samplingAt, a.ground, a.reason, p.name, g.login, a.seal)
                        from ClaimBoard b join b.claim c left join b.verdict v left join v.rating r left join b.signOff s
                          left join s.signedBy e left join b.settingAside a left join a.proposedBy p left join a.agreedBy g
                        where b.article = :article order by b.number""", Judged.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** The signed claims of some kinds whose verdict no independent one bears out, by number. */
    public static Set<Long> withoutSecond(Article article, Set<Kind> kinds) {
        if (kinds.isEmpty()) return Set.of();
        return Set.copyOf(ClaimBoard.getEntityManager()
                .createQuery("""
                        select b.number from ClaimBoard b where b.article = :article and b.stage = :signed and b.kind in :kinds
                          and not exists (select 1 from SecondReading s join s.first f join f.rating r
                            where s.claim = b.claim and s.state in :agreed and r.ratingKey = b.rating)
                          and not exists (select 1 from Adjudication a join a.reading s join a.adopted v join v.rating r
                            where s.claim = b.claim and r.ratingKey = b.rating)""", Long.class)
                .setParameter("article", article)
                .setParameter("signed", Stage.SIGNED_OFF)
                .setParameter("kinds", kinds)
                .setParameter("agreed", Set.of(SecondReading.State.AGREED, SecondReading.State.NEAR))
                .getResultList());
    }

    /** Evidence of an article's signed claims that came after the sign-off, was not seen by its editor and lapses nothing. */
    public static List<Evidence> addedSince(Article article) {
        return Evidence.list(
                "from Evidence e join fetch e.claim c join fetch e.addedBy join ClaimBoard b on b.claim = c join b.signOff s"
                        + " where b.article = ?1 and b.stage = ?2 and e.number > s.evidenceThrough"
                        + " and e.withdrawnAt is null and e.supersededBy is null order by c.number, e.number",
                article,
                Stage.SIGNED_OFF);
    }

    /** Another one whenever what was found of it changes, also while the seal is kept back. */
    public String state() {
        return currentSeal.isEmpty() ? "version " + version : currentSeal;
    }

    public boolean isSignedOff() {
        return stage == Stage.SIGNED_OFF;
    }

    /** Whether no editor signed it, but a second checker, by the rules of then. */
    public boolean isSecondChecked() {
        return isSignedOff() && samplingAt != null;
    }

    public boolean isSetAside() {
        return stage == Stage.SET_ASIDE;
    }

    /** Whether nothing is left to do. */
    public boolean isDecided() {
        return isSignedOff() || isSetAside();
    }

    /** Of the decision; null where there is none. */
    public String seal() {
        if (isSignedOff()) return signedSeal;
        return isSetAside() ? asideSeal : null;
    }

    /** The login of who decided; null where nobody did. */
    public String decidedBy() {
        if (isSignedOff()) return signer;
        return isSetAside() ? agreedBy : null;
    }

    /** Whether its rating needs evidence, and it has less of what counts than this. */
    public boolean hasLessThan(int counting) {
        return !isSetAside() && needs != null && needs != Needs.NOTHING && this.counting < counting;
    }
}
