package stet.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.article.Article;
import stet.coverage.Coverage;
import stet.coverage.ReadSentence;
import stet.coverage.State;
import stet.evidence.Evidence;
import stet.fix.Fix;
import stet.history.History;
import stet.query.AuthorQuery;
import stet.signoff.Judged;
import stet.talk.Contact;
import stet.web.Moments;
import stet.web.Texts;

/** An article as somebody finds it who is about to sign it off: what keeps them from it, and what they answer for. */
public record Gate(
        Article article,
        Rules rules,
        List<Judged> claims,
        Set<Long> unconfirmed,
        List<ReadSentence> sentences,
        List<Fix> musts,
        List<Contact> overdue,
        List<AuthorQuery> queries,
        List<Evidence> addedSince,
        List<ChecklistTick.Item> checklist) {
    public static Gate of(Article article) {
        Rules rules = GateRules.of(article);
        return new Gate(
                article,
                rules,
                Judged.of(article),
                Judged.withoutSecond(article, rules.secondVerdicts()),
                Coverage.of(article).sentences(),
                Fix.of(article).stream().filter(Fix::isMust).toList(),
                Contact.overdue(article, History.now()),
                AuthorQuery.open(article),
                Judged.addedSince(article),
                ChecklistTick.of(article, rules));
    }

    /** Empty where it could be signed off; in the order of {@link Blocker.Kind}. */
    public List<Blocker> blockers() {
        return Stream.of(
                        noClaims(),
                        ofClaims(),
                        ofSentences(),
                        ofEvidence(),
                        ofSecondVerdicts(),
                        ofFixes(),
                        ofQueries(),
                        ofReplies(),
                        ofChecklist())
                .flatMap(Collection::stream)
                .toList();
    }

    /** The blockers of one kind. */
    public record Group(Blocker.Kind kind, List<Blocker> blockers) {}

    /** Only kinds that there are blockers of. */
    public List<Group> byKind() {
        List<Blocker> all = blockers();
        return Arrays.stream(Blocker.Kind.values())
                .map(kind -> new Group(
                        kind, all.stream().filter(one -> one.kind() == kind).toList()))
                .filter(group -> !group.blockers().isEmpty())
                .toList();
    }

    /** Whether it can be signed off as it is. */
    public boolean isOpen() {
        return blockers().isEmpty();
    }

    /** The claims of which it tells that they were found wrong, by number. */
    public Set<Long> found() {
        return musts.stream().map(fix -> fix.claim().number()).collect(Collectors.toSet());
    }

    /** What somebody signs who signs now. */
    public String seal() {
        return ArticleSeal.of(this).hash();
    }

    private List<Blocker> noClaims() {
        if (!claims.isEmpty()) return List.of();
        return List.of(Blocker.ofArticle(Blocker.Kind.NO_CLAIMS, Texts.of("blocker_without_claims")));
    }

    private List<Blocker> ofClaims() {
        return claims.stream()
                .filter(claim -> !claim.isDecided())
                .map(claim -> Blocker.ofClaim(
                        Blocker.Kind.CLAIM,
                        claim.number(),
                        claim.state(),
                        claim.stage().label() + ": " + claim.statement()))
                .toList();
    }

    private List<Blocker> ofSentences() {
        if (!rules.coverage()) return List.of();
        List<Blocker> blockers = new ArrayList<>();
        addSentences(blockers, State.UNREAD, Blocker.Kind.UNREAD);
        addSentences(blockers, State.FACTUAL, Blocker.Kind.UNDEALT);
        addSentences(blockers, State.HALF, Blocker.Kind.HALF);
        return blockers;
    }

    private void addSentences(List<Blocker> blockers, State state, Blocker.Kind kind) {
        sentences.stream()
                .filter(one -> one.state() == state)
                .map(one -> Blocker.ofSentence(
                        kind, one.number(), one.beginning(), one.key().inAddress() + "-" + one.open()))
                .forEach(blockers::add);
    }

    private List<Blocker> ofEvidence() {
        return claims.stream()
                .filter(claim -> claim.hasLessThan(rules.counting()))
                .map(claim -> Blocker.ofClaim(
                        Blocker.Kind.EVIDENCE,
                        claim.number(),
                        claim.state() + "/" + rules.counting(),
                        Texts.of("blocker_counting", claim.counting(), rules.counting())))
                .toList();
    }

    private List<Blocker> ofSecondVerdicts() {
        return claims.stream()
                .filter(claim -> unconfirmed.contains(claim.number()))
                .map(claim ->
                        Blocker.ofClaim(Blocker.Kind.SECOND_VERDICT, claim.number(), claim.state(), claim.statement()))
                .toList();
    }

    private List<Blocker> ofFixes() {
        return musts.stream()
                .filter(fix -> fix.status().isOpen())
                .map(fix -> Blocker.ofClaim(
                        Blocker.Kind.FIX,
                        fix.claim().number(),
                        fix.number() + ":" + fix.version(),
                        Texts.of(
                                "blocker_must",
                                fix.now(),
                                fix.agreed(),
                                fix.status().label())))
                .toList();
    }

    /** What was asked is not said: it may be of what nobody is to know yet. */
    private List<Blocker> ofQueries() {
        return queries.stream()
                .map(query -> Blocker.ofClaim(
                        Blocker.Kind.QUERY,
                        query.claim().number(),
                        String.valueOf(query.number()),
                        Texts.of("blocker_of_query", query.number(), Moments.words(query.askedAt()))))
                .toList();
    }

    /** Whom somebody asked is not said: what was got round stands on a certificate. */
    private List<Blocker> ofReplies() {
        return overdue.stream()
                .map(contact -> Blocker.ofClaim(
                        Blocker.Kind.REPLY_OVERDUE,
                        contact.claim().number(),
                        contact.number() + ":" + contact.question().dueOn(),
                        Texts.of(
                                "blocker_overdue",
                                contact.number(),
                                contact.question().purpose().label(),
                                Moments.words(contact.question().dueOn()))))
                .toList();
    }

    private List<Blocker> ofChecklist() {
        return checklist.stream()
                .filter(item -> !item.isTicked())
                .map(Blocker::ofItem)
                .toList();
    }

    /** What whoever signs answers for, in the order of the text, then of the claims. */
    public List<ToConfirm> toConfirm() {
        return Stream.of(notClaims(), covered(), setAside(), secondChecked(), since(), closedMusts())
                .flatMap(Collection::stream)
                .toList();
    }

    List<ReadSentence> notAClaim() {
        return sentences.stream()
                .filter(one -> one.state() == State.NOT_A_CLAIM)
                .toList();
    }

    private List<ToConfirm> notClaims() {
        return notAClaim().stream().map(Gate::notAClaim).toList();
    }

    private static ToConfirm notAClaim(ReadSentence sentence) {
        ToConfirm.Kind kind = sentence.mark().isPresent() ? ToConfirm.Kind.NOT_A_CLAIM : ToConfirm.Kind.FURNITURE;
        String by = sentence.mark().map(mark -> mark.madeBy().name()).orElse("");
        return new ToConfirm(kind, null, sentence.number(), null, sentence.beginning(), by);
    }

    List<ReadSentence> coveredElsewhere() {
        return sentences.stream().filter(one -> one.state() == State.COVERED).toList();
    }

    private List<ToConfirm> covered() {
        return coveredElsewhere().stream()
                .map(one -> new ToConfirm(
                        ToConfirm.Kind.COVERED,
                        one.mark().orElseThrow().claim().number(),
                        one.number(),
                        null,
                        one.beginning(),
                        one.mark().orElseThrow().madeBy().name()))
                .toList();
    }

    private List<ToConfirm> setAside() {
        return claims.stream()
                .filter(Judged::isSetAside)
                .map(claim -> new ToConfirm(
                        ToConfirm.Kind.SET_ASIDE,
                        claim.number(),
                        null,
                        null,
                        claim.ground().label() + ": " + claim.asideReason(),
                        claim.asideBy()))
                .toList();
    }

    /** How many no editor signed, and who did: as one thing, since it may be most of the article. */
    private List<ToConfirm> secondChecked() {
        List<Judged> checked = claims.stream().filter(Judged::isSecondChecked).toList();
        if (checked.isEmpty()) return List.of();
        String by = checked.stream().map(Judged::signerName).distinct().sorted().collect(Collectors.joining(", "));
        String detail = Texts.of("to_confirm_checked_claims", checked.size());
        return List.of(new ToConfirm(ToConfirm.Kind.SECOND_CHECKED, null, null, null, detail, by));
    }

    private List<ToConfirm> since() {
        return addedSince.stream()
                .map(piece -> new ToConfirm(
                        ToConfirm.Kind.ADDED_SINCE,
                        piece.claim().number(),
                        null,
                        piece.number(),
                        piece.stance().label() + ": " + piece.cited().title(),
                        piece.addedBy().name()))
                .toList();
    }

    /** Musts that a program found in the text, or that an editor let stand; taken back ones are nobody's any more. */
    List<Fix> closedMustFixes() {
        return musts.stream()
                .filter(fix -> fix.carriedIn() != null || fix.letStandBy() != null)
                .toList();
    }

    private List<ToConfirm> closedMusts() {
        return closedMustFixes().stream()
                .map(fix -> new ToConfirm(
                        ToConfirm.Kind.FIX,
                        fix.claim().number(),
                        null,
                        null,
                        Texts.of(
                                "blocker_must",
                                fix.now(),
                                fix.agreed(),
                                fix.status().label()),
                        fix.letStandBy() == null ? "" : fix.letStandBy().name() + ": " + fix.letStandReason()))
                .toList();
    }
}
