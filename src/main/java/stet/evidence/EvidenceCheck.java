package stet.evidence;

import static stet.account.Act.ATTACH_EVIDENCE;
import static stet.account.Act.CORRECT_EVIDENCE;
import static stet.account.Act.WITHDRAW_EVIDENCE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stet.account.Act;
import stet.history.ClaimEvents;
import stet.history.Event;
import stet.history.Flaw;
import stet.web.Texts;

/** Whether every piece of evidence is what was cited when it was attached, and stands as the history says. */
public final class EvidenceCheck {
    private static final int BATCH = 200;
    private static final Set<Act> MADE = Set.of(ATTACH_EVIDENCE, CORRECT_EVIDENCE);
    private static final Set<Act> ACTS = Set.of(ATTACH_EVIDENCE, CORRECT_EVIDENCE, WITHDRAW_EVIDENCE);

    private final Predicate<Evidence> isKept;

    private long pieces;
    private Flaw flaw;

    /** How many pieces hold, and the first that does not. */
    public record Result(long pieces, Optional<Flaw> flaw) {}

    private EvidenceCheck(Predicate<Evidence> isKept) {
        this.isKept = isKept;
    }

    /**
     * To be called after the chain was found intact, in the same transaction, which it leaves empty of entities. Asked
     * of a confidential piece is whether what it cites is kept as its digest says.
     */
    public static Result run(Predicate<Evidence> isKept) {
        EvidenceCheck check = new EvidenceCheck(isKept);
        check.flaw = unreadable().orElse(null);
        if (check.flaw == null) check.followAll();
        if (check.flaw == null) check.flaw = missing(check.pieces).orElse(null);
        return new Result(check.pieces, Optional.ofNullable(check.flaw));
    }

    /** A word that is no medium or stance would keep the piece from being read at all. */
    private static Optional<Flaw> unreadable() {
        return Evidence.find(
                        "select e.number from Evidence e where cast(e.cited.medium as String) not in ?1"
                                + " or cast(e.cited.stance as String) not in ?2 order by e.number",
                        Stream.of(Medium.values()).map(Enum::name).toList(),
                        Stream.of(Stance.values()).map(Enum::name).toList())
                .project(Long.class)
                .firstResultOptional()
                .map(number -> flaw(number, "evidence_flaw_digest"));
    }

    private void followAll() {
        long last = 0;
        List<Evidence> batch;
        do {
            batch = Evidence.after(last, BATCH);
            ClaimEvents said = ClaimEvents.of(
                    batch.stream().map(piece -> piece.claim().number()).toList(), ACTS);
            for (Evidence piece : batch) {
                String reason = reason(piece, said);
                if (!reason.isEmpty()) {
                    flaw = flaw(piece.number(), reason);
                    return;
                }
                last = piece.number();
                pieces++;
            }
            Evidence.getEntityManager().clear();
        } while (batch.size() == BATCH);
    }

    /** The key of what is wrong; empty where nothing is. */
    private String reason(Evidence piece, ClaimEvents said) {
        long claim = piece.claim().number();
        if (piece.isConfidential() && !isKept.test(piece)) return "evidence_flaw_confidence";
        if (!piece.isConfidential() && !piece.isOf(piece.cited())) return "evidence_flaw_digest";
        Optional<Event> made = said.event(claim, ATTACH_EVIDENCE, piece.number())
                .or(() -> said.event(claim, CORRECT_EVIDENCE, piece.number()));
        if (made.isEmpty()) return "evidence_flaw_unrecorded";
        if (!made.get().isRedacted() && !made.get().says("digest").equals(piece.digest())) {
            return "evidence_flaw_other";
        }
        if (!made.get().isRedacted() && !made.get().says("counted").equals(String.valueOf(piece.counted()))) {
            return "evidence_flaw_counted";
        }
        if (!made.get().actor().equals(piece.addedBy().login())) return "evidence_flaw_person";
        if (!isWithdrawnAsSaid(piece, said)) return "evidence_flaw_withdrawal";
        return isCorrectedAsSaid(piece, said) ? "" : "evidence_flaw_correction";
    }

    private static boolean isWithdrawnAsSaid(Evidence piece, ClaimEvents said) {
        long claim = piece.claim().number();
        if (piece.withdrawnAt() == null && piece.withdrawnBy() == null) {
            return said.event(claim, WITHDRAW_EVIDENCE, piece.number()).isEmpty();
        }
        return piece.withdrawnAt() != null
                && piece.withdrawnBy() != null
                && said.says(
                        claim,
                        WITHDRAW_EVIDENCE,
                        piece.number(),
                        piece.withdrawnBy().login());
    }

    private static boolean isCorrectedAsSaid(Evidence piece, ClaimEvents said) {
        long claim = piece.claim().number();
        if (piece.supersededBy() == null) return !said.hasCorrection(claim, piece.number());
        return said.event(claim, CORRECT_EVIDENCE, piece.supersededBy().number())
                .filter(event -> event.isRedacted() || event.says("corrects").equals(String.valueOf(piece.number())))
                .isPresent();
    }

    /** Every piece has its event by now, so only more events than pieces can mean that one is gone. */
    private static Optional<Flaw> missing(long pieces) {
        if (ClaimEvents.count(MADE) == pieces) return Optional.empty();
        return ClaimEvents.firstWithout(MADE, event -> Evidence.count("number", Long.valueOf(event.subject())) > 0)
                .map(event -> flaw(Long.parseLong(event.subject()), "flaw_missing"));
    }

    private static Flaw flaw(long number, String reason) {
        return Flaw.of(Texts.of("flaw_evidence", number), reason);
    }
}
