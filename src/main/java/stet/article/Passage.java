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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.text.Plain;

/** A numbered part of one revision of an article. */
@Entity
public class Passage extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Revision revision;

    private int number;
    private int place;

    @Enumerated(EnumType.STRING)
    private PassageText.Kind kind;

    private String gap;
    private String words;
    private boolean wrapped;

    protected Passage() {}

    Passage(Revision revision, int place, PassageText text) {
        this.revision = revision;
        this.place = place;
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

    /** The words of a passage as one revision printed them. */
    public record Printing(int revision, int passage, String words) {}

    /** The words of some passages in every revision that has them. */
    public static List<Printing> printings(Article article, Collection<Integer> numbers) {
        return Passage.<Passage>list(
                        "from Passage p join fetch p.revision r where r.article = ?1 and p.number in ?2",
                        article,
                        numbers)
                .stream()
                .map(passage -> new Printing(passage.revision.number(), passage.number, passage.running()))
                .toList();
    }

    /** The highest number that a passage of any revision has. */
    static int lastNumber(Article article) {
        return find("select max(p.number) from Passage p where p.revision.article = ?1", article)
                .project(Integer.class)
                .singleResult();
    }

    /** By their normalised words the numbers of passages that the newest revision has not. */
    static Map<String, Integer> gone(Article article) {
        return Passage.<Passage>list(
                        "from Passage p where p.revision.article = ?1 and p.number not in (select n.number from Passage n"
                                + " where n.revision.article = ?1 and n.revision.number = ?2) order by p.revision.number",
                        article,
                        article.revisionNumber())
                .stream()
                .collect(Collectors.toMap(
                        passage -> Plain.normalised(passage.words()), Passage::number, (older, newer) -> newer));
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
