package stet.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.CanonicalJson;
import stet.history.Entry;
import stet.history.History;
import stet.signoff.FourEyes;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** An editor's consent to a whole article, bound by a seal to its text, all its claims and the rules that it met. */
@Entity
public class ArticleSignOff extends PanacheEntityBase {
    /** A column of H2 holds a million characters; a seal holds the whole text. */
    private static final int LONGEST_PART = 500_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int number;
    private String sealFormat;
    private String seal;

    @ElementCollection
    @CollectionTable(name = "article_sealed", joinColumns = @JoinColumn(name = "sign_off_id"))
    @OrderColumn(name = "place")
    @Column(name = "part")
    private List<String> sealed = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    private Bypass bypass;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account signedBy;

    private Instant signedAt;
    private String lapsedBecause = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected ArticleSignOff() {}

    /** What somebody sends who signs: the seal they were shown, and whether they looked at what is to be confirmed. */
    public record Consent(String seal, boolean confirmed, Optional<Bypass> bypass) {}

    /**
     * Signs an article, which its caller holds; 403 and 409 as {@link #refusal}, 409 where the seal is not that of the
     * article as it is now, 422 where something is to be confirmed and was not.
     */
    public static ArticleSignOff give(Article article, Consent consent, Account by) {
        Act.SIGN_OFF_ARTICLE.by(by);
        // Held, so that of an edit and a sign-off one comes first and the other sees it.
        Claim.toChange(article);
        Gate gate = Gate.of(article);
        refusal(gate, consent.bypass(), by).ifPresent(Refusal::raise);
        Flaw.refuse(unconfirmed(gate, consent));
        GateRules.keep(article);
        ArticleSeal now = ArticleSeal.of(gate);
        if (!now.hash().equals(consent.seal())) throw Refusal.conflict(Texts.of("gate_other_seal"));
        ArticleSignOff signOff = new ArticleSignOff();
        signOff.article = article;
        signOff.number = of(article).size() + 1;
        signOff.sealFormat = ArticleSeal.FORMAT;
        signOff.seal = now.hash();
        signOff.sealed.addAll(parts(now.json()));
        signOff.bypass = consent.bypass().orElse(null);
        signOff.signedBy = by;
        signOff.signedAt = History.now();
        signOff.persist();
        signOff.entry(Act.SIGN_OFF_ARTICLE, by)
                .says("seal", signOff.seal)
                .says("claims", gate.claims().size())
                .says("bypass", signOff.bypass == null ? "" : signOff.bypass.number())
                .record();
        return signOff;
    }

    /**
     * Why this editor may not sign now: 403 for whoever had a hand in it, with who could; 409 where a sign-off stands
     * already, or something is in the way that no permitted bypass names.
     */
    static Optional<Refusal> refusal(Gate gate, Optional<Bypass> bypass, Account by) {
        Function<Account, Optional<String>> excluded = editor -> GateEyes.refusal(gate, editor);
        Optional<Refusal> hand = excluded.apply(by).map(reason -> FourEyes.forbidden(reason, excluded));
        return hand.or(() -> notNow(gate, bypass).map(Refusal::conflict)).or(() -> blocked(gate, bypass));
    }

    /** That something is to be confirmed and was not. */
    static List<Flaw> unconfirmed(Gate gate, Consent consent) {
        if (consent.confirmed() || gate.toConfirm().isEmpty()) return List.of();
        return List.of(new Flaw("confirmed", Texts.of("gate_confirm_first")));
    }

    private static Optional<String> notNow(Gate gate, Optional<Bypass> bypass) {
        Optional<ArticleSignOff> standing = newest(gate.article()).filter(ArticleSignOff::stands);
        if (standing.isPresent()) {
            return Optional.of(
                    Texts.of("gate_signed_already", standing.get().signedBy.name()));
        }
        if (gate.claims().isEmpty()) return Optional.of(Texts.of("blocker_without_claims"));
        Optional<String> useless = bypass.flatMap(past -> past.uselessFor(gate));
        if (useless.isPresent()) return useless;
        return bypass.isPresent() && gate.isOpen() ? Optional.of(Texts.of("bypass_needless")) : Optional.empty();
    }

    private static Optional<Refusal> blocked(Gate gate, Optional<Bypass> bypass) {
        List<Blocker> open = bypass.map(past -> past.beyond(gate)).orElseGet(gate::blockers);
        if (open.isEmpty()) return Optional.empty();
        return Optional.of(Refusal.blocked(
                Texts.of("gate_blocked", open.size()),
                open.stream().map(Blocker::written).toList()));
    }

    /** Takes the newest sign-off of an article back, standing or lapsed; 409 where there is none. */
    public static void withdraw(Article article, String reason, Account by) {
        Act.WITHDRAW_ARTICLE_SIGN_OFF.by(by);
        if (article.isOwnOf(by)) throw Refusal.forbidden(Texts.of("own_article"));
        Flaw.refuseReason("reason", reason);
        ArticleSignOff signOff = newest(article).orElseThrow(() -> Refusal.conflict(Texts.of("gate_no_sign_off")));
        signOff.withdrawnBy = by;
        signOff.withdrawnAt = History.now();
        signOff.withdrawnReason = reason;
        signOff.entry(Act.WITHDRAW_ARTICLE_SIGN_OFF, by).says("reason", reason).record();
    }

