package stet.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.history.CanonicalJson;
import stet.history.Entry;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** That an article may be signed off past named blockers: asked for by one editor with a reason, permitted by another. */
@Entity
public class Bypass extends PanacheEntityBase {
    static final int MOST_BLOCKERS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int number;
    private String blockers;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account askedBy;

    private Instant askedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account permittedBy;

    private Instant permittedAt;

    protected Bypass() {}

    /** 403 on one's own article, 409 where the rules allow none, 422 for a key that names no blocker. */
    public static Bypass ask(Article article, Set<String> keys, String reason, Account by) {
        Act.ASK_BYPASS.by(by);
        Gate gate = Gate.of(article);
        refusal(gate, by).ifPresent(Refusal::raise);
        Flaw.refuse(flaws(gate, keys));
        Flaw.refuseReason("reason", reason);
        Bypass bypass = new Bypass();
        bypass.article = article;
        bypass.number = of(article).size() + 1;
        bypass.blockers = CanonicalJson.of(gate.blockers().stream()
                .filter(blocker -> keys.contains(blocker.key()))
                .map(Blocker::written)
                .toList());
        bypass.reason = reason;
        bypass.askedBy = by;
        bypass.askedAt = History.now();
        bypass.persist();
        bypass.entry(Act.ASK_BYPASS, by)
                .says("reason", reason)
                .says("blockers", String.join("\n", bypass.keys()))
                .record();
        return bypass;
    }

    /** Why this editor may ask for none: 403 on their own article, 409 where none is allowed or nothing is in the way. */
    static Optional<Refusal> refusal(Gate gate, Account by) {
        if (gate.article().isOwnOf(by)) return Optional.of(Refusal.forbidden(Texts.of("own_article")));
        if (!gate.rules().bypass()) return Optional.of(Refusal.conflict(Texts.of("bypass_off")));
        if (gate.claims().isEmpty()) return Optional.of(Refusal.conflict(Texts.of("blocker_without_claims")));
        return gate.isOpen() ? Optional.of(Refusal.conflict(Texts.of("bypass_needless"))) : Optional.empty();
    }

    static List<Flaw> flaws(Gate gate, Set<String> keys) {
        Set<String> known = gate.blockers().stream().map(Blocker::key).collect(Collectors.toSet());
        List<Flaw> flaws = new ArrayList<>();
        if (keys.isEmpty()) flaws.add(new Flaw("blockers", Texts.of("bypass_names_none")));
        if (keys.size() > MOST_BLOCKERS) flaws.add(new Flaw("blockers", Texts.of("bypass_many", MOST_BLOCKERS)));
        if (!known.containsAll(keys)) flaws.add(new Flaw("blockers", Texts.of("bypass_no_blocker")));
        return flaws;
    }

    /** 403 for whoever asked and on one's own article, 409 where somebody permitted it already; 404 where there is none. */
    public static Bypass permit(Article article, int number, Account by) {
        Act.PERMIT_BYPASS.by(by);
        Bypass bypass = numbered(article, number);
        bypass.permissionRefusal(by).ifPresent(Refusal::raise);
        bypass.permittedBy = by;
        bypass.permittedAt = History.now();
        bypass.entry(Act.PERMIT_BYPASS, by).record();
        return bypass;
    }

    Optional<Refusal> permissionRefusal(Account by) {
        if (article.isOwnOf(by)) return Optional.of(Refusal.forbidden(Texts.of("own_article")));
        if (!GateRules.of(article).bypass()) return Optional.of(Refusal.conflict(Texts.of("bypass_off")));
        if (askedBy.is(by)) return Optional.of(Refusal.forbidden(Texts.of("bypass_own")));
        return isPermitted()
                ? Optional.of(Refusal.conflict(Texts.of("bypass_permitted", permittedBy.name())))
                : Optional.empty();
    }

    public boolean mayPermit(Account by) {
        return by.may(Act.PERMIT_BYPASS) && permissionRefusal(by).isEmpty();
    }

    /** All of an article, newest first, with people. */
    public static List<Bypass> of(Article article) {
        return list(
                "from Bypass b join fetch b.askedBy left join fetch b.permittedBy where b.article = ?1 order by b.number desc",
                article);
    }

    /** 404 where there is none. */
    public static Bypass numbered(Article article, int number) {
        return Bypass.<Bypass>find("article = ?1 and number = ?2", article, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("bypass_unknown", number)));
    }

    /** Why nobody signs past it: not permitted, used, allowed no more, or the article's own people asked or permitted. */
    Optional<String> uselessFor(Gate gate) {
        if (!isPermitted()) return Optional.of(Texts.of("bypass_not_permitted"));
        if (!gate.rules().bypass()) return Optional.of(Texts.of("bypass_off"));
        if (ArticleSignOff.count("bypass", this) > 0) return Optional.of(Texts.of("bypass_used"));
        boolean own = gate.article().isOwnOf(askedBy) || gate.article().isOwnOf(permittedBy);
        return own ? Optional.of(Texts.of("bypass_by_own")) : Optional.empty();
    }

    /** The blockers that it names and no more. */
    public Set<String> keys() {
        return read().map(blocker -> blocker.path("key").asText()).collect(Collectors.toSet());
    }

    /** As they were when it was asked for, in words. */
    public List<String> inWords() {
        return read().map(blocker -> blocker.path("detail").asText()).toList();
    }

    /** Those of an article that it does not name. */
    List<Blocker> beyond(Gate gate) {
        Set<String> named = new HashSet<>(keys());
        return gate.blockers().stream()
                .filter(blocker -> !named.contains(blocker.key()))
                .toList();
    }

    /** What a certificate says of it. */
    Map<String, Object> written() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("blockers", CanonicalJson.read(blockers));
        written.put("reason", reason);
        written.put("askedBy", Map.of("login", askedBy.login(), "name", askedBy.name()));
        written.put("askedAt", askedAt.toString());
        written.put("permittedBy", Map.of("login", permittedBy.login(), "name", permittedBy.name()));
        written.put("permittedAt", permittedAt.toString());
        return written;
    }

    private Stream<JsonNode> read() {
        return StreamSupport.stream(CanonicalJson.read(blockers).spliterator(), false);
    }

    private Entry entry(Act act, Account by) {
        return Entry.of(act, by).on("gate", article.slug()).says("bypass", number);
    }

    public int number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public Account askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isPermitted() {
        return permittedAt != null;
    }

    /** Null until somebody permits it. */
    public Account permittedBy() {
        return permittedBy;
    }

    public Instant permittedAt() {
        return permittedAt;
    }
}
