package stet.scale;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Checks;
import stet.history.Entry;
import stet.history.History;
import stet.web.Refusal;
import stet.web.Texts;

/** One judgement of a scale: its words, its value where it has one, and what it cannot be given without. */
@Entity
public class Rating extends PanacheEntityBase {
    /** The shapes that say that all is right. */
    private static final Set<String> RIGHT = Set.of("accurate", "correctly_quoted");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private RatingScale scale;

    private int position;
    private String ratingKey;
    private String label;
    private String definition;
    private Integer points;
    private String mark;
    private String colour;
    private String checks;

    @Enumerated(EnumType.STRING)
    private Needs needs;

    private boolean reasonsMayBeEmpty;
    private String suggestedLabel;
    private LocalDate retiredOn;

    @ElementCollection
    @CollectionTable(name = "rating_label", joinColumns = @JoinColumn(name = "rating_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    protected Rating() {}

    /** A rating before it stands in a scale; a null value means none, checks is so, said or both. */
    public record Draft(
            String key,
            String label,
            String definition,
            Integer value,
            String mark,
            String colour,
            String checks,
            Needs needs,
            boolean reasonsMayBeEmpty,
            String suggestedLabel,
            Map<String, String> labels) {}

    Rating(RatingScale scale, int position, Draft draft) {
        this.scale = scale;
        this.position = position;
        this.ratingKey = draft.key();
        this.label = draft.label();
        this.definition = draft.definition();
        this.points = draft.value();
        this.mark = draft.mark();
        this.colour = draft.colour();
        this.checks = draft.checks();
        this.needs = draft.needs();
        this.reasonsMayBeEmpty = draft.reasonsMayBeEmpty();
        this.suggestedLabel = draft.suggestedLabel();
        this.labels.putAll(draft.labels());
    }

    /** Not to be given from today on; verdicts that have it keep it. 409 where it is retired already. */
    public void retire(Account by) {
        Act.RETIRE_RATING.by(by);
        if (isRetired()) throw Refusal.conflict(Texts.of("rating_retired_already"));
        retiredOn = History.today();
        Entry.of(Act.RETIRE_RATING, by)
                .on("scale", scale.name())
                .says("rating", ratingKey)
                .record();
    }

    public boolean isFor(Checks asked) {
        return checks.equals("both") || checks.equals(asked.key());
    }

    /**
     * Whether it leaves nothing to put right: the best value of its scale, or a mark that says so, whatever the words.
     * One with neither leaves something, since nobody said that it does not.
     */
    public boolean isAllRight() {
        return Integer.valueOf(scale.best()).equals(points) || RIGHT.contains(mark);
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    public RatingScale scale() {
        return scale;
    }

    public String key() {
        return ratingKey;
    }

    public String label() {
        return label;
    }

    /** The label in a language, or the usual one where the scale has none in it. */
    public String label(String language) {
        return labels.getOrDefault(language, label);
    }

    Map<String, String> labels() {
        return labels;
    }

    /** Everything that it says, in one line. */
    String inWords() {
        return Texts.of(
                "rating_in_words",
                ratingKey,
                label,
                definition,
                points == null ? Texts.of("scale_no_value") : points.toString(),
                checks,
                needs.label(),
                suggestedLabel);
    }

    public String definition() {
        return definition;
    }

    /** Null for a rating that is no point on the scale. */
    public Integer value() {
        return points;
    }

    public String mark() {
        return mark;
    }

    public String colour() {
        return colour;
    }

    /** `so`, `said` or `both`. */
    public String checks() {
        return checks;
    }

    public Needs needs() {
        return needs;
    }

    public boolean reasonsMayBeEmpty() {
        return reasonsMayBeEmpty;
    }

    /** The AVeriTeC label that goes with it, `ask` where the rating alone does not tell. */
    public String suggestedLabel() {
        return suggestedLabel;
    }

    public LocalDate retiredOn() {
        return retiredOn;
    }
}
