package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.history.Entry;
import stet.history.History;
import stet.text.address.CanonicalUrl;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * What an author put beside a sentence as a source of it: unverified until somebody opened it. It holds in every revision
 * that has the sentence.
 */
@Entity
public class AuthorSource extends PanacheEntityBase {
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_URL = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Embedded
    private SentenceKey sentence;

    @Enumerated(EnumType.STRING)
    private Note.Kind kind;

    private String words;
    private String url;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account openedBy;

    private Instant openedAt;

    protected AuthorSource() {}

    private AuthorSource(Article article, SentenceKey sentence, Note note) {
        this.article = article;
        this.sentence = sentence;
        this.kind = note.kind();
        this.words = atMost(LONGEST_WORDS, note.text());
        this.url = isAddress(note.url()) ? note.url() : "";
    }

    private record Known(SentenceKey sentence, Note.Kind kind, String words, String url) {}

    /** Keeps what stands beside the sentences of a text, but for what was kept with an earlier one. */
    static void keep(Revision text, List<Note> notes) {
        if (notes.isEmpty()) return;
        List<Sentence> sentences = text.sentences();
        List<SentenceKey> keys = SentenceKey.of(sentences);
        Set<Known> known = new HashSet<>();
        of(text.article()).forEach(source -> known.add(source.known()));
        for (Note note : notes) {
            int at = under(note, text, sentences);
            if (at < 0) continue;
            AuthorSource source = new AuthorSource(text.article(), keys.get(at), note);
            if (known.add(source.known())) source.persist();
        }
    }

    /** The sentence of the last words that a note hangs on; -1 where its passage has none. */
    private static int under(Note note, Revision text, List<Sentence> sentences) {
        int passage = text.passages().get(note.passage() - 1).number();
        int under = -1;
        for (int at = 0; at < sentences.size(); at++) {
            Sentence one = sentences.get(at);
            if (one.passage().number() != passage) continue;
            if (under < 0 || one.span().start() < note.at()) under = at;
        }
        return under;
    }

    private static boolean isAddress(String url) {
        return url.length() <= LONGEST_URL && CanonicalUrl.of(url).isPresent();
    }

    private static String atMost(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** All of an article in the order in which they were brought in, with whoever opened them. */
    public static List<AuthorSource> of(Article article) {
        return list("from AuthorSource s left join fetch s.openedBy where s.article = ?1 order by s.id", article);
    }

    /** 404 where there is none of the article. */
    public static AuthorSource of(Article article, long id) {
        return AuthorSource.<AuthorSource>find("article = ?1 and id = ?2", article, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("author_source_unknown")));
    }

    /** Somebody looked at it, beside the sentence of that number; 409 where somebody did before. */
    public void open(int number, Account by) {
        Act.MARK_SENTENCE.by(by);
        if (openedBy != null) throw Refusal.conflict(Texts.of("author_source_opened", openedBy.name()));
        openedBy = by;
        openedAt = History.now();
        Entry.of(Act.MARK_SENTENCE, by)
                .on("sentence", article.slug() + "/" + number)
                .says("opened", url.isEmpty() ? atMost(1_000, words) : url)
                .record();
    }

    private Known known() {
        return new Known(sentence, kind, words, url);
    }

    public SentenceKey sentence() {
        return sentence;
    }

    public Note.Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Empty where it names no address. */
    public String url() {
        return url;
    }

    /** Null until somebody opened it. */
    public Account openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Where it is said to have been opened. */
    public String path() {
        return article.path() + "/author-sources/" + id + "/opening";
    }
}
