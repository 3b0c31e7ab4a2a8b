package stet.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stet.article.Article;
import stet.article.Passage;
import stet.article.Revision;
import stet.claim.Claim;
import stet.home.Address;
import stet.text.Span;
import stet.text.anchor.Anchor;

/**
 * The claims that rest on words of an article's newest revision, after the
 * <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>, as JSON-LD; positions are in code
 * points of the whole text.
 */
public record AnnotationPage(@JsonProperty("@context") String context, String id, String type, List<Annotation> items) {
    static final String MEDIA_TYPE = "application/ld+json";

    /** A claim: its statement, and the words that it rests on. */
    public record Annotation(String id, String type, String motivation, Body body, Target target) {}

    /** The statement of a claim. */
    public record Body(String type, String value, String format, String language) {}

    /** The text of a revision, and where in it. */
    public record Target(String source, List<Selector> selector) {}

    /** A TextQuoteSelector, which has exact, prefix and suffix, or a TextPositionSelector, which has start and end. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Selector(String type, String exact, String prefix, String suffix, Integer start, Integer end) {
        static List<Selector> of(Anchor anchor) {
            return List.of(
                    new Selector("TextQuoteSelector", anchor.exact(), anchor.prefix(), anchor.suffix(), null, null),
                    new Selector("TextPositionSelector", null, null, null, anchor.start(), anchor.end()));
        }
    }

    static AnnotationPage of(Article article, Address address) {
        Revision revision = article.text();
        String text = revision.text();
        Map<Integer, Passage> passages =
                revision.passages().stream().collect(Collectors.toMap(Passage::number, Function.identity()));
        String api = "/api/v1" + article.path();
        String source = address.of(api + "/revisions/" + revision.number() + "/text");
        List<Annotation> items = Claim.of(article).stream()
                .flatMap(claim -> span(claim, revision, passages)
                        .map(span -> annotation(claim, Anchor.of(text, span), source, address))
                        .stream())
                .toList();
        return new AnnotationPage(
                "http://www.w3.org/ns/anno.jsonld", address.of(api + "/annotations"), "AnnotationPage", items);
    }

    private static Optional<Span> span(Claim claim, Revision revision, Map<Integer, Passage> passages) {
        Passage passage = passages.get(claim.words().passage());
        if (passage == null) return Optional.empty();
        int start = revision.start(passage.number());
        return claim.words()
                .placeIn(passage.words())
                .map(place -> new Span(start + place.start(), start + place.end()));
    }

    private static Annotation annotation(Claim claim, Anchor anchor, String source, Address address) {
        return new Annotation(
                address.of(claim.path()),
                "Annotation",
                "assessing",
                new Body("TextualBody", claim.statement(), "text/plain", claim.language()),
                new Target(source, Selector.of(anchor)));
    }
}
