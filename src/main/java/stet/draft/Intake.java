package stet.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.article.Article;
import stet.article.Imprint;
import stet.article.Manuscript;
import stet.article.Original;
import stet.history.History;
import stet.web.Refusal;
import stet.web.Texts;

/** Something that a person brought and has yet to confirm: nobody else sees it, and it goes when it is a day old. */
@Entity
public class Intake extends PanacheEntityBase {
    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @OneToOne(fetch = FetchType.LAZY)
    private Original original;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account broughtBy;

    private Instant broughtAt;
    private boolean trackedChanges;

    protected Intake() {}

    /** As the next text of an article, or as a new one where that is null; throws out what is too old. */
    static Intake keep(Original.Given given, boolean trackedChanges, Article article, Account by) {
        drop(find(
                        "select i.original.id from Intake i where i.broughtAt < ?1",
                        History.now().minus(KEPT))
                .project(Long.class)
                .list());
        Intake intake = new Intake();
        intake.article = article;
        intake.original = Original.await(given);
        intake.broughtBy = by;
        intake.broughtAt = History.now();
        intake.trackedChanges = trackedChanges;
        intake.persist();
        return intake;
    }

    /** 404 where there is none of theirs that is to be an article of its own. */
    static Intake ofNewArticle(long id, Account by) {
        return of(id, by).filter(intake -> intake.article == null).orElseThrow(Intake::gone);
    }

    /** 404 where there is none of theirs that is to be a text of this article. */
    public static Intake of(Article article, long id, Account by) {
        return of(id, by)
                .filter(intake -> intake.article != null && intake.article.id().equals(article.id()))
                .orElseThrow(Intake::gone);
    }

    private static Optional<Intake> of(long id, Account by) {
        return find(
                        "from Intake i join fetch i.original left join fetch i.article where i.id = ?1 and i.broughtBy = ?2",
                        id,
                        by)
                .singleResultOptional();
    }

    private static Refusal gone() {
        return Refusal.notFound(Texts.of("intake_gone"));
    }

    /** As it reads, with what it says of itself; 422 with why it cannot be read. */
    public Manuscript manuscript(Tracked tracked) {
        return Manuscripts.of(original.given(), tracked, Imprint.titled("", ""), List.of());
    }

    /** Confirmed, and so an article's text: the bytes are kept with that. */
    public void taken() {
        drop(List.of(original.id()));
    }

    private static void drop(List<Long> originals) {
        if (originals.isEmpty()) return;
        delete("original.id in ?1", originals);
        Original.drop(originals);
    }

    public Original original() {
        return original;
    }

    /** Whether there are two texts to choose from. */
    public boolean hasTrackedChanges() {
        return trackedChanges;
    }

    /** Where it is confirmed. */
    public String path() {
        return (article == null ? "/articles/new/" : article.path() + "/revisions/new/") + id;
    }
}
