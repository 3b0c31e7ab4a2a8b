package stet.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.article.Imprint;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class SentenceResourceTest {
    private static final String NONE = "0".repeat(64);

    @Test
    void claims_ticks_and_words_make_the_state() {
        String slug = Saved.articleOf("Was it late? Jo Writer built 140 flats in 2021. She is kind.", "It built them.");
        assertEquals(List.of("UNREAD", "UNREAD", "UNREAD", "UNREAD"), states(slug));
        long claim = Saved.claimOn(slug, "140 flats in 2021");
        assertEquals(List.of("UNREAD", "HALF", "UNREAD", "UNREAD"), states(slug));
        tick(slug, 2, "Jo Writer", true);
        assertEquals(List.of("UNREAD", "DEALT", "UNREAD", "UNREAD"), states(slug));
        assertEquals(303, mark(slug, 1, "not_a_claim", "").statusCode());
        assertEquals(303, mark(slug, 3, "factual", "").statusCode());
        assertEquals(303, mark(slug, 4, "covered", String.valueOf(claim)).statusCode());
        assertEquals(List.of("NOT_A_CLAIM", "DEALT", "FACTUAL", "COVERED"), states(slug));
        Saved.run(() -> {
            Tally tally = Coverage.of(Article.shown(slug)).tally();
            assertEquals(3, tally.factual());
            assertEquals(2, tally.dealt());
            assertEquals(0, tally.half());
            assertEquals(0, tally.unread());
            assertEquals(2.0 / 3, tally.share(), 1e-9);
        });
        assertEquals(422, mark(slug, 2, "not_a_claim", "").statusCode());
        tick(slug, 2, "Jo Writer", false);
        assertEquals("HALF", states(slug).get(1));
        assertEquals(303, mark(slug, 3, "unread", "").statusCode());
        assertEquals("UNREAD", states(slug).get(2));
        List<Event> events = Saved.in(
                () -> Event.of("sentence", slug + "/3", Act.MARK_SENTENCE).toList());
        assertEquals(2, events.size());
        assertEquals("ada", events.get(0).actor());
        Html list = Html.of(As.ines().get("/articles/" + slug + "/sentences"));
        assertTrue(list.text().contains("Ada Okafor"), list.text());
        assertTrue(Html.of(As.ines().get("/articles/" + slug)).has("a.sentence.covered[id=s4]"));
    }

    @Test
    void what_was_said_holds_in_the_next_revision_of_the_same_words_only() {
        String slug = Saved.articleOf("She is kind. It rained. She is kind.", "He left.");
        mark(slug, 3, "not_a_claim", "");
        assertEquals(List.of("UNREAD", "UNREAD", "NOT_A_CLAIM", "UNREAD"), states(slug));
        Saved.run(() ->
                Article.toChange(slug).revise(1, "She is “kind”. It snowed. She  is kind.", Saved.account("bela")));
        assertEquals(List.of("UNREAD", "UNREAD", "UNREAD", "UNREAD"), states(slug));
        Saved.run(
                () -> Article.toChange(slug).revise(1, "She is kind. It snowed. She  is kind.", Saved.account("bela")));
        assertEquals(List.of("UNREAD", "UNREAD", "NOT_A_CLAIM", "UNREAD"), states(slug));
    }

    @Test
    void what_follows_from_claims_cannot_be_said_and_a_wrong_claim_neither() {
        String slug = Saved.articleOf("It rained.");
        long other = Saved.claim();
        long before = Saved.in(() -> Mark.count());
        for (String state : List.of("half", "dealt", "", "nonsense")) {
            assertEquals(422, mark(slug, 1, state, "").statusCode(), state);
        }
        assertEquals(422, mark(slug, 1, "covered", "").statusCode());
        assertEquals(422, mark(slug, 1, "covered", "999999999").statusCode());
        assertEquals(422, mark(slug, 1, "covered", String.valueOf(other)).statusCode());
        assertEquals(422, mark(slug, 1, "factual", String.valueOf(other)).statusCode());
        assertEquals(404, mark(slug, 0, "factual", "").statusCode());
        assertEquals(404, mark(slug, 2, "factual", "").statusCode());
        assertEquals(
                409,
                As.ada()
                        .formParam("state", "factual")
                        .formParam("digest", NONE)
                        .post(path(slug, 1))
                        .statusCode());
        assertEquals(
                403, As.ines().formParam("state", "factual").post(path(slug, 1)).statusCode());
        assertEquals(before, Saved.in(() -> Mark.count()));
    }

    @Test
    void a_new_claim_rests_on_the_sentence_that_it_was_opened_on() {
        String slug = Saved.articleOf("Sales rose 5 percent in May. Profit rose 5 percent in June.");
        Html page = Html.of(As.ada().get(path(slug, 2)));
        Response form = As.ada()
                .queryParam("article", slug)
                .queryParam("passage", page.value("passage"))
                .queryParam("at", page.value("at"))
                .queryParam("quote", "5 percent")
                .get("/claims/new");
        Response made = As.ada()
                .formParam("article", slug)
                .formParam("passage", Html.of(form).value("passage"))
                .formParam("at", Html.of(form).value("at"))
                .formParam("quote", "5 percent")
                .formParam("checks", "so")
                .formParam("statement", "Profit rose.")
                .post("/claims");
        assertEquals(303, made.statusCode(), made::asString);
        assertEquals(
                List.of("UNREAD", "DEALT"),
                states(slug).stream()
                        .map(one -> one.equals("HALF") ? "DEALT" : one)
                        .toList());
    }

    @Test
    void a_tick_is_of_what_was_ticked_whatever_else_is_found() {
        String slug = Saved.articleOf("Jo Writer built 140 flats in 2021.");
        tick(slug, 1, "140", true);
        Saved.run(() -> {
            Article article = Article.toChange(slug);
            article.describe(new Imprint(article.title(), "", "", null, "de", "", "", ""), Saved.account("ada"));
        });
        List<String> ticked = Saved.in(() -> Coverage.of(Article.shown(slug)).sentence(1).items().stream()
                .filter(item -> item.tick().isPresent())
                .map(ReadSentence.Item::words)
                .toList());
        assertEquals(List.of("140"), ticked);
    }

    private static Response mark(String slug, int number, String state, String claim) {
        String digest = Html.of(As.ada().get(path(slug, number))).value("digest");
        return As.ada()
                .formParam("state", state)
                .formParam("claim", claim)
                .formParam("digest", digest)
                .post(path(slug, number));
    }

    private static void tick(String slug, int number, String words, boolean ticked) {
        String to = Saved.in(() -> {
            ReadSentence sentence = Coverage.of(Article.shown(slug)).sentence(number);
            return sentence.items().stream()
                    .filter(item -> item.words().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .path(sentence);
        });
        assertEquals(303, As.bela().post(to + (ticked ? "" : "/withdrawal")).statusCode());
    }

    private static String path(String slug, int number) {
        return "/articles/" + slug + "/sentences/" + number;
    }

    private static List<String> states(String slug) {
        return Saved.in(() -> Coverage.of(Article.shown(slug)).sentences().stream()
                .map(one -> one.state().name())
                .toList());
    }
}
