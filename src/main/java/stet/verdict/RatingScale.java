package stet.verdict;

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
import stet.account.Account;
import stet.account.Act;
import stet.claim.Checks;
import stet.history.Entry;
import stet.history.History;

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

    /** The next version of a scale; verdicts given in earlier versions keep theirs. */
    public static RatingScale publish(String key, int best, int worst, List<Rating.Draft> drafts, Account by) {
        if (by != null) Act.VERSION_SCALE.by(by);
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
                .says(
                        "ratings",
                        String.join(", ", drafts.stream().map(Rating.Draft::key).toList()))
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
}
