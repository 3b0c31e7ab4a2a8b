package stet.gate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Kind;
import stet.history.Counter;
import stet.history.Entry;
import stet.history.History;
import stet.history.Sha256;
import stet.signoff.Sampling;
import stet.signoff.SigningRule;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Rules that somebody set, for one article or as the template of all that have none of their own; the newest hold. */
@Entity
public class GateRules extends PanacheEntityBase {
    private static final SigningRule EDITORS = new SigningRule(Sampling.OFF, null, "");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private boolean coverage;
    private int counting;
    private String checklist;
    private boolean bypass;
    private String secondVerdicts;
    private boolean sampling;
    private String editorKinds;
    private String editorRatings;
    private int editorShare;
    private String salt;
    private Instant samplingAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account setBy;

    private Instant setAt;

    protected GateRules() {}

    private GateRules(Article article, Rules rules, SigningRule signing, Account by, Instant at) {
        this.article = article;
        this.coverage = rules.coverage();
        this.counting = rules.counting();
        this.checklist = String.join("\n", rules.checklist());
        this.bypass = rules.bypass();
        this.secondVerdicts = String.join(",", rules.kinds());
        this.sampling = rules.sampling().isOn();
        this.editorKinds = String.join(",", rules.sampling().kindKeys());
        this.editorRatings = String.join(",", rules.sampling().ratingKeys());
        this.editorShare = rules.sampling().share();
        this.salt = signing.salt();
        this.samplingAt = signing.since();
        this.setBy = by;
        this.setAt = at;
    }

    /** Those that hold for an article: its own, else the template's, else the usual ones. */
    public static Rules of(Article article) {
        return row(article).map(GateRules::rules).orElse(Rules.USUAL);
    }

    /** The login of who set those; empty for the usual ones. */
    static String setterOf(Article article) {
        return row(article).map(row -> row.setBy).map(Account::login).orElse("");
    }

    /** Those of every article that has none of its own. */
    public static Rules template() {
        return templateRow().map(GateRules::rules).orElse(Rules.USUAL);
    }

    /** The same, held against other writers until the transaction ends. */
    static Rules templateToChange() {
        Counter.hold("gate_rules");
        return template();
    }

    /** 403 on one's own article, 422 for what is no rule or changes nothing. */
    public static void set(Article article, Rules rules, Account by) {
        refuseUnlessMay(article, by);
        Entry entry = Entry.of(Act.SET_GATE_RULES, by).on("gate", article.slug());
        change(article, row(article), rules, entry, by);
    }

    /** 403 for whoever sets no rules, and on one's own article. */
    static void refuseUnlessMay(Article article, Account by) {
        Act.SET_GATE_RULES.by(by);
        if (article.isOwnOf(by)) throw Refusal.forbidden(Texts.of("own_article"));
    }

    /** As {@link #set}, for all articles that have no rules of their own and were not signed off. */
    public static void setTemplate(Rules rules, Account by) {
        Act.SET_GATE_RULES.by(by);
        Entry entry = Entry.of(Act.SET_GATE_RULES, by).on("gate-rules", "");
        change(null, templateRow(), rules, entry, by);
    }

    private static void change(Article article, Optional<GateRules> held, Rules rules, Entry entry, Account by) {
        Rules before = held.map(GateRules::rules).orElse(Rules.USUAL);
        Flaw.refuse(flaws(before, rules));
        Instant now = History.now();
        new GateRules(article, rules, signing(held, rules.sampling(), now), by, now).persist();
        entry.changed("coverage", before.coverage(), rules.coverage())
                .changed("counting", before.counting(), rules.counting())
                .changed("checklist", String.join("\n", before.checklist()), String.join("\n", rules.checklist()))
                .changed("bypass", before.bypass(), rules.bypass())
                .changed("second_verdicts", String.join(", ", before.kinds()), String.join(", ", rules.kinds()))
                .changed(
                        "sampling",
                        before.sampling().inWords(),
                        rules.sampling().inWords())
                .record();
    }

    /** A salt stays for good: whoever changes the rules, or switches them off and on, draws no other share. */
    private static SigningRule signing(Optional<GateRules> held, Sampling sampling, Instant now) {
        SigningRule before = held.map(GateRules::signing).orElse(EDITORS);
        if (before.sampling().equals(sampling)) return before;
        String salt = before.salt().isEmpty() && sampling.isOn() ? Sha256.salt() : before.salt();
        return new SigningRule(sampling, sampling.isOn() ? now : null, salt);
    }

    static List<Flaw> flaws(Rules before, Rules rules) {
        List<Flaw> flaws = new ArrayList<>(rules.flaws());
        if (before.equals(rules)) flaws.add(new Flaw("checklist", Texts.of("nothing_changed")));
        return flaws;
    }

    /** Makes those that hold the article's own, by whoever set them, so that another template lapses nothing. */
    static void keep(Article article) {
        if (own(article).isPresent()) return;
        Optional<GateRules> template = templateRow();
        new GateRules(
                        article,
                        of(article),
                        signing(article),
                        template.map(row -> row.setBy).orElse(null),
                        template.map(row -> row.setAt).orElse(null))
                .persist();
    }

    /** Who signs the claims of an article. */
    static SigningRule signing(Article article) {
        return row(article).map(GateRules::signing).orElse(EDITORS);
    }

    /** The same of each of some articles, by its id. */
    static Map<Long, SigningRule> signing(Collection<Article> articles) {
        SigningRule others = templateRow().map(GateRules::signing).orElse(EDITORS);
        Map<Long, SigningRule> rules = new HashMap<>();
        articles.forEach(article -> rules.put(article.id(), others));
        GateRules.<GateRules>list(
                        "from GateRules r join fetch r.article where r.id in"
                                + " (select max(g.id) from GateRules g where g.article in ?1 group by g.article.id)",
                        articles)
                .forEach(row -> rules.put(row.article.id(), row.signing()));
        return rules;
    }

    /** In one query: the article's own stand before the template. */
    private static Optional<GateRules> row(Article article) {
        return find(
                        "article = ?1 or article is null order by case when article is null then 1 else 0 end, id desc",
                        article)
                .firstResultOptional();
    }

    private static Optional<GateRules> own(Article article) {
        return find("article = ?1 order by id desc", article).firstResultOptional();
    }

    private static Optional<GateRules> templateRow() {
        return find("article is null order by id desc").firstResultOptional();
    }

    private Rules rules() {
        return new Rules(coverage, counting, checklist.lines().toList(), bypass, Kind.all(secondVerdicts), whoSigns());
    }

    private Sampling whoSigns() {
        Set<String> ratings = Stream.of(editorRatings.split(","))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new Sampling(sampling, Kind.all(editorKinds), ratings, editorShare);
    }

    private SigningRule signing() {
        return new SigningRule(whoSigns(), samplingAt, salt);
    }
}
