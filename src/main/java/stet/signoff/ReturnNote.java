package stet.signoff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.History;
import stet.verdict.Verdict;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Why an editor returned a claim; answered by a new verdict or by "stands, because …". */
@Entity
public class ReturnNote extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account sentBy;

    private Instant sentAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account answeredBy;

    private Instant answeredAt;
    private String answer = "";

    protected ReturnNote() {}

    /** 409 where there is no verdict to return, a sign-off stands, or a return is open already. */
    public static ReturnNote send(Claim claim, String note, Account by) {
        Act.SEND_BACK.by(by);
        Flaw.refuseReason("note", note);
        notNow(ClaimFacts.of(claim)).map(Refusal::conflict).ifPresent(Refusal::raise);
        ReturnNote sent = new ReturnNote();
        sent.claim = claim;
        sent.note = note;
        sent.sentBy = by;
        sent.sentAt = History.now();
        sent.persist();
        claim.touch();
        claim.entry(Act.SEND_BACK, by).says("note", note).record();
        return sent;
    }

    /** Why nobody could return the claim as it is. */
    public static Optional<String> notNow(ClaimFacts facts) {
        if (facts.isSignedOff()) return Optional.of(Texts.of("return_signed_off"));
        if (facts.isSetAside() || facts.verdict().isEmpty()) return Optional.of(Texts.of("return_no_verdict"));
        if (facts.isSecondReading()) return Optional.of(Texts.of("sign_off_second_reading"));
        if (facts.isDisputed()) return Optional.of(Texts.of("sign_off_disputed"));
        return facts.openReturn().map(open -> Texts.of("return_open"));
    }

    /** Says why the verdict stands; 409 where no return is open, or no verdict is there that could stand. */
    public static void answer(Claim claim, String stands, Account by) {
        Act.ANSWER_RETURN.by(by);
        Flaw.refuseReason("stands", stands);
        ClaimFacts facts = ClaimFacts.of(claim);
        notAnswerable(facts).map(Refusal::conflict).ifPresent(Refusal::raise);
        ReturnNote open = facts.openReturn().orElseThrow();
        open.answeredBy = by;
        open.answeredAt = History.now();
        open.answer = stands;
        claim.touch();
        claim.entry(Act.ANSWER_RETURN, by).says("stands", stands).record();
    }

    /** Why nobody could answer for the verdict of the claim as it is. */
    public static Optional<String> notAnswerable(ClaimFacts facts) {
        if (facts.openReturn().isEmpty()) return Optional.of(Texts.of("return_none"));
        return facts.isSetAside() || facts.verdict().isEmpty()
                ? Optional.of(Texts.of("answer_no_verdict"))
                : Optional.empty();
    }

    /** All returns of a claim, oldest first, with people. */
    public static List<ReturnNote> of(Claim claim) {
        return list(
                "from ReturnNote r join fetch r.sentBy left join fetch r.answeredBy where r.claim = ?1 order by r.id",
                claim);
    }

    boolean isAnswered(List<Verdict> verdicts) {
        return answeredAt != null
                || verdicts.stream().anyMatch(verdict -> verdict.givenAt().isAfter(sentAt));
    }

    public String note() {
        return note;
    }

    public Account sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Account answeredBy() {
        return answeredBy;
    }

    /** Null while nobody said that it stands. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Empty while nobody said that it stands. */
    public String answer() {
        return answer;
    }
}
