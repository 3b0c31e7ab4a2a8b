package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Saved;

/** Claims by program: found, paged, counted, and those of an article. */
@QuarkusTest
class ClaimsApiTest {
    @Test
    void pages_lead_on_in_every_order_and_end() {
        String slug = Saved.article();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) numbers.add((int) Saved.claimOn(slug, "140 flats in 2021"));
        for (String sort : List.of("number", "-number", "changed", "-changed")) {
            List<Integer> seen = new ArrayList<>();
            String next = "";
            while (next != null) {
                ValidatableResponse page = list("article=" + slug + "&limit=2&sort=" + sort
                                + (next.isEmpty() ? "" : "&after=" + next))
                        .statusCode(200);
                seen.addAll(page.extract().path("claims.number"));
                next = page.extract().path("next");
            }
            List<Integer> expected = new ArrayList<>(numbers);
            if (sort.startsWith("-")) java.util.Collections.reverse(expected);
            assertEquals(expected, seen, sort);
        }
    }

    @Test
    void the_total_is_there_where_it_was_asked_for() {
        String slug = Saved.slug(Saved.claim());
        list("article=" + slug).body("total", nullValue()).body("next", nullValue());
        list("article=" + slug + "&total=true").body("total", equalTo(1));
        list("article=" + slug + "&total=true&stage=signed_off")
                .body("total", equalTo(0))
                .body("claims", hasSize(0));
    }

    @Test
    void the_filter_is_that_of_the_page() {
        long number = Saved.proposed();
        String slug = Saved.slug(number);
        for (String filter : List.of(
                "stage=proposed", "rating=accurate", "kind=count", "assignee=ada", "q=flats", "q=flats%20140")) {
            list("article=" + slug + "&" + filter).body("claims.number", contains((int) number));
        }
        for (String filter : List.of("stage=open", "rating=inaccurate", "kind=rank", "assignee=-", "q=nothing")) {
            list("article=" + slug + "&" + filter).body("claims", hasSize(0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=nonsense",
                "rating=nonsense",
                "kind=nonsense",
                "assignee=nobody-here",
                "article=no-such-article",
                "sort=nonsense",
                "limit=0",
                "limit=501",
                "limit=x",
                "after=nonsense",
                "after=2",
                "after=-number_2",
                "after=changed_2.2&sort=-changed",
                "total=maybe",
                "q=%00",
                "nonsense=1",
                "before=1"
            })
    void nonsense_is_refused_with_its_name(String query) {
        String name = query.substring(0, query.indexOf('='));
        list(query).statusCode(422).body("errors.field", contains(name));
        list("limit=2&limit=3").statusCode(422).body("errors.field", contains("limit"));
    }

    @Test
    void an_editor_gives_a_claim_until_a_time_with_its_offset() {
        long number = Saved.claim();
        assign("mara", number, Map.of("to", "bela", "due", "2099-01-05T18:30+01:30"))
                .statusCode(201)
                .body("assignee", equalTo("bela"))
                .body("dueAt", equalTo("2099-01-05T17:00:00Z"));
        assertEquals("2099-01-05T17:00:00Z", Saved.last(number).says("due"));
        String slug = Saved.slug(number);
        list("article=" + slug).body("claims.dueAt", contains("2099-01-05T17:00:00Z"));
        assign("mara", number, Map.of("to", "bela")).statusCode(201).body("dueAt", nullValue());
        list("article=" + slug).body("claims[0].dueAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-05T17:00:00Z",
                "2099-01-05T17:00",
                "2099-01-05",
                "2099-02-30T17:00:00Z",
                "soon",
                "+99999-01-01T00:00Z"
            })
    void a_time_that_is_over_or_none_is_refused_beside_its_field(String due) {
        long number = Saved.claim();
        assign("mara", number, Map.of("to", "bela", "due", due)).statusCode(422).body("errors.field", contains("due"));
        assertTrue(Saved.facts(number).assignment().isEmpty());
    }

    @Test
    void a_checker_sets_no_time_and_whoever_is_gone_gets_no_claim() {
        long number = Saved.claim();
        assign("ada", number, Map.of("due", "2099-01-05T17:00:00Z")).statusCode(403);
        String gone = "g" + UUID.randomUUID().toString().substring(0, 12);
        As.program("ines")
                .body(Map.of("login", gone, "name", "Gone", "roles", List.of("checker")))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        As.ines().post("/accounts/" + gone + "/deactivation").then().statusCode(303);
        assign("mara", number, Map.of("to", gone)).statusCode(422).body("errors.field", contains("to"));
        assertTrue(Saved.facts(number).assignment().isEmpty());
    }

    private static ValidatableResponse assign(String login, long number, Map<String, String> body) {
        return As.program(login)
                .body(body)
                .post("/api/v1/claims/" + number + "/assignment")
                .then();
    }

    @Test
    void a_claim_is_added_with_everything_that_is_known() {
        String slug = Saved.article();
        int number = As.program("bela")
                .body(Map.of(
                        "article", slug,
                        "statement", "The mayor was pleased.",
                        "kind", "statement",
                        "checks", "said",
                        "saidBy", "the mayor",
                        "reportedBy", "The Valley Post",
                        "passage", 1,
                        "quote", "The mayor was pleased."))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body("saidBy", equalTo("the mayor"))
                .body("reportedBy", equalTo("The Valley Post"))
                .body("createdBy", equalTo("bela"))
                .extract()
                .path("number");
        assertEquals("the mayor", Saved.wordsOf(number).saidBy());
        assertEquals("bela", Saved.last(number).actor());
    }

    @Test
    void what_is_wrong_with_a_new_claim_is_said_by_field_and_nothing_is_stored() {
        long before = Saved.in(() -> Claim.count());
        As.program("ada")
                .body(Map.of("article", "no-such-article", "statement", "x", "kind", "nonsense", "checks", "nonsense"))
                .post("/api/v1/claims")
                .then()
                .statusCode(422)
                .body("errors.field", contains("article", "kind", "checks"));
        As.program("ada")
                .body(Map.of("article", Saved.article(), "statement", "", "checks", "said", "quote", "not there"))
                .post("/api/v1/claims")
                .then()
                .statusCode(422)
                .body("errors.field", contains("statement", "saidBy", "quote"));
        assertEquals(before, (long) Saved.in(() -> Claim.count()));
    }

    @Test
    void an_article_counts_its_claims_by_stage() {
        long number = Saved.signedOff();
        String slug = Saved.slug(number);
        Saved.claimOn(slug, "140 flats in 2021");
        As.program("ada")
                .get("/api/v1/articles/" + slug)
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug))
                .body("publishedOn", equalTo("2024-03-01"))
                .body("claims", equalTo(2))
                .body("stages.signed_off", equalTo(1))
                .body("stages.open", equalTo(1))
                .body("stages.disputed", equalTo(0));
        As.program("ada")
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("articles.find { it.slug == '" + slug + "' }.stages.signed_off", equalTo(1));
        As.program("ada").get("/api/v1/articles/no-such").then().statusCode(404);
        As.program("ada").get("/api/v1/articles?x=1").then().statusCode(422).body("errors.field", contains("x"));
    }

    private static ValidatableResponse list(String query) {
        return As.program("ada")
                .urlEncodingEnabled(false)
                .get("/api/v1/claims?" + query)
                .then();
    }
}
