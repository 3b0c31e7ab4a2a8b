package stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.collation.Fate;
import stet.history.Counter;
import stet.history.Entry;
import stet.history.History;
import stet.text.Span;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** One checkable statement of an article. */
@Entity
public class Claim extends PanacheEntityBase {
    private static final int MOST_PARTS = 50;
    private static final int AT_ONCE = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Embedded
    private Words words;

    private String language;
    private String figures;
    private String whereToLook;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim splitFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account createdBy;

    private Instant createdAt;
    private int wordings;
    private long version;

    protected Claim() {}

    /** What a claim starts with besides its words: its figures, one a line, and where one would look. */
    public record Pointers(String figures, String whereToLook) {
        public static final Pointers NONE = new Pointers("", "");
    }

    /** Adds a claim to an article, with the next number of the house. */
    public static Claim create(Article article, Words words, Pointers pointers, Account by) {
        return create(article, words, pointers, Act.CREATE_CLAIM, by);
    }

    /** Adds a claim that came in a pack: it counts as made by whoever loads it, and whoever may load packs may. */
    public static Claim load(Article article, Words words, Pointers pointers, Account by) {
        return create(article, words, pointers, Act.LOAD_PACK, by);
    }

    private static Claim create(Article article, Words words, Pointers pointers, Act act, Account by) {
        if (by != null) act.by(by);
        Words placed = words.placedIn(article.text(), near(words));
        Flaw.refuse(placed.flaws(article.text()));
        Claim claim = new Claim();
        claim.number = Counter.next("claim");
        claim.article = article;
        claim.words = placed;
        claim.language = article.language();
        claim.figures = pointers.figures();
        claim.whereToLook = pointers.whereToLook();
        claim.createdBy = by;
        claim.createdAt = History.now();
        claim.persist();
        claim.write(by);
        claim.entry(act, by)
                .says("statement", words.statement())
                .says("quote", words.quote())
                .record();
        return claim;
    }

    /** What keeps words from being a claim of an article, by field; empty when nothing does. */
    public static List<Flaw> flaws(Article article, Words words) {
        return words.placedIn(article.text(), near(words)).flaws(article.text());
    }

    public static Optional<Claim> numbered(long number) {
        return find(
                        "from Claim c join fetch c.article left join fetch c.createdBy left join fetch c.splitFrom"
                                + " where c.number = ?1",
                        number)
                .firstResultOptional();
    }

    /** 404 where there is none. */
    public static Claim shown(long number) {
        return numbered(number).orElseThrow(() -> Refusal.notFound(Texts.of("claim_unknown", number)));
    }

