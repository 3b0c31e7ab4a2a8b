package stet.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stet.article.Passage;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.claim.Wording;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.verdict.Missing;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;
import stet.web.Texts;

/** Everything recorded about one claim, read at once: what stage, seal and four eyes are derived from. */
public record ClaimFacts(
        Claim claim,
        String passage,
        String sentence,
        List<Wording> wordings,
        Optional<Assignment> assignment,
        List<Evidence> evidence,
        List<Verdict> verdicts,
        List<SecondReading> readings,
        List<ReturnNote> returns,
        List<SignOff> signOffs,
        List<SettingAside> settingsAside,
        Shapers shapers,
        Signing signing) {
    public static ClaimFacts of(Claim claim) {
        Optional<Passage.Printing> passage =
                Passage.current(claim.article(), claim.words().passage());
        return new ClaimFacts(
                claim,
                passage.map(Passage.Printing::words).orElse(""),
                passage.map(printing -> sentence(printing, claim)).orElse(""),
                Wording.of(claim),
                Assignment.of(claim),
                Evidence.of(claim),
                Verdict.of(claim),
                SecondReading.of(claim),
                ReturnNote.of(claim),
                SignOff.of(claim),
                SettingAside.of(claim),
                new Shapers(claim),
                new Signing(claim.article()));
    }

    /** The sentences of a passage that hold the claim's quote; empty where it does not stand there. */
    static String sentence(Passage.Printing passage, Claim claim) {
        return claim.words()
                .placeIn(passage.words())
                .map(place -> passage.around(place, claim.language()))
                .orElse("");
    }

    public Optional<Verdict> verdict() {
        return Verdict.inEffect(verdicts);
    }

    /** The newest second reading that nobody withdrew, whatever came of it. */
    public Optional<SecondReading> reading() {
        return SecondReading.current(readings);
    }

    /** Whether a second verdict is asked for and outstanding, so that nobody is told what the first says. */
    public boolean isSecondReading() {
        return reading().filter(SecondReading::isOutstanding).isPresent();
    }

    /**
     * Why an editor alone signs the claim off, in words; empty where the rules of its article leave it to a second checker
     * as well. While there is no verdict nobody can tell.
     */
    public Optional<String> whyEditor() {
        if (!signing.isSampled()) return Optional.of(Texts.of("sign_off_role"));
        return verdict()
                .flatMap(given -> isAnother(given)
                        ? Optional.of(Texts.of("editor_signs_again"))
                        : signing.rule()
                                .whyEditor(claim.words().kind(), given.rating().key(), claim.number()));
    }

    /** Whether whoever gave it gave one before, and could know from that one who signs. */
    private boolean isAnother(Verdict given) {
        return verdicts.stream()
                .anyMatch(earlier ->
                        earlier.number() < given.number() && earlier.givenBy().is(given.givenBy()));
    }

    /** Whether a second checker may sign the verdict in effect. */
    public boolean isForSecondChecker() {
        return verdict().isPresent() && whyEditor().isEmpty();
    }

    public boolean isDisputed() {
        return reading().filter(SecondReading::isDisputed).isPresent();
    }

    /** Whether whoever gave the verdict in effect judged other words than the claim's present ones. */
    public boolean isRestatedSinceVerdict() {
        Instant written = wordings.get(wordings.size() - 1).writtenAt();
        return verdict().filter(given -> given.givenAt().isBefore(written)).isPresent();
    }

    /** What the verdict in effect lacks by now; empty also where there is none. */
    public List<Missing> lacking() {
        return verdict().map(given -> given.lacking(evidence)).orElse(List.of());
    }

    /** Whether an editor relied on a verdict, even if that sign-off has lapsed since. */
    public boolean isReliedOn(Verdict verdict) {
        return signOffs.stream()
                .anyMatch(signOff ->
                        !signOff.isWithdrawn() && signOff.verdict().id().equals(verdict.id()));
    }

    public List<Evidence> counting() {
        return evidence.stream().filter(Evidence::counts).toList();
    }

    public long supports() {
        return counting().stream()
                .filter(piece -> piece.stance() == Stance.SUPPORTS)
                .count();
    }

    public long contradicts() {
        return counting().stream()
                .filter(piece -> piece.stance() == Stance.CONTRADICTS)
                .count();
    }

    /** The newest sign-off that its editor has not withdrawn, whether it stands or has lapsed. */
    public Optional<SignOff> signOff() {
        return newest(signOffs).filter(signOff -> !signOff.isWithdrawn());
    }

    public boolean isSignedOff() {
        return signOff().filter(signOff -> signOff.stands(this)).isPresent();
    }

    /** What the sign-off covers of the claim as it is now; of a claim without one, all that an editor would see. */
    public Seal seal() {
        return Seal.of(this, signOff());
    }

    /** What an editor would sign now: everything, with what came after an earlier sign-off. */
    public Seal toSign() {
        return Seal.of(this, Optional.empty());
    }

    /** The newest return that neither a new verdict nor a word has answered. */
    public Optional<ReturnNote> openReturn() {
        return newest(returns).filter(note -> !note.isAnswered(verdicts));
    }

    /** Returns of the verdict in effect to which somebody answered that it stands, oldest first. */
    public List<ReturnNote> answered() {
        return verdict()
                .map(given -> returns.stream()
                        .filter(note ->
                                note.answeredAt() != null && note.sentAt().isAfter(given.givenAt()))
                        .toList())
                .orElse(List.of());
    }

    /** Counting evidence that came when the verdict in effect had been given, and when it was last said to stand. */
    public List<Evidence> afterVerdict() {
        if (verdict().isEmpty()) return List.of();
        Instant spoken = newest(answered())
                .map(ReturnNote::answeredAt)
                .orElse(verdict().get().givenAt());
        return counting().stream()
                .filter(piece -> piece.addedAt().isAfter(spoken) && !saysAsBefore(piece, spoken))
                .toList();
    }

    /** Whether it is a piece put right that stood there at a time with this quote and this stance. */
    private boolean saysAsBefore(Evidence piece, Instant then) {
        return evidence.stream()
                .filter(other ->
                        other.number() != piece.number() && !other.addedAt().isAfter(then))
                .filter(other -> other.inPlace().number() == piece.number())
                .anyMatch(other ->
                        other.cited().quote().equals(piece.cited().quote()) && other.stance() == piece.stance());
    }

    /** The newest setting aside that nobody has withdrawn, agreed to or not. */
    public Optional<SettingAside> settingAside() {
        return newest(settingsAside).filter(aside -> !aside.isWithdrawn());
    }

    /** Such a one as long as it is about the claim's present words: waiting for agreement, or standing. */
    public Optional<SettingAside> proposedAside() {
        return settingAside().filter(aside -> aside.isCurrent(claim));
    }

    public boolean isSetAside() {
        return settingAside().filter(aside -> aside.stands(claim)).isPresent();
    }

    /** Supporting and context evidence that was attached after the sign-off: not seen by its editor, lapses nothing. */
    public List<Evidence> addedSince() {
        return signOff()
                .map(signOff -> evidence.stream()
                        .filter(piece -> piece.isActive() && piece.number() > signOff.evidenceThrough())
                        .toList())
                .orElse(List.of());
    }

    public Stage stage() {
        if (isSetAside()) return Stage.SET_ASIDE;
        if (isSignedOff()) return Stage.SIGNED_OFF;
        if (signOff().isPresent()) return Stage.LAPSED;
        if (isDisputed()) return Stage.DISPUTED;
        if (isSecondReading()) return Stage.SECOND_READING;
        if (openReturn().isPresent()) return Stage.RETURNED;
        if (verdict().isPresent()) return Stage.PROPOSED;
        return assignment.isPresent() ? Stage.IN_HAND : Stage.OPEN;
    }

    private static <T> Optional<T> newest(List<T> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
    }
}
