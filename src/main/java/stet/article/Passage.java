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
import java.util.Optional;
import java.util.stream.Collectors;
import stet.text.Plain;
import stet.text.Span;
import stet.text.sentence.Sentences;

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
        return current(article, number).map(Printing::words).orElse("");
    }

    /** A passage as the article's current revision prints it; empty where there is no such passage. */
    public static Optional<Printing> current(Article article, Integer number) {
        if (number == null) return Optional.empty();
        return Passage.<Passage>find(
                        "from Passage p where p.revision.article = ?1 and p.revision.number = ?2 and p.number = ?3",
                        article,
                        article.revisionNumber(),
                        number)
                .firstResultOptional()
                .map(Passage::printing);
    }

    /** A passage as one revision printed it. */
    public record Printing(int revision, int passage, PassageText.Kind kind, String words) {
        /** The sentences that hold a place, all of it where it is read as one piece; empty for a place without words. */
        public String around(Span place, String language) {
            if (place.start() == place.end()) return "";
            return kind.isOnePiece() ? words : Sentences.around(words, place, language);
        }
    }

    Printing printing() {
        return new Printing(revision.number(), number, kind, running());
    }

    /** The words of some passages in every revision that has them. */
    public static List<Printing> printings(Article article, Collection<Integer> numbers) {
        return Passage.<Passage>list(
                        "from Passage p join fetch p.revision r where r.article = ?1 and p.number in ?2",
                        article,
                        numbers)
                .stream()
                .map(Passage::printing)
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
