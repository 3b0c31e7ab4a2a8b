package stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.article.Article;
import stet.web.Reworded;
import stet.web.Texts;

/** The words of a claim as somebody wrote them; the newest are the claim's own. */
@Entity
public class Wording extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @Embedded
    private Words words;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account writtenBy;

    private Instant writtenAt;

    protected Wording() {}

    Wording(Claim claim, int number, Account writtenBy, Instant writtenAt) {
        this.claim = claim;
        this.number = number;
        this.words = claim.words();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** All wordings of a claim, oldest first, with their writers. */
    public static List<Wording> of(Claim claim) {
        return list("from Wording w left join fetch w.writtenBy where w.claim = ?1 order by w.number", claim);
    }

    /** How each claim of an article was worded first, by its number. */
    public static Map<Long, Words> first(Article article) {
        return Wording.<Wording>list(
                        "from Wording w join fetch w.claim where w.claim.article = ?1 and w.number = 1", article)
                .stream()
                .collect(Collectors.toMap(wording -> wording.claim.number(), Wording::words));
    }

    /** Of all wordings of a claim those not in force any more, newest first, each with what the next one changed. */
    public static List<Earlier> earlier(List<Wording> wordings) {
        List<Earlier> earlier = new ArrayList<>();
        for (int next = wordings.size() - 1; next > 0; next--) {
            earlier.add(new Earlier(wordings.get(next - 1), wordings.get(next)));
        }
        return earlier;
    }

    /** A wording that is not in force any more, and the one that took its place. */
    public record Earlier(Wording wording, Wording next) {
        public List<Reworded> changes() {
            return next.words.since(wording.words);
        }
    }

    public String writer() {
        return writtenBy == null ? Texts.of("desk_itself") : writtenBy.name();
    }

    public int number() {
        return number;
    }

    public Words words() {
        return words;
    }

    /** Null where the desk itself brought the claim in. */
    public Account writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
