package stet.verdict;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.account.Role;
import stet.claim.Claim;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** An editor's word on two verdicts that differ: one of them stands, or a third does instead of both. */
@Entity
public class Adjudication extends PanacheEntityBase {
    /** What somebody who adjudicates chose. */
    public enum Choice {
        FIRST,
        SECOND,
        THIRD;

        public static Optional<Choice> of(String key) {
            return Stream.of(values())
                    .filter(choice -> choice.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return Texts.of("adopts_" + key());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private SecondReading reading;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict adopted;

    private String reasons;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;

    protected Adjudication() {}

    /** Lets one of the two stand, with reasons or without; 403 as {@link #refuseUnlessMay}, 409 without a dispute, and for a verdict on other words. */
    public static Adjudication adopt(Claim claim, Choice choice, String reasons, Account by) {
        SecondReading reading = open(claim, by);
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addText(flaws, "reasons", reasons, Flaw.LONGEST_REASON);
        Flaw.refuse(flaws);
        Verdict adopted = choice == Choice.SECOND ? reading.second() : reading.first();
        if (SecondVerdict.isRestatedSince(adopted)) throw Refusal.conflict(Texts.of("second_restated_since"));
        adopted.adopt();
        return new Adjudication(reading, adopted, reasons.strip(), by).record(choice);
    }

    /** Gives a third verdict instead; refused as {@link #adopt}, and 422 with everything that is missing. */
    public static Adjudication decide(Claim claim, Finding finding, Account by) {
        SecondReading reading = open(claim, by);
        return new Adjudication(reading, Verdict.decide(claim, finding, by), "", by).record(Choice.THIRD);
    }

    private Adjudication(SecondReading reading, Verdict adopted, String reasons, Account by) {
        this.reading = reading;
        this.adopted = adopted;
        this.reasons = reasons;
        this.madeBy = by;
        this.madeAt = History.now();
    }

    private Adjudication record(Choice choice) {
        persist();
        reading.adjudicated();
        reading.claim().touch();
        reading.claim()
                .entry(Act.ADJUDICATE, madeBy)
                .on("second-reading", reading.number())
                .says("adopts", choice.key())
                .says("rating", adopted.rating().key())
                .says("reasons", reasons)
                .record();
        return this;
    }

    private static SecondReading open(Claim claim, Account by) {
        SecondReading reading = waiting(claim);
        refuseUnlessMay(reading, by);
        return reading;
    }

    /** The two that wait for an adjudicator; 409 where none do. */
    public static SecondReading waiting(Claim claim) {
        return SecondReading.current(SecondReading.of(claim))
                .filter(reading -> reading.isOpenToAdjudication(Verdict.inEffect(Verdict.of(claim))))
                .orElseThrow(() -> Refusal.conflict(Texts.of("second_no_dispute")));
    }

    /** 403 for whoever is no editor, on one's own article, and for whoever gave one of the two, naming who could. */
    public static void refuseUnlessMay(SecondReading reading, Account by) {
        Act.ADJUDICATE.by(by);
        if (reading.claim().article().isOwnOf(by)) throw Refusal.forbidden(Texts.of("own_article"));
        if (reading.isParty(by)) throw partial(reading);
    }

    private static Refusal partial(SecondReading reading) {
        List<Account> could = Account.holding(Role.EDITOR).stream()
                .filter(editor -> !reading.isParty(editor))
                .filter(editor -> !reading.claim().article().isOwnOf(editor))
                .toList();
        String names = could.stream().map(Account::name).collect(Collectors.joining(", "));
        String who = could.isEmpty() ? Texts.of("four_eyes_nobody") : Texts.of("four_eyes_could", names);
        return Refusal.forbidden(
                Texts.of("second_party") + " " + who,
                could.stream().map(Account::login).toList());
    }

    /** Whether neither can be adopted, since the claim was restated after them. */
    public static boolean isRestated(SecondReading reading) {
        return SecondVerdict.isRestatedSince(reading.first()) || SecondVerdict.isRestatedSince(reading.second());
    }

    /** What was decided on a reading, with the verdict and its people; empty while nothing was. */
    public static Optional<Adjudication> of(SecondReading reading) {
        return find(
                        "from Adjudication a join fetch a.madeBy join fetch a.adopted v join fetch v.givenBy"
                                + " where a.reading = ?1",
                        reading)
                .firstResultOptional();
    }

    public Verdict adopted() {
        return adopted;
    }

    /** Empty where none were given, and for a third verdict, which has its own. */
    public String reasons() {
        return reasons;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
