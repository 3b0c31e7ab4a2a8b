package stet.scale;

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
import stet.account.Act;
import stet.claim.Checks;
import stet.history.Entry;
import stet.history.History;
import stet.web.Refusal;
import stet.web.Texts;

/** The ratings of one version of a scale, in their order; the newest version is the one in use. */
@Entity
public class RatingScale extends PanacheEntityBase {
    /** The scale that ships. */
    public static final String STET = "stet";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scaleKey;
    private int version;
    private int best;
    private int worst;

    @OneToMany(mappedBy = "scale", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Rating> ratings = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;

    protected RatingScale() {}

    /** The next version of a scale; verdicts given in earlier versions keep theirs. 422 for what is no scale. */
    public static RatingScale publish(String key, int best, int worst, List<Rating.Draft> drafts, Account by) {
        if (by != null) Act.VERSION_SCALE.by(by);
        refuse(ScaleProblem.of(best, worst, drafts));
        Optional<RatingScale> was = newest(key);
        RatingScale scale = new RatingScale();
        scale.scaleKey = key;
        scale.version = (int) count("scaleKey", key) + 1;
        scale.best = best;
        scale.worst = worst;
        scale.madeBy = by;
        scale.madeAt = History.now();
        for (Rating.Draft draft : drafts) scale.ratings.add(new Rating(scale, scale.ratings.size() + 1, draft));
        scale.persist();
        Entry.of(Act.VERSION_SCALE, by)
                .on("scale", scale.name())
                .changed("best", was.map(RatingScale::best).orElse(null), best)
                .changed("worst", was.map(RatingScale::worst).orElse(null), worst)
                .changed("ratings", was.map(RatingScale::inWords).orElse(""), scale.inWords())
                .record();
        return scale;
    }

    public static Optional<RatingScale> newest(String key) {
        return find(
                        "from RatingScale s left join fetch s.ratings where s.scaleKey = ?1 and s.version ="
                                + " (select max(o.version) from RatingScale o where o.scaleKey = ?1)",
                        key)
                .singleResultOptional();
    }

    /** The newest version; 404 where there is no such scale. */
    static RatingScale shown(String key) {
        return newest(key).orElseThrow(() -> Refusal.notFound(Texts.of("scale_unknown", key)));
    }

    /** A rating of the newest version; 404 where there is none. */
    static Rating ratingShown(String key, String rating) {
        return shown(key).rating(rating).orElseThrow(() -> Refusal.notFound(Texts.of("scale_no_rating", key, rating)));
    }

    /** The scale that new verdicts are given in. */
    public static RatingScale inUse() {
        return newest(STET).orElseThrow();
    }

    /** All versions of all scales, newest first. */
    public static List<RatingScale> all() {
        return list(
                "select distinct s from RatingScale s left join fetch s.ratings order by s.scaleKey, s.version desc");
    }

    /** What a claim that checks this may be rated today. */
    public List<Rating> offered(Checks checks) {
        return ratings.stream()
                .filter(rating -> rating.isFor(checks) && !rating.isRetired())
                .toList();
    }

    public Optional<Rating> rating(String key) {
        return ratings.stream().filter(rating -> rating.key().equals(key)).findFirst();
    }

    /** Whether it is the version that new verdicts are given in. */
    public boolean isNewest() {
        return count("scaleKey = ?1 and version > ?2", scaleKey, version) == 0;
    }

    /** Key and version, as `stet/1`. */
    public String name() {
        return scaleKey + "/" + version;
    }

    public String key() {
        return scaleKey;
    }

    public int version() {
        return version;
    }

    public int best() {
        return best;
    }

    public int worst() {
        return worst;
    }

    public List<Rating> ratings() {
        return ratings;
    }

    public Instant madeAt() {
        return madeAt;
    }

    private static void refuse(List<ScaleProblem> problems) {
        if (problems.isEmpty()) return;
        throw Refusal.invalid(
                String.join(" ", problems.stream().map(ScaleProblem::message).toList()));
    }

    /** Everything that a rating says, one a line, for the history. */
    private String inWords() {
        return ratings.stream().map(Rating::inWords).collect(Collectors.joining("\n"));
    }
}
