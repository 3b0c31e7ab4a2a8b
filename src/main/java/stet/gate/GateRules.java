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
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Kind;
import stet.history.Counter;
import stet.history.Entry;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Rules that somebody set, for one article or as the template of all that have none of their own; the newest hold. */
@Entity
public class GateRules extends PanacheEntityBase {
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

    @ManyToOne(fetch = FetchType.LAZY)
    private Account setBy;

    private Instant setAt;

    protected GateRules() {}

    private GateRules(Article article, Rules rules, Account by, Instant at) {
        this.article = article;
        this.coverage = rules.coverage();
        this.counting = rules.counting();
        this.checklist = String.join("\n", rules.checklist());
        this.bypass = rules.bypass();
        this.secondVerdicts = String.join(",", rules.kinds());
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
        change(article, of(article), rules, Entry.of(Act.SET_GATE_RULES, by).on("gate", article.slug()), by);
    }

    /** 403 for whoever sets no rules, and on one's own article. */
    static void refuseUnlessMay(Article article, Account by) {
        Act.SET_GATE_RULES.by(by);
        if (article.isOwnOf(by)) throw Refusal.forbidden(Texts.of("own_article"));
    }

    /** As {@link #set}, for all articles that have no rules of their own and were not signed off. */
    public static void setTemplate(Rules rules, Account by) {
        Act.SET_GATE_RULES.by(by);
        change(null, template(), rules, Entry.of(Act.SET_GATE_RULES, by).on("gate-rules", ""), by);
    }

    private static void change(Article article, Rules before, Rules rules, Entry entry, Account by) {
        Flaw.refuse(flaws(before, rules));
        new GateRules(article, rules, by, History.now()).persist();
        entry.changed("coverage", before.coverage(), rules.coverage())
                .changed("counting", before.counting(), rules.counting())
                .changed("checklist", String.join("\n", before.checklist()), String.join("\n", rules.checklist()))
                .changed("bypass", before.bypass(), rules.bypass())
                .changed("second_verdicts", String.join(", ", before.kinds()), String.join(", ", rules.kinds()))
                .record();
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
                        template.map(row -> row.setBy).orElse(null),
                        template.map(row -> row.setAt).orElse(null))
                .persist();
    }

    private static Optional<GateRules> row(Article article) {
        return own(article).or(GateRules::templateRow);
    }

    private static Optional<GateRules> own(Article article) {
        return find("article = ?1 order by id desc", article).firstResultOptional();
    }

    private static Optional<GateRules> templateRow() {
        return find("article is null order by id desc").firstResultOptional();
    }

    private Rules rules() {
        return new Rules(coverage, counting, checklist.lines().toList(), bypass, Kind.all(secondVerdicts));
    }
}
