package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.article.ArticlePerson.Named;
import stet.article.ArticlePerson.Part;
import stet.claim.Claim;
import stet.history.Event;
import stet.support.As;
import stet.support.Saved;

/** Claims on words of an article by program, and where they stand. */
@QuarkusTest
class ArticleClaimsApiTest {
    private static final String FIRST = "🚲 It rose. It rose by 5 % in May. It rose.";
    private static final String SECOND = "Cafe\u0301s closed. It rose.";

    @Test
    void a_claim_rests_on_exactly_the_words_that_were_meant() {
        String slug = Saved.articleOf(FIRST, SECOND);
        int number = create(slug, Map.of("exact", "rose", "prefix", "in May. It "))
                .statusCode(201)
                .body("quote", equalTo("rose"))
                .body("statement", equalTo("rose"))
                .body("passage", equalTo(1))
                .body("stage", equalTo("open"))
                .extract()
                .path("number");
        int other = create(slug, Map.of("exact", "Caf\u00e9s", "statement", "Cafés closed.", "kind", "event"))
                .statusCode(201)
                .body("quote", equalTo("Cafe\u0301s"))
                .body("passage", equalTo(2))
                .extract()
                .path("number");
        int words = FIRST.codePointCount(0, FIRST.length());
        annotations(slug)
                .body("'@context'", equalTo("http://www.w3.org/ns/anno.jsonld"))
                .body("type", equalTo("AnnotationPage"))
                .body("items", hasSize(2))
                .body("items[0].id", containsString("/claims/" + number))
                .body("items[0].target.selector[0].type", equalTo("TextQuoteSelector"))
                .body("items[0].target.selector[0].exact", equalTo("rose"))
                .body("items[0].target.selector[0].suffix", equalTo(".\n\nCafe\u0301s closed. It rose."))
                .body("items[0].target.selector[1].type", equalTo("TextPositionSelector"))
                .body("items[0].target.selector[1].start", equalTo(words - 5))
                .body("items[0].target.selector[1].end", equalTo(words - 1))
                .body("items[1].id", containsString("/claims/" + other))
                .body("items[1].target.selector[1].start", equalTo(words + 2))
                .body("items[1].target.selector[1].end", equalTo(words + 8));
        assertEquals("It rose.", sentence(number));
        Saved.run(() -> assertEquals(
                1,
                Event.ofClaim(number).stream()
                        .filter(event -> event.act() == Act.CREATE_CLAIM)
                        .count()));
    }

    @Test
    void the_place_stays_when_words_before_it_change_and_when_nothing_is_restated() {
        String slug = Saved.articleOf(FIRST);
        int number = create(slug, Map.of("exact", "It rose", "suffix", " by 5"))
                .statusCode(201)
                .extract()
                .path("number");
        assertEquals("It rose by 5 % in May.", sentence(number));
        Saved.run(() -> Article.toChange(slug).revise(1, "Well: " + FIRST, Saved.account("ada")));
        assertEquals("It rose by 5 % in May.", sentence(number));
        Saved.run(() ->
                Article.toChange(slug).namePeople(List.of(new Named(Part.AUTHOR, "Jo", null)), Saved.account("ada")));
        assertEquals("It rose by 5 % in May.", sentence(number));
        Response restated = As.program("ada")
                .body(Map.of("statement", "It rose by a twentieth.", "version", version(number)))
                .patch("/api/v1/claims/" + number);
        assertEquals(200, restated.statusCode(), restated::asString);
        assertEquals("It rose by 5 % in May.", sentence(number));
    }

    /** "The city built 140 flats. Who lives there?" in Hebrew, after a mark that turns the direction. */
    @Test
    void words_that_run_from_right_to_left_keep_their_order_and_their_place() {
        String built = "\u05D4\u05E2\u05D9\u05E8 \u05D1\u05E0\u05EA\u05D4 140 \u05D3\u05D9\u05E8\u05D5\u05EA.";
        String text = "\u200F" + built + " \u05DE\u05D9 \u05D2\u05E8 \u05E9\u05DD? " + System.nanoTime();
        String slug = As.program("ada")
                .body(Map.of("text", text, "language", "he"))
                .post("/api/v1/articles")
                .path("slug");
        assertEquals(
                text,
                As.program("ada")
                        .get("/api/v1/articles/" + slug + "/revisions/1/text")
                        .path("text"));
        String quote = "140 \u05D3\u05D9\u05E8\u05D5\u05EA";
        int number = create(slug, Map.of("exact", quote))
                .statusCode(201)
                .body("quote", equalTo(quote))
                .extract()
                .path("number");
        assertEquals("\u200F" + built, sentence(number));
        annotations(slug)
                .body("items[0].target.selector[0].exact", equalTo(quote))
                .body("items[0].target.selector[1].start", equalTo(text.indexOf(quote)))
                .body("items[0].target.selector[1].end", equalTo(text.indexOf(quote) + quote.length()));
    }

    @Test
    void words_that_are_nowhere_or_in_many_places_are_refused_and_nothing_is_stored() {
        String slug = Saved.articleOf(FIRST, SECOND);
        long before = Saved.in(() -> Claim.count());
        refused(slug, Map.of(), "Fill this in");
        refused(slug, Map.of("exact", " \n"), "Fill this in");
        refused(slug, Map.of("exact", "It fell"), "not in the newest revision");
        refused(slug, Map.of("exact", "Cafe"), "not in the newest revision");
        refused(slug, Map.of("exact", "It rose"), "4 times");
        refused(slug, Map.of("exact", "It rose", "suffix", "."), "3 times");
        refused(slug, Map.of("exact", "It rose", "prefix", "nowhere"), "not between");
        refused(slug, Map.of("exact", "It rose.\n\nCafe\u0301s"), "of one passage");
        create(slug, Map.of("exact", "5 %", "kind", "nonsense")).statusCode(422).body("errors.field", contains("kind"));
        create(slug, Map.of("exact", "5 %", "checks", "said")).statusCode(422).body("errors.field", contains("saidBy"));
        assertEquals(before, Saved.in(() -> Claim.count()));
    }

    private static void refused(String slug, Map<String, Object> body, String message) {
        create(slug, body)
                .statusCode(422)
                .body("errors.field", contains("exact"))
                .body("errors[0].message", containsString(message));
    }

    private static ValidatableResponse create(String slug, Map<String, Object> body) {
        return As.program("ada")
                .body(body)
                .post("/api/v1/articles/" + slug + "/claims")
                .then();
    }

    private static ValidatableResponse annotations(String slug) {
        return As.program("mara")
                .get("/api/v1/articles/" + slug + "/annotations")
                .then()
                .statusCode(200)
                .contentType(containsString("application/ld+json"));
    }

    private static int version(long number) {
        return As.program("ada").get("/api/v1/claims/" + number).path("version");
    }

    private static String sentence(long number) {
        return Saved.facts(number).sentence();
    }
}
