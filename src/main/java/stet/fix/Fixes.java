package stet.fix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.account.Account;
import stet.article.Article;
import stet.article.Passage;
import stet.claim.Claim;
import stet.history.KeptBack;

/** The fixes of a claim or an article, found with everything that is said of them. */
final class Fixes {
    private static final String FETCHED = "from Fix f join fetch f.claim c join fetch c.article join fetch f.verdict v"
            + " join fetch v.rating r join fetch r.scale join fetch f.proposedBy left join fetch f.withdrawnBy"
            + " left join fetch f.letStandBy where ";

    private Fixes() {}

    static List<Fix> of(Claim claim) {
        return withAnswers(Fix.list(FETCHED + "f.claim = ?1 order by f.number", claim));
    }

    /** In the order of the text, but for those of claims of which nobody is to know yet what was found. */
    static List<Fix> shown(Article article) {
        Set<Long> kept = KeptBack.now().claims();
        return of(article).stream()
                .filter(fix -> !kept.contains(fix.claim().number()))
                .toList();
    }

    private static List<Fix> of(Article article) {
        List<Fix> fixes = withAnswers(Fix.list(FETCHED + "c.article = ?1 order by c.number, f.number", article));
        if (fixes.isEmpty()) return fixes;
        Map<Integer, Integer> places = places(article);
        return fixes.stream()
                .sorted(Comparator.comparing((Fix fix) -> Optional.ofNullable(
                                        fix.claim().words().passage())
                                .map(places::get)
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(
                                fix -> Optional.ofNullable(fix.claim().words().quoteAt())
                                        .orElse(0)))
                .toList();
    }

    /** By its number, the how manieth a passage is. */
    private static Map<Integer, Integer> places(Article article) {
        List<Integer> passages =
                article.text().passages().stream().map(Passage::number).toList();
        return IntStream.range(0, passages.size()).boxed().collect(Collectors.toMap(passages::get, place -> place));
    }

    private static List<Fix> withAnswers(List<Fix> fixes) {
        Map<Long, List<FixAnswer>> all = FixAnswer.of(fixes);
        fixes.forEach(fix -> fix.answered(all.getOrDefault(fix.id(), List.of())));
        return fixes;
    }

    /** Holds every fix of an article that nobody ended against its newest text, by whoever brought that in. */
    static void settle(Article article, Account by) {
        Map<Integer, Carrying> since = new HashMap<>();
        for (Fix fix : of(article)) {
            if (fix.withdrawnBy() != null || fix.letStandBy() != null) continue;
            int revision = fix.spot().revision();
            fix.settle(since.computeIfAbsent(revision, number -> Carrying.since(article, number)), by);
        }
    }
}
