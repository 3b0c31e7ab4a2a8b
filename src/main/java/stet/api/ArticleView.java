package stet.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.article.Article;
import stet.signoff.Stage;

/** An article with how many of its claims are in which stage; publishedOn is null while unknown. */
public record ArticleView(
        String slug,
        String title,
        String publisher,
        String url,
        @Schema(nullable = true) LocalDate publishedOn,
        long claims,
        Map<String, Long> stages) {
    static ArticleView of(Article article, Map<Stage, Long> counts) {
        Map<String, Long> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) stages.put(stage.key(), counts.getOrDefault(stage, 0L));
        return new ArticleView(
                article.slug(),
                article.title(),
                article.publisher(),
                article.url(),
                article.publishedOn(),
                stages.values().stream().mapToLong(Long::longValue).sum(),
                stages);
    }
}
