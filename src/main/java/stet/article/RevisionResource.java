package stet.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import stet.text.WordDiff;

/** An article's text as it stood once. */
@Path("/articles/{slug}/revisions/{number}")
@Authenticated
public class RevisionResource {
    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance revision(
                Article article,
                Revision revision,
                Original original,
                List<ChangedPassage> passages,
                List<Revision> all);
    }

    /** A passage with what the revision changed in it; without pieces where it left it alone. */
    record ChangedPassage(Passage passage, List<WordDiff.Piece> changes) {}

    @GET
    public TemplateInstance show(@RestPath String slug, @RestPath int number) {
        Article article = Article.shown(slug);
        Revision revision = Revision.of(article, number);
        Revision before = number > 1 ? Revision.of(article, number - 1) : revision;
        List<ChangedPassage> passages = revision.passages().stream()
                .map(passage -> changed(passage, before))
                .toList();
        return Templates.revision(
                article, revision, Original.of(revision).orElse(null), passages, Revision.all(article));
    }

    private static ChangedPassage changed(Passage passage, Revision before) {
        String was = before.words(passage.number()).orElse("");
        boolean same = was.equals(passage.words());
        return new ChangedPassage(passage, same ? List.of() : WordDiff.between(was, passage.words()));
    }
}
