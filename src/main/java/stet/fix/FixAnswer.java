package stet.fix;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.account.Account;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Texts;

/** What was said to a fix; the newest answer holds, and no earlier one is ever changed. */
@Entity
public class FixAnswer extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Fix fix;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account answeredBy;

    private Instant answeredAt;

    /** What the author's side says of a fix, and that a checker took over the words it proposed instead. */
    public enum Kind {
        ACCEPTED,
        COUNTERED,
        REFUSED,
        AGREED;

        /** Of what the author's side may say; empty for anything else. */
        public static Optional<Kind> answer(String key) {
            return answers().filter(kind -> kind.key().equals(key)).findFirst();
        }

        static Stream<Kind> answers() {
            return Stream.of(ACCEPTED, COUNTERED, REFUSED);
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return Texts.of("fix_answer", this);
        }
    }

    /** An answer before it is given: the words are those of a counter, where none strike what is there. */
    public record Said(Kind kind, String words, String reason) {
        List<Flaw> flaws() {
            List<Flaw> flaws = new ArrayList<>();
            if (kind == Kind.REFUSED) Flaw.addBlank(flaws, "reason", reason);
            Flaw.addText(flaws, "reason", reason, Flaw.LONGEST_REASON);
            if (kind != Kind.COUNTERED && !words.isEmpty()) {
                flaws.add(new Flaw("words", Texts.of("fix_words_of_counter")));
            }
            return flaws;
        }
    }

    protected FixAnswer() {}

    FixAnswer(Fix fix, Said said, Account by) {
        this.fix = fix;
        this.kind = said.kind();
        this.words = said.words();
        this.reason = said.reason();
        this.answeredBy = by;
        this.answeredAt = History.now();
    }

    /** Of each fix, by its id, oldest first, with people; a fix without answers is not there. */
    static Map<Long, List<FixAnswer>> of(Collection<Fix> fixes) {
        if (fixes.isEmpty()) return Map.of();
        return FixAnswer.<FixAnswer>list(
                        "from FixAnswer a join fetch a.answeredBy where a.fix in ?1 order by a.id", fixes)
                .stream()
                .collect(Collectors.groupingBy(answer -> answer.fix.id()));
    }

    public Kind kind() {
        return kind;
    }

    /** Of a counter, or of one that was taken over; empty for every other answer, and where they strike. */
    public String words() {
        return words;
    }

    public boolean hasWords() {
        return kind == Kind.COUNTERED || kind == Kind.AGREED;
    }

    /** Empty where none was given. */
    public String reason() {
        return reason;
    }

    public Account answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
