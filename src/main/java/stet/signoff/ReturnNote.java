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
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.History;
import stet.verdict.Verdict;
import stet.web.Refusal;
import stet.web.Texts;

/** Why an editor sent a claim back; answered by a new verdict or by "stands, because …". */
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

    /** 409 where there is no verdict to send back, a sign-off stands, or a return is open already. */
    public static ReturnNote send(Claim claim, String note, Account by) {
        Act.SEND_BACK.by(by);
        ClaimFacts facts = ClaimFacts.of(claim);
        if (facts.isSignedOff()) throw Refusal.conflict(Texts.of("return_signed_off"));
        if (facts.isSetAside() || facts.verdict().isEmpty()) throw Refusal.conflict(Texts.of("return_no_verdict"));
        if (facts.openReturn().isPresent()) throw Refusal.conflict(Texts.of("return_open"));
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

    /** Says why the verdict stands; 409 where no return is open. */
    public static void answer(Claim claim, String stands, Account by) {
        Act.ANSWER_RETURN.by(by);
        ReturnNote open =
                ClaimFacts.of(claim).openReturn().orElseThrow(() -> Refusal.conflict(Texts.of("return_none")));
        open.answeredBy = by;
        open.answeredAt = History.now();
        open.answer = stands;
        claim.touch();
        claim.entry(Act.ANSWER_RETURN, by).says("stands", stands).record();
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

    /** Empty while nobody said that it stands. */
    public String answer() {
        return answer;
    }
}
