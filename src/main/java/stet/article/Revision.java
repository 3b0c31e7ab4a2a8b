package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.history.History;
import stet.text.Span;
import stet.text.anchor.Quote;
import stet.web.Refusal;
import stet.web.Texts;

/** The text of an article as it stood from one moment on. */
@Entity
public class Revision extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<Passage> passages = new ArrayList<>();

    protected Revision() {}

    Revision(Article article, int number, List<PassageText> texts, Account by) {
        this.article = article;
        this.number = number;
        this.madeBy = by;
        this.madeAt = History.now();
        texts.forEach(text -> passages.add(new Passage(this, passages.size() + 1, text)));
    }

    public static Revision current(Article article) {
        return of(article, article.revisionNumber());
    }

    /** With its passages and whoever made it; 404 where the article has no such revision. */
    public static Revision of(Article article, int number) {
        return Revision.<Revision>find(
                        "from Revision r left join fetch r.passages left join fetch r.madeBy"
                                + " where r.article = ?1 and r.number = ?2",
                        article,
                        number)
                .<Revision>singleResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("revision_unknown", number)));
    }

    /** The revision that brought in the words which a passage has now, with whoever made it; empty without passage. */
    public static Optional<Revision> wording(Article article, int number) {
        List<Passage> newestFirst = Passage.list(
                "from Passage p join fetch p.revision r left join fetch r.madeBy where r.article = ?1 and p.number = ?2"
                        + " order by r.number desc",
                article,
                number);
        return newestFirst.stream()
                .takeWhile(passage -> passage.words().equals(newestFirst.get(0).words()))
                .reduce((later, earlier) -> earlier)
                .map(Passage::revision);
    }

    /** All revisions of an article with whoever made them, newest first. */
    public static List<Revision> all(Article article) {
        return list("from Revision r left join fetch r.madeBy where r.article = ?1 order by r.number desc", article);
    }

    Article article() {
        return article;
    }

    public String language() {
        return article.language();
    }

    public int number() {
        return number;
    }

    /** Null where the desk itself brought the text in. */
    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public List<Passage> passages() {
        return passages;
    }

    /** The whole of it as it was given. */
    public String text() {
        return passages.stream().map(passage -> passage.gap() + passage.words()).collect(Collectors.joining());
    }

    /** A stretch of the text within one passage: where it begins there, in code points, and its words. */
    public record Place(int passage, int at, String words) {}

    /** Of a span of the whole text; empty where it is not within one passage. */
    public Optional<Place> place(Span span) {
        int end = 0;
        for (Passage passage : passages) {
            int start = end + passage.gap().length();
            end = start + passage.words().length();
            if (span.start() < start || span.end() > end) continue;
            int at = passage.words().codePointCount(0, span.start() - start);
            Span there = new Span(span.start() - start, span.end() - start);
            return Optional.of(new Place(passage.number(), at, there.in(passage.words())));
        }
        return Optional.empty();
    }

    /** Where a passage begins in the whole text; 404 where there is no such passage. */
    public int start(int number) {
        int start = 0;
        for (Passage passage : passages) {
            start += passage.gap().length();
            if (passage.number() == number) return start;
            start += passage.words().length();
        }
        throw Refusal.notFound(Texts.of("passage_unknown", number));
    }

    /** All of them in order, numbered from 1. */
    public List<Sentence> sentences() {
        return Sentence.of(passages, article.language());
    }

    public Optional<String> words(int passage) {
        return passage(passage).map(Passage::words);
    }

    /** The sentences of a passage that hold a place in it; empty where there is no such passage. */
    public String around(int passage, Span place) {
        return passage(passage)
                .map(found -> found.printing().around(place, language()))
                .orElse("");
    }

    private Optional<Passage> passage(int number) {
        return passages.stream().filter(found -> found.number() == number).findFirst();
    }

    /** 404 where there is no such passage. */
    String shown(int passage) {
        return words(passage).orElseThrow(() -> Refusal.notFound(Texts.of("passage_unknown", passage)));
    }

    public boolean holds(int passage, String quote) {
        return words(passage).flatMap(words -> Quote.locate(words, quote)).isPresent();
    }

    /** The first passage in which a quote stands. */
    public Optional<Integer> passageWith(String quote) {
        return passages.stream()
                .map(Passage::number)
                .filter(number -> holds(number, quote))
                .findFirst();
    }

    List<PassageText> with(int passage, String words) {
        return passages.stream()
                .map(Passage::text)
                .map(text -> text.number() == passage ? text.reworded(words) : text)
                .toList();
    }
}
