package stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.article.Article;
import stet.collation.Fate;
import stet.text.Span;
import stet.text.anchor.Quote;
import stet.web.Texts;

/** Where a claim rests in a revision of its article and in those after it, until the next anchorage. */
@Entity
public class Anchorage extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    private String quote;
    private Integer passage;
    private Integer quoteAt;

    protected Anchorage() {}

    Anchorage(Claim claim, int revision, Fate fate) {
        this.claim = claim;
        this.revision = revision;
        this.fate = fate;
        this.quote = claim.words().quote();
        this.passage = claim.words().passage();
        this.quoteAt = claim.words().quoteAt();
    }

    /** All of a claim, oldest first. */
    public static List<Anchorage> of(Claim claim) {
        return list("claim = ?1 order by id", claim);
    }

    /** Where each claim of an article rested in a revision, by number of claim; a claim that was not there yet is not. */
    public static Collection<Anchorage> in(Article article, int revision) {
        Map<Long, Anchorage> last = new LinkedHashMap<>();
        Anchorage.<Anchorage>list(
                        "from Anchorage p join fetch p.claim c where c.article = ?1 and p.revision <= ?2"
                                + " order by c.number, p.id",
                        article,
                        revision)
                .forEach(anchorage -> last.put(anchorage.claim.number(), anchorage));
        return last.values();
    }

    /** Where the quote stood in the words that its passage had then; empty where it stood there no more. */
    public Optional<Span> placeIn(String words) {
        return quoteAt == null ? Quote.locate(words, quote) : Quote.locateAt(words, quote, quoteAt);
    }

    public Claim claim() {
        return claim;
    }

    public int revision() {
        return revision;
    }

    /** Empty where somebody placed it there. */
    public Optional<Fate> fate() {
        return Optional.ofNullable(fate);
    }

    /** In words; empty where somebody placed it there. */
    public String fateLabel() {
        return fate == null ? "" : Texts.of("fate", fate);
    }

    public String quote() {
        return quote;
    }

    /** Null where it rested on no passage. */
    public Integer passage() {
        return passage;
    }

    /** Where the quote began in its passage, in code points; null where it stood nowhere. */
    public Integer quoteAt() {
        return quoteAt;
    }
}