    /**
     * 404 where there is none; held against other writers until the transaction ends. A number never changes, so that
     * nothing has to be flushed before it is looked up, which is what makes 2,000 of them slow.
     */
    public static Claim toChange(long number) {
        return Claim.<Claim>find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.MANUAL)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("claim_unknown", number)));
    }

    /** Held with its article, in the order in which a revision holds them: what is added rests on the text that stays. */
    public static Claim toChangeWithArticle(long number) {
        find("select c.article.slug from Claim c where c.number = ?1", number)
                .project(String.class)
                .firstResultOptional()
                .ifPresent(Article::toChange);
        return toChange(number);
    }

    /** All claims of an article in order of number. */
    public static List<Claim> of(Article article) {
        return list("article = ?1 order by number", article);
    }

    /** Holds all claims of an article, in the order of their numbers, and returns those that are there once held. */
    public static List<Claim> toChange(Article article) {
        Claim.<Claim>find("article = ?1 order by number", article)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return of(article);
    }

    /** The slugs of the articles of some claims; empty for none. */
    public static Set<String> articles(Collection<Long> numbers) {
        Set<String> slugs = new TreeSet<>();
        List<Long> all = List.copyOf(numbers);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            find("select distinct c.article.slug from Claim c where c.number in ?1", some)
                    .project(String.class)
                    .stream()
                    .forEach(slugs::add);
        }
        return slugs;
    }

    /** How many claims each article has, by its id; an article without claims is not there. */
    public static Map<Long, Long> countsByArticle() {
        return Claim.find("select c.article.id, count(c) from Claim c group by c.article.id")
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** By the id of each article with claims a number that grows when a claim of it is added or changed. */
    public static Map<Long, Long> versionsByArticle() {
        return Claim.find("select c.article.id, sum(c.version + 1) from Claim c group by c.article.id")
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** The same for these alone. */
    public static Map<Long, Long> versionsByArticle(Collection<Article> articles) {
        return Claim.find(
                        "select c.article.id, sum(c.version + 1) from Claim c where c.article in ?1 group by c.article.id",
                        articles)
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** In the order of their numbers, so that two who change the same claims wait for each other and never cross. */
    public static List<Claim> toChange(Collection<Long> numbers) {
        List<Claim> claims = new ArrayList<>();
        for (long number : new TreeSet<>(numbers)) claims.add(toChange(number));
        return claims;
    }

    /** Another claim as a list of choices shows it. */
    public record Other(long number, String statement) {}

    /** Up to limit other claims of a claim's article, in order of number. */
    public static List<Other> others(Claim claim, int limit) {
        return Claim.find(
                        "select c.number, c.words.statement from Claim c where c.article = ?1 and c.number <> ?2"
                                + " order by c.number",
                        claim.article,
                        claim.number)
                .project(Other.class)
                .page(0, limit)
                .list();
    }

    /** Those of the numbers that no claim has, in order. */
    public static List<Long> unknownAmong(Collection<Long> numbers) {
        TreeSet<Long> unknown = new TreeSet<>(numbers);
        Claim.find("select c.number from Claim c where c.number in ?1", numbers)
                .project(Long.class)
                .list()
                .forEach(unknown::remove);
        return List.copyOf(unknown);
    }

    /** Says it in other words, or of another quote; the earlier wording stays readable. 422 with what is wrong. */
    public void restate(Words said, Account by) {
        Act.RESTATE.by(by);
        Flaw.refuse(flaws(said));
        Words other = placed(said);
        Words was = words;
        words = other;
        write(by);
        entry(Act.RESTATE, by)
                .changed("statement", was.statement(), other.statement())
                .changed("quote", was.quote(), other.quote())
                .changed("passage", was.passage(), other.passage())
                .changed("kind", was.kind().key(), other.kind().key())
                .changed("checks", was.checks().key(), other.checks().key())
                .changed("said_by", was.saidBy(), other.saidBy())
                .changed("reported_by", was.reportedBy(), other.reportedBy())
                .changed("said_on", was.saidOn(), other.saidOn())
                .record();
    }

    /** What keeps words from being the claim's new ones, by field; empty when nothing does. */
    public List<Flaw> flaws(Words said) {
        Words placed = placed(said);
        List<Flaw> flaws = placed.flaws(article.text());
        if (placed.sayAs(words)) flaws.add(new Flaw("statement", Texts.of("nothing_changed")));
        return flaws;
    }

    /** Where it rests in the words of its passage, a span without words where its quote is gone; empty where it never did. */
    public Optional<Span> place(String passageWords) {
        Optional<Span> there = words.placeIn(passageWords);
        if (there.isPresent() || words.quoteAt() == null) return there;
        int start = passageWords.offsetByCodePoints(
                0, Math.min(words.quoteAt(), passageWords.codePointCount(0, passageWords.length())));
        return Optional.of(new Span(start, start));
    }

    /** The text has moved under it: its words stay, and so does everything given upon them. */
    void settle(ClaimFate fate) {
        if (fate.fate() == Fate.KEPT && !fate.changesPlace()) return;
        words = words.restingAt(fate.passage(), fate.at());
        new Anchorage(this, article.revisionNumber(), fate.fate()).persist();
    }

    /** Nearest to where the claim rests now. */
    private Words placed(Words said) {
        return said.placedIn(article.text(), near(words));
    }

    private static int near(Words words) {
        return words.quoteAt() == null ? 0 : words.quoteAt();
    }

    /** Adds a claim for each statement, resting on the same quote; this one stays as it is. */
    public List<Claim> split(List<String> statements, Account by) {
        Act.SPLIT.by(by);
        Flaw.refuse(splitFlaws(statements));
        touch();
        List<Claim> parts = new ArrayList<>();
        for (String statement : statements) {
            Claim part = create(article, words.withStatement(statement), new Pointers("", whereToLook), by);
            part.splitFrom = this;
            parts.add(part);
        }
        String numbers = String.join(
                ", ", parts.stream().map(part -> String.valueOf(part.number)).toList());
        entry(Act.SPLIT, by).says("claims", numbers).record();
        return parts;
    }

    /** What keeps statements from being the parts of this claim, all at their one field. */
    List<Flaw> splitFlaws(List<String> statements) {
        if (statements.size() < 2) return List.of(new Flaw("statements", Texts.of("split_needs_two")));
        if (statements.size() > MOST_PARTS) {
            return List.of(new Flaw("statements", Texts.of("split_too_many", MOST_PARTS)));
        }
        return IntStream.range(0, statements.size())
                .boxed()
                .flatMap(at -> partFlaws(statements.get(at))
                        .map(flaw -> new Flaw("statements", Texts.of("split_part", at + 1, flaw.message()))))
                .toList();
    }

    /** A part that says the whole again would leave the claim twice. */
    private Stream<Flaw> partFlaws(String statement) {
        if (statement.equals(words.statement())) return Stream.of(new Flaw("statement", Texts.of("split_same")));
        return words.withStatement(statement).flaws(article.text()).stream();
    }

    /** A history line about this claim, for the verb that did something to it. */
    public Entry entry(Act act, Account by) {
        return Entry.of(act, by).on("claim", number).inClaim(number);
    }

    /** Something that a verdict or a sign-off rests on changed: a form that was opened before is stale. */
    public void touch() {
        version++;
    }

    public Long id() {
        return id;
    }

    public long number() {
        return number;
    }

    public Article article() {
        return article;
    }

    public Words words() {
        return words;
    }

    public String statement() {
        return words.statement();
    }

    public Checks checks() {
        return words.checks();
    }

    public boolean isSaid() {
        return words.checks() == Checks.SAID;
    }

    public String language() {
        return language;
    }

    public List<String> figures() {
        return figures.lines().toList();
    }

    public String whereToLook() {
        return whereToLook;
    }

    public Claim splitFrom() {
        return splitFrom;
    }

    /** Null where the desk itself brought it in. */
    public Account createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** How often it has been worded; a restatement made from an earlier wording is stale. */
    public int wordings() {
        return wordings;
    }

    public long version() {
        return version;
    }

    public String path() {
        return "/claims/" + number;
    }

    private void write(Account by) {
        touch();
        new Wording(this, ++wordings, by, History.now()).persist();
        new Anchorage(this, article.revisionNumber(), null).persist();
    }
}
