package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.history.Counter;
import stet.history.Entry;
import stet.history.History;
import stet.history.Sha256;
import stet.text.WellFormed;
import stet.text.address.Slug;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** A text that the desk takes apart into claims. */
@Entity
public class Article extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    @Embedded
    private Imprint imprint;

    private String packDigest;
    private Instant createdAt;
    private int revisionNumber;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ArticlePerson> people = new ArrayList<>();

    @Version
    private long version;

    @Transient
    private Revision text;

    protected Article() {}

    private Article(String slug, Imprint imprint, String packDigest) {
        this.slug = slug;
        this.imprint = imprint;
        this.packDigest = packDigest;
        this.createdAt = History.now();
    }

    /** What a pack says besides imprint and text: its authors by name, and the digest by which it is known again. */
    public record FromPack(List<String> authors, String digest) {
        public static final FromPack NONE = new FromPack(List.of(), "");
    }

    /** Brings in what a pack holds, the desk's own included, which nobody loads; 409 where the slug is taken. */
    public static Article load(String slug, Imprint imprint, List<PassageText> passages, FromPack pack, Account by) {
        if (by != null) Act.LOAD_PACK.by(by);
        if (named(slug).isPresent()) throw Refusal.conflict(Texts.of("article_slug_taken", slug));
        Article article = new Article(slug, imprint, pack.digest());
        pack.authors().forEach(name -> article.people.add(new ArticlePerson(article, author(name))));
        article.persist();
        article.print(passages, by);
        Entry.of(Act.LOAD_PACK, by)
                .on("article", slug)
                .says("title", imprint.title())
                .says("people", article.peopleInWords())
                .says("passages", passages.size())
                .says("pack", pack.digest())
                .record();
        return article;
    }

    /**
     * Brings in a text under a slug made of its title; 422 with what is wrong with it, 409 naming the article that was
     * made of the same bytes.
     */
    public static Article bringIn(Manuscript manuscript, Account by) {
        Act.BRING_IN.by(by);
        Flaw.refuse(manuscript.flaws());
        madeOf(manuscript).ifPresent(known -> {
            throw Refusal.existing(Texts.of("article_known", known.title()), known.slug);
        });
        Article article = new Article(freeSlug(manuscript.imprint().title()), manuscript.imprint(), "");
        manuscript.people().forEach(person -> article.people.add(new ArticlePerson(article, person)));
        article.persist();
        Revision text = article.print(manuscript.passages(), by);
        Original.keep(text, manuscript.original());
        AuthorSource.keep(text, manuscript.notes());
        Entry.of(Act.BRING_IN, by)
                .on("article", article.slug)
                .says("title", article.title())
                .says("people", article.peopleInWords())
                .says("passages", manuscript.passages().size())
                .says("sha256", manuscript.original().sha256())
                .says("from", manuscript.original().address())
                .says("robots", manuscript.original().robotsOverridden() ? "overridden" : "")
                .record();
        return article;
    }

    /**
     * The article that was made of the same bytes. Nobody brings one in until the transaction ends: of two who send the
     * same, one sees the other's. It is the lock that loading a pack takes.
     */
    public static Optional<Article> madeOf(Manuscript manuscript) {
        Counter.hold("claim");
        return Original.madeOf(manuscript.original());
    }

    /** "new" is the address of the form. */
    private static String freeSlug(String title) {
        String slug = Slug.of(title);
        return Stream.iterate(1, more -> more + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(free -> !free.equals("new") && named(free).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the article was brought in by exactly this pack, whatever was done to it since. */
    public boolean isFrom(String packDigest) {
        return this.packDigest.equals(packDigest);
    }

    /** Whether a pack made it. */
    public boolean isFromPack() {
        return !packDigest.isEmpty();
    }

    /** Empty also for what is no text that a database could hold. */
    public static Optional<Article> named(String slug) {
        return WellFormed.is(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** With its people; 404 where there is none. */
    public static Article shown(String slug) {
        if (!WellFormed.is(slug)) throw Refusal.notFound(Texts.of("article_unknown", slug));
        return Article.<Article>find(
                        "from Article a left join fetch a.people p left join fetch p.account where a.slug = ?1", slug)
                .<Article>singleResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("article_unknown", slug)));
    }

    /** 404 where there is none; held against other writers until the transaction ends. */
    public static Article toChange(String slug) {
        return heldWhereNamed(slug).orElseThrow(() -> Refusal.notFound(Texts.of("article_unknown", slug)));
    }

    /** Held, where there is one, so that nobody changes its text before the transaction ends. */
    public static Optional<Article> heldWhereNamed(String slug) {
        return Article.<Article>find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public static List<Article> all() {
        return list("order by imprint.title, slug");
    }

    /** Up to limit that were brought in last, by title. */
    public static List<Article> newest(int limit) {
        return Article.<Article>find("order by id desc").page(0, limit).stream()
                .sorted(Comparator.comparing(Article::title).thenComparing(Article::slug))
                .toList();
    }

    public void describe(Imprint other, Account by) {
        Act.DESCRIBE_ARTICLE.by(by);
        Flaw.refuse(flaws(other));
        Imprint was = imprint;
        imprint = other;
        if (!other.namesAs(was)) new Naming(this, by).persist();
        Entry.of(Act.DESCRIBE_ARTICLE, by)
                .on("article", slug)
                .changed("title", was.title(), other.title())
                .changed("publisher", was.publisher(), other.publisher())
                .changed("url", was.url(), other.url())
                .changed("published_on", was.publishedOn(), other.publishedOn())
                .changed("language", was.language(), other.language())
                .changed("translated_from", was.translatedFrom(), other.translatedFrom())
                .changed("stated_origin", was.statedOrigin(), other.statedOrigin())
                .changed("note", was.note(), other.note())
                .record();
    }

    /** What keeps an imprint from being this article's new one. */
    List<Flaw> flaws(Imprint other) {
        List<Flaw> flaws = other.flaws();
        if (other.equals(imprint)) flaws.add(new Flaw("title", Texts.of("nothing_changed")));
        return flaws;
    }

    /** Names all authors and the handling editors anew; 403 for whoever would take their own name off. */
    public void namePeople(List<ArticlePerson.Named> named, Account by) {
        Act.NAME_PEOPLE.by(by);
        Flaw.refuse(flaws(named));
        if (isOwnOf(by) && named.stream().noneMatch(person -> by.is(person.account()))) {
            throw Refusal.forbidden(Texts.of("people_own"));
        }
        String before = peopleInWords();
        people.clear();
        named.forEach(person -> people.add(new ArticlePerson(this, person)));
        Entry.of(Act.NAME_PEOPLE, by)
                .on("article", slug)
                .changed("people", before, peopleInWords())
                .record();
    }

    /** Whether it is these who are named. */
    public boolean isBy(List<ArticlePerson.Named> named) {
        return inWords(named).equals(peopleInWords());
    }

    /** What keeps a list of people from being this article's new one. */
    List<Flaw> flaws(List<ArticlePerson.Named> named) {
        List<Flaw> flaws = new ArrayList<>();
        named.forEach(person -> person.addFlaws(flaws));
        if (isBy(named)) flaws.add(new Flaw("authors", Texts.of("nothing_changed")));
        return flaws;
    }

    /** Replaces the words of one passage in a new revision; 404 where there is no such passage. */
    public Revision revise(int passage, String words, Account by) {
        Act.REVISE_ARTICLE.by(by);
        Flaw.refuse(flaws(passage, words));
        Revision before = text();
        print(before.with(passage, words), by);
        Entry.of(Act.REVISE_ARTICLE, by)
                .on("article", slug)
                .says("revision", revisionNumber)
                .says("passage", passage)
                .changed("words", before.shown(passage), words)
                .record();
        return text;
    }

    /**
     * What a text would be that takes the place of the newest one, held against it; nothing is stored. 422 with what is
     * wrong with it, 409 naming the article that was made of the same bytes: this one, where it is its newest text.
     */
    public Comparison proof(Manuscript next, Account by) {
        Act.REVISE_ARTICLE.by(by);
        Flaw.refuse(next.textFlaws());
        refuseKnown(next);
        return Numbering.of(this, next.passages(), by);
    }

    /** Puts another text in the place of the newest one; refused as its proof is. */
    public Comparison replace(Manuscript next, Account by) {
        Comparison comparison = proof(next, by);
        text = comparison.after();
        revisionNumber = text.number();
        text.persist();
        Original.keep(text, next.original());
        AuthorSource.keep(text, next.notes());
        Entry.of(Act.REVISE_ARTICLE, by)
                .on("article", slug)
                .says("revision", revisionNumber)
                .says("passages", next.passages().size())
                .says("sha256", next.original().sha256())
                .says("from", next.original().address())
                .says("robots", next.original().robotsOverridden() ? "overridden" : "")
                .record();
        return comparison;
    }

    private void refuseKnown(Manuscript next) {
        Optional<Article> known = next.text().equals(text().text()) ? Optional.of(this) : madeOf(next);
        known.filter(article -> !article.id.equals(id) || next.text().equals(text().text()))
                .ifPresent(article -> {
                    throw Refusal.existing(Texts.of("article_known", article.title()), article.slug);
                });
    }

    /** What keeps words from being those of a passage; 404 where there is no such passage. */
    List<Flaw> flaws(int passage, String words) {
        List<Flaw> flaws = new ArrayList<>();
        if (text().shown(passage).length() > PassageText.LONGEST) {
            return List.of(new Flaw("words", Texts.of("passage_too_long", PassageText.LONGEST)));
        }
        Flaw.addBlank(flaws, "words", words);
        Flaw.addText(flaws, "words", words, PassageText.LONGEST);
        if (words.equals(text().shown(passage))) flaws.add(new Flaw("words", Texts.of("nothing_changed")));
        return flaws;
    }

    /** Null where nobody set a time. */
    public Instant closesAt() {
        return Closing.of(this);
    }

    /** The newest revision, read once. */
    public Revision text() {
        if (text == null || text.number() != revisionNumber) text = Revision.current(this);
        return text;
    }

    /** Whether somebody is named as an author or the handling editor, and so decides nothing here. */
    public boolean isOwnOf(Account account) {
        return people.stream().anyMatch(person -> account.is(person.account()));
    }

    public Imprint imprint() {
        return imprint;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return imprint.title();
    }

    public String publisher() {
        return imprint.publisher();
    }

    public String url() {
        return imprint.url();
    }

    public LocalDate publishedOn() {
        return imprint.publishedOn();
    }

    public String language() {
        return imprint.language();
    }

    public String translatedFrom() {
        return imprint.translatedFrom();
    }

    public String statedOrigin() {
        return imprint.statedOrigin();
    }

    public String note() {
        return imprint.note();
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    public List<ArticlePerson> people() {
        return people;
    }

    public String path() {
        return "/articles/" + slug;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    private Revision print(List<PassageText> passages, Account by) {
        text = new Revision(this, ++revisionNumber, passages, by);
        text.persist();
        return text;
    }

    private static ArticlePerson.Named author(String name) {
        return new ArticlePerson.Named(ArticlePerson.Part.AUTHOR, name, null);
    }

    /** Changes with the people, and with nothing else: what a form that names them was opened upon. */
    String peopleVersion() {
        return Sha256.hex(peopleInWords());
    }

    String peopleInWords() {
        return inWords(people.stream().map(ArticlePerson::named).toList());
    }

    private static String inWords(List<ArticlePerson.Named> people) {
        return people.stream().map(ArticlePerson.Named::inWords).collect(Collectors.joining("\n"));
    }
}