    /** All of an article, newest first, with people; withdrawn and lapsed ones too. */
    public static List<ArticleSignOff> of(Article article) {
        return list(
                "from ArticleSignOff s join fetch s.signedBy left join fetch s.withdrawnBy left join fetch s.bypass"
                        + " where s.article = ?1 order by s.number desc",
                article);
    }

    /** The next of all articles after one, null for the first, with article and people; null where there is none. */
    static ArticleSignOff after(ArticleSignOff last) {
        return find(
                        "from ArticleSignOff s join fetch s.article join fetch s.signedBy where s.id > ?1 order by s.id",
                        last == null ? 0 : last.id)
                .firstResult();
    }

    /** 404 where there is none. */
    public static ArticleSignOff numbered(Article article, int number) {
        return of(article).stream()
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("gate_no_such_sign_off", number)));
    }

    /** The newest that nobody has withdrawn, whether it stands or has lapsed. */
    public static Optional<ArticleSignOff> newest(Article article) {
        List<ArticleSignOff> all = of(article);
        return all.stream().findFirst().filter(one -> !one.isWithdrawn());
    }

    /** Of each article that has one, by its id, the newest, withdrawn or not, with people and bypass. */
    public static Map<Long, ArticleSignOff> newestByArticle() {
        return ArticleSignOff.<ArticleSignOff>list(
                        "from ArticleSignOff s join fetch s.article a join fetch s.signedBy left join fetch s.bypass"
                                + " where s.number = (select max(o.number)"
                                + " from ArticleSignOff o where o.article = a)")
                .stream()
                .collect(Collectors.toMap(one -> one.article.id(), Function.identity()));
    }

    /** The newest of an article, held until the transaction ends; empty where it has none or that was withdrawn. */
    static Optional<ArticleSignOff> held(String slug) {
        return ArticleSignOff.<ArticleSignOff>find(
                        "from ArticleSignOff s where s.article.id = (select a.id from Article a where a.slug = ?1)"
                                + " order by s.number desc",
                        slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(one -> !one.isWithdrawn());
    }

    /** Whether it was signed and nothing under its seal has changed since. */
    public boolean stands() {
        return !isWithdrawn() && lapsedBecause.isEmpty();
    }

    /** Holds the seal and the gate against the article as it is now, and records that it lapsed, or stands again. */
    void compare(Account by) {
        JsonNode then = CanonicalJson.read(sealed());
        Gate gate = Gate.of(article);
        List<String> changes =
                new ArrayList<>(ArticleSeal.of(gate, Optional.of(then)).differences(then));
        if (changes.isEmpty() && isBlockedAnew(gate, ArticleSeal.undecided(then)))
            changes.add(Texts.of("article_change_blockers"));
        String because = String.join("; ", changes);
        if (because.equals(lapsedBecause)) return;
        lapsedBecause = because;
        Act act = because.isEmpty() ? Act.ARTICLE_STANDS_AGAIN : Act.LAPSE_ARTICLE;
        entry(act, by).says("changed", because).record();
    }

    /** Whether something is in the way that was not let past, nor is about a claim that was. */
    private boolean isBlockedAnew(Gate gate, Set<Long> passed) {
        List<Blocker> open = bypass == null ? gate.blockers() : bypass.beyond(gate);
        return open.stream()
                // A day that is over changes nothing that was signed.
                .filter(blocker -> blocker.kind() != Blocker.Kind.REPLY_OVERDUE)
                .anyMatch(blocker -> blocker.claim() == null || !passed.contains(blocker.claim()));
    }

    private Entry entry(Act act, Account by) {
        return Entry.of(act, by).on("gate", article.slug()).says("number", number);
    }

    /** Never between the two halves of a character, which no database would take. */
    private static List<String> parts(String json) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < json.length(); ) {
            int to = Math.min(json.length(), from + LONGEST_PART);
            if (to < json.length() && Character.isHighSurrogate(json.charAt(to - 1))) to--;
            parts.add(json.substring(from, to));
            from = to;
        }
        return parts;
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    public String sealFormat() {
        return sealFormat;
    }

    /** SHA-256 of the sealed JSON, 64 hexadecimal digits. */
    public String seal() {
        return seal;
    }

    /** The canonical JSON that was signed. */
    public String sealed() {
        return String.join("", sealed);
    }

    /** What it was let past; null where nothing was in the way. */
    public Bypass bypass() {
        return bypass;
    }

    public Account signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** What changed under its seal, in words; empty while nothing did. */
    public String lapsedBecause() {
        return lapsedBecause;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Null unless it was withdrawn. */
    public Account withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
