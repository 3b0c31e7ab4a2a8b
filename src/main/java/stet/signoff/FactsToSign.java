package stet.signoff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.article.Article;
import stet.article.Naming;
import stet.article.Passage;
import stet.article.Revision;
import stet.claim.Anchorage;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.claim.Wording;
import stet.evidence.Evidence;
import stet.signoff.Shapers.Sentence;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;

/** The facts of all claims of an article that wait for somebody's consent: as many queries however many they are. */
final class FactsToSign {
    /** What was found of a claim while it is kept back is nobody's to consent to. */
    private static final String WAITING =
            " in (select b.claim from ClaimBoard b where b.article = :article and b.veiled = false"
                    + " and (b.asideProposed = true or b.verdict is not null"
                    + " and b.stage in (stet.signoff.Stage.PROPOSED, stet.signoff.Stage.LAPSED)))";

    private final Article article;
    private final Signing signing;
    private final List<Claim> claims;
    private final ByClaim<Anchorage> anchorages;
    private final Map<Integer, List<Passage.Printing>> printings;
    private final List<Revision> revisions;
    private final List<Naming> namings;

    private FactsToSign(Article article) {
        this.article = article;
        this.signing = new Signing(article);
        this.claims = Claim.getEntityManager()
                .createQuery("from Claim c where c" + WAITING + " order by c.number", Claim.class)
                .setParameter("article", article)
                .getResultList();
        this.anchorages = read("Anchorage x", Anchorage.class);
        this.printings = Passage.printings(article, passages()).stream()
                .collect(Collectors.groupingBy(Passage.Printing::passage));
        this.revisions = Revision.all(article);
        this.namings = Naming.of(article);
    }

    /** In order of number; whoever reads on from the evidence to its sources asks for each. */
    static List<ClaimFacts> of(Article article) {
        return new FactsToSign(article).facts();
    }

    private List<ClaimFacts> facts() {
        var wordings = read("Wording x left join fetch x.writtenBy", Wording.class);
        var evidence = read(
                "Evidence x join fetch x.addedBy left join fetch x.withdrawnBy left join fetch x.supersededBy",
                Evidence.class);
        var verdicts = read("Verdict x join fetch x.givenBy join fetch x.rating r join fetch r.scale", Verdict.class);
        var readings = read("SecondReading x", SecondReading.class);
        var returns = read("ReturnNote x join fetch x.sentBy", ReturnNote.class);
        var signOffs = read("SignOff x join fetch x.signedBy", SignOff.class);
        var asides = read("SettingAside x join fetch x.proposedBy", SettingAside.class);
        var assignments = read("Assignment x join fetch x.assignee", Assignment.class);
        return claims.stream()
                .map(claim -> new ClaimFacts(
                        claim,
                        passage(claim).map(Passage.Printing::words).orElse(""),
                        passage(claim)
                                .map(printing -> ClaimFacts.sentence(printing, claim))
                                .orElse(""),
                        wordings.of(claim),
                        assignments.of(claim).stream()
                                .filter(Assignment::isGoingOn)
                                .findFirst(),
                        evidence.of(claim),
                        verdicts.of(claim),
                        readings.of(claim),
                        returns.of(claim),
                        signOffs.of(claim),
                        asides.of(claim),
                        new Shapers(() -> sentences(claim), () -> namings),
                        signing))
                .toList();
    }

    private List<Sentence> sentences(Claim claim) {
        List<Passage.Printing> printed = SentenceTrail.passages(claim, anchorages.of(claim)).stream()
                .flatMap(this::printings)
                .toList();
        return SentenceTrail.of(claim, anchorages.of(claim), printed, revisions);
    }

    private Optional<Passage.Printing> passage(Claim claim) {
        return Stream.ofNullable(claim.words().passage())
                .flatMap(this::printings)
                .filter(printing -> printing.revision() == article.revisionNumber())
                .findFirst();
    }

    private Stream<Passage.Printing> printings(Integer passage) {
        return printings.getOrDefault(passage, List.of()).stream();
    }

    private Set<Integer> passages() {
        return claims.stream()
                .map(claim -> SentenceTrail.passages(claim, anchorages.of(claim)))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** Facts of one kind by the number of their claim, oldest first. */
    private record ByClaim<T>(Map<Long, List<T>> facts) {
        List<T> of(Claim claim) {
            return facts.getOrDefault(claim.number(), List.of());
        }
    }

    private <T> ByClaim<T> read(String facts, Class<T> type) {
        return new ByClaim<>(Claim.getEntityManager()
                .createQuery(
                        "select c.number, x from " + facts + " join x.claim c where c" + WAITING + " order by x.id",
                        Object[].class)
                .setParameter("article", article)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> type.cast(row[1]), Collectors.toList()))));
    }
}
