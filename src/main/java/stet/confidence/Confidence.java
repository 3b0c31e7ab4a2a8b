package stet.confidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.evidence.Citation;
import stet.evidence.Evidence;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Refusal;
import stet.web.Texts;

/** What a confidential piece of evidence says, kept for the people who are named. */
@Entity
public class Confidence extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Evidence evidence;

    @Embedded
    private Citation cited;

    protected Confidence() {}

    /**
     * Attaches confidential evidence to a claim, which its caller holds; whoever attaches it is always one of the named.
     * 422 as {@link Evidence#attach}, and for somebody who may not look at evidence.
     */
    public static Confidence attach(Claim claim, Citation cited, Collection<Account> named, Account by) {
        Act.ATTACH_EVIDENCE.by(by);
        Set<Account> readers = new LinkedHashSet<>(List.of(by));
        named.stream().filter(account -> !account.is(by)).forEach(readers::add);
        readers.forEach(reader -> Flaw.refuse(flaws(reader)));
        Confidence confidence = new Confidence();
        confidence.cited = cited;
        confidence.evidence = Evidence.cover(
                claim, cited, readers.stream().map(Account::login).toList(), by);
        confidence.persist();
        readers.forEach(reader -> new NamedReader(confidence, reader, by).persist());
        new Look(confidence, by).persist();
        return confidence;
    }

    /** What keeps somebody from being named, beside the field of names. */
    private static List<Flaw> flaws(Account reader) {
        if (reader.may(Act.LOOK_AT_EVIDENCE)) return List.of();
        return List.of(new Flaw("readers", Texts.of("confidence_no_reader", reader.name())));
    }

    /** Names another person, by one of the named; 403 for anybody else, 422 for who may not look or is named already. */
    public NamedReader name(Account reader, Account by) {
        Act.NAME_READER.by(by);
        refuseUnlessNamed(by);
        Flaw.refuse(flaws(reader));
        Flaw.refuse(twice(reader));
        NamedReader named = new NamedReader(this, reader, by);
        named.persist();
        evidence.claim()
                .entry(Act.NAME_READER, by)
                .on("evidence", evidence.number())
                .says("reader", reader.login())
                .record();
        return named;
    }

    private List<Flaw> twice(Account reader) {
        if (!isNamed(reader)) return List.of();
        return List.of(new Flaw("readers", Texts.of("confidence_named", reader.name())));
    }

    /** Notes beside the field who of these people is named already. */
    void check(List<Account> readers, FormErrors errors) {
        readers.forEach(reader -> errors.add(twice(reader)));
    }

    /** What it says, for one of the named, whose look is noted; 403 for anybody else. */
    public Citation lookedAt(Account by) {
        Act.LOOK_AT_EVIDENCE.by(by);
        refuseUnlessNamed(by);
        new Look(this, by).persist();
        evidence.claim()
                .entry(Act.LOOK_AT_EVIDENCE, by)
                .on("evidence", evidence.number())
                .record();
        return cited;
    }

    /** 403 for whoever is not one of the named, with the names of those who are. */
    public void refuseUnlessNamed(Account account) {
        if (isNamed(account)) return;
        List<Account> named = readers().stream().filter(Account::isActive).toList();
        throw Refusal.forbidden(
                Texts.of("confidence_not_named", evidence.number(), names(named)),
                named.stream().map(Account::login).toList());
    }

    /** The same for whoever is not to know who attached it. */
    public void refuseUnlessNamedBlind(Account account) {
        if (!isNamed(account)) throw Refusal.forbidden(Texts.of("confidence_not_named_blind", evidence.number()));
    }

    public boolean isNamed(Account account) {
        return NamedReader.count("confidence = ?1 and account = ?2", this, account) > 0;
    }

    /** Those who may look, in the order in which they were named, and by whom. */
    public List<NamedReader> named() {
        return NamedReader.of(this);
    }

    /** The newest looks, newest first. */
    public List<Look> looks() {
        return Look.of(this);
    }

    /** Who may look, in the order in which they were named. */
    public List<Account> readers() {
        return named().stream().map(NamedReader::account).toList();
    }

    /** Empty where the piece is not confidential. */
    public static Optional<Confidence> of(Evidence piece) {
        if (!piece.isConfidential()) return Optional.empty();
        return find("evidence", piece).firstResultOptional();
    }

    /** 404 where the claim has no such piece, or where it is not confidential. */
    public static Confidence of(Claim claim, long number) {
        return of(Evidence.of(claim, number))
                .orElseThrow(() -> Refusal.notFound(Texts.of("confidence_unknown", number)));
    }

    /** Whether one of these pieces is confidential and not for somebody. */
    public static boolean isKeptFrom(Account account, List<Evidence> pieces) {
        List<Evidence> confidential =
                pieces.stream().filter(Evidence::isConfidential).toList();
        return !confidential.isEmpty()
                && NamedReader.count("account = ?1 and confidence.evidence in ?2", account, confidential)
                        < confidential.size();
    }

    /** Who has seen a confidential piece, in the order in which they first did. */
    public static List<Account> seenBy(Evidence piece) {
        return Look.at(piece);
    }

    static String names(List<Account> people) {
        return String.join(", ", people.stream().map(Account::name).toList());
    }

    Citation cited() {
        return cited;
    }

    public Evidence evidence() {
        return evidence;
    }
}
