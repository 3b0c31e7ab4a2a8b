package stet.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in the words of schema.org, as JSON-LD. */
final class JsonLd {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 500_000;
    private static final Pattern ARTICLE = Pattern.compile("(?:\\w*Article|\\w*Posting|Report|Review|WebPage)");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private JsonLd() {}

    /** True where it says that its article is not for everybody. */
    static boolean tell(Document page, Particulars particulars) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) articles.addAll(articles(script.data()));
        articles.sort((one, other) -> Boolean.compare(isPage(one), isPage(other)));
        articles.forEach(article -> tell(article, particulars));
        return articles.stream()
                .anyMatch(
                        article -> article.path("isAccessibleForFree").asText().equalsIgnoreCase("false"));
    }

    private static void tell(JsonNode article, Particulars particulars) {
        particulars.title(article.path("headline").asText());
        particulars.byline(names(article.path("author")));
        particulars.publisher(names(article.path("publisher")));
        particulars.publishedOn(PageDates.read(article.path("datePublished").asText()));
        particulars.language(article.path("inLanguage")
                .asText(article.path("inLanguage").path("alternateName").asText()));
        particulars.url(article.path("url").asText());
        particulars.url(address(article.path("mainEntityOfPage")));
        particulars.translatedFrom(
                article.path("translationOfWork").path("inLanguage").asText());
        particulars.statedOrigin(address(article.path("isBasedOn")));
    }

    private static List<JsonNode> articles(String json) {
        List<JsonNode> articles = new ArrayList<>();
        Deque<JsonNode> left = new ArrayDeque<>();
        read(json).ifPresent(left::add);
        while (!left.isEmpty()) {
            JsonNode node = left.poll();
            if (isArticle(node.path("@type"))) articles.add(node);
            if (node.isArray()) node.forEach(left::add);
            if (node.has("@graph")) left.add(node.path("@graph"));
        }
        return articles;
    }

    private static java.util.Optional<JsonNode> read(String json) {
        try {
            return json.length() > LONGEST
                    ? java.util.Optional.empty()
                    : java.util.Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            return java.util.Optional.empty();
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) for (JsonNode one : type) if (isArticle(one)) return true;
        return ARTICLE.matcher(type.asText()).matches();
    }

    private static boolean isPage(JsonNode article) {
        return article.path("@type").asText().equals("WebPage");
    }

    private static String names(JsonNode who) {
        List<JsonNode> all = new ArrayList<>();
        if (who.isArray()) who.forEach(all::add);
        else all.add(who);
        return all.stream()
                .map(one -> one.isTextual() ? one.asText() : one.path("name").asText())
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .collect(Collectors.joining(", "));
    }

    private static String address(JsonNode page) {
        return page.isTextual()
                ? page.asText()
                : page.path("@id").asText(page.path("url").asText());
    }
}
