package stet.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.history.Counter;
import stet.history.Entry;
import stet.history.History;
import stet.history.Sha256;
import stet.text.address.CanonicalUrl;
import stet.web.Refusal;
import stet.web.Texts;

/** A document that evidence is quoted from; known by its address in canonical form, where it has one. */
@Entity
public class Source extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long number;
    private String url;
    private String urlKey;
    private String title;
    private String publisher;
    private String author;
    private LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Enumerated(EnumType.STRING)
    private Closeness closeness;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;
    private long version;

    protected Source() {}

    /**
     * The source of this address, however it is spelled, or a new one; a document without an address is always new.
     * 422 with all that {@link DocumentRules} finds wrong.
     */
    public static Source of(Document document, Account by) {
        DocumentRules.of(document, History.today()).refuse();
        String key = key(document.url());
        if (key != null) {
            Counter.hold("source");
            Optional<Source> known = find("urlKey", key).firstResultOptional();
            if (known.isPresent()) return known.get();
        }
        Source source = new Source();
        source.number = Counter.next("source");
        source.describe(document);
        source.madeBy = by;
        source.madeAt = History.now();
        source.persist();
        return source;
    }

    /** The source of an address in any spelling; empty where nobody has cited it. */
    public static Optional<Source> at(String url) {
        String key = key(url);
        return key == null ? Optional.empty() : find("urlKey", key).firstResultOptional();
    }

    public static Optional<Source> numbered(long number) {
        return find("number", number).firstResultOptional();
    }

    /** 404 where there is none. */
    public static Source shown(long number) {
        return numbered(number).orElseThrow(() -> Refusal.notFound(Texts.of("source_unknown", number)));
    }

    /** 404 where there is none; it and its kind are held against other writers until the transaction ends. */
    public static Source toChange(long number) {
        Counter.hold("source");
        return Source.<Source>find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("source_unknown", number)));
    }

    /** The newest sources, up to limit, for the evidence form to choose from. */
    public static List<Source> newest(int limit) {
        return find("order by number desc").page(0, limit).list();
    }

    /**
     * Corrects the record; what evidence cited when it was attached stays as it was. 409 where the address is another
     * source's; 422 with all that {@link DocumentRules} finds wrong.
     */
    public void correct(Document document, Account by) {
        Act.CORRECT_SOURCE.by(by);
        DocumentRules.of(document, History.today()).refuse();
        otherAt(document.url()).ifPresent(other -> {
            throw Refusal.conflict(Texts.of("source_address_taken", other.number));
        });
        Document was = document();
        describe(document);
        Entry.of(Act.CORRECT_SOURCE, by)
                .on("source", number)
                .changed("url", was.url(), url)
                .changed("title", was.title(), title)
                .changed("publisher", was.publisher(), publisher)
                .changed("author", was.author(), author)
                .changed("published_on", was.publishedOn(), publishedOn)
                .changed("source_kind", was.kind().key(), kind.key())
                .changed("closeness", was.closeness().key(), closeness.key())
                .record();
    }

    /** Another source that has this address already, in whatever spelling. */
    Optional<Source> otherAt(String address) {
        return at(address).filter(other -> other.number != number);
    }

    /** Whether an address is this source's own; anything is where it has none. */
    boolean mayBeAt(String address) {
        String other = key(address);
        return urlKey == null || other == null || urlKey.equals(other);
    }

    public boolean hasLink() {
        return urlKey != null;
    }

    /** How lists and choices name it. */
    public String label() {
        return publisher.isEmpty() ? title : title + ", " + publisher;
    }

    public String path() {
        return "/sources/" + number;
    }

    public Document document() {
        return new Document(url, title, publisher, author, publishedOn, kind, closeness);
    }

    public long number() {
        return number;
    }

    public String url() {
        return url;
    }

    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    public String author() {
        return author;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public SourceKind kind() {
        return kind;
    }

    public Closeness closeness() {
        return closeness;
    }

    public long version() {
        return version;
    }

    public Long id() {
        return id;
    }

    private void describe(Document document) {
        url = document.url();
        urlKey = key(url);
        title = document.title();
        publisher = document.publisher();
        author = document.author();
        publishedOn = document.publishedOn();
        kind = document.kind();
        closeness = document.closeness();
        version++;
    }

    private static String key(String url) {
        return CanonicalUrl.of(url).map(Sha256::hex).orElse(null);
    }
}
