package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import stet.account.Account;

/** A numbered part of one revision of an article. */
@Entity
public class Passage extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Revision revision;

    private int number;

    @Enumerated(EnumType.STRING)
    private PassageText.Kind kind;

    private String gap;
    private String words;
    private boolean wrapped;

    protected Passage() {}

    Passage(Revision revision, PassageText text) {
        this.revision = revision;
        this.number = text.number();
        this.kind = text.kind();
        this.gap = text.gap();
        this.words = text.words();
        this.wrapped = text.wrapped();
    }

    /** The words of a passage in the article's current revision; empty where there is no such passage. */
    public static String currentWords(Article article, Integer number) {
        if (number == null) return "";
        return Passage.<Passage>find(
                        "from Passage p where p.revision.article = ?1 and p.revision.number = ?2 and p.number = ?3",
                        article,
                        article.revisionNumber(),
                        number)
                .firstResultOptional()
                .map(Passage::running)
                .orElse("");
    }

    /** The words of a passage as one revision printed them; by is null where the desk itself brought them in. */
    public record Printing(String words, Account by, Instant at) {}

    /** The words of a passage in every revision that has it, oldest first. */
    public static List<Printing> printings(Article article, Integer number) {
        if (number == null) return List.of();
        return Passage.<Passage>list(
                        "from Passage p join fetch p.revision r left join fetch r.madeBy"
                                + " where r.article = ?1 and p.number = ?2 order by r.number",
                        article,
                        number)
                .stream()
                .map(passage -> new Printing(passage.running(), passage.revision.madeBy(), passage.revision.madeAt()))
                .toList();
    }

    Revision revision() {
        return revision;
    }

    public int number() {
        return number;
    }

    public PassageText.Kind kind() {
        return kind;
    }

    /** The white space between this passage and the one before. */
    public String gap() {
        return gap;
    }

    public String words() {
        return words;
    }

    /** The words on as many lines as they need: as long as they are, and cut into sentences across wrapped lines. */
    public String running() {
        return wrapped ? words.replace('\n', ' ') : words;
    }

    PassageText text() {
        return new PassageText(number, kind, gap, words, wrapped);
    }
}
