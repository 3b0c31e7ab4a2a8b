package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Saved;
import stet.support.Together;

/** A request that is sent again under the same key does nothing again. */
@QuarkusTest
class RetriesTest {
    @Test
    void the_act_is_done_once_and_answered_the_same() {
        long claim = Saved.claim();
        String key = UUID.randomUUID().toString();
        Response first = take(claim, key, "{}");
        long events = events(claim);
        Response second = take(claim, key, "{}");
        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.contentType(), second.contentType());
        assertEquals(events, events(claim));
    }

    @Test
    void two_at_the_same_moment_are_one() throws Exception {
        String slug = Saved.article();
        String key = UUID.randomUUID().toString();
        List<Response> both = Together.both(() -> As.program("ada")
                .header("Idempotency-Key", key)
                .body(Map.of("article", slug, "statement", "Once.", "kind", "event"))
                .post("/api/v1/claims"));
        assertEquals(List.of(201, 201), both.stream().map(Response::statusCode).toList());
        assertEquals(both.get(0).asString(), both.get(1).asString());
        assertEquals(1L, (long) Saved.in(() -> Claim.count("article.slug", slug)));
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        long claim = Saved.claim();
        String key = UUID.randomUUID().toString();
        take(claim, key, "{}");
        take(claim, key, "{\"to\":\"ada\"}").then().statusCode(422).body("detail", containsString("another request"));
        take(Saved.claim(), key, "{}").then().statusCode(422);
        take(claim, "", "{}").then().statusCode(422);
        take(claim, "x".repeat(201), "{}").then().statusCode(422).body("errors.field", contains("Idempotency-Key"));
    }

    @Test
    void a_wrong_key_is_looked_at_after_whether_and_by_whom_it_may_be_done() {
        long claim = Saved.claim();
        String used = UUID.randomUUID().toString();
        take(claim, used, "{}").then().statusCode(201);
        for (String wrong : List.of(used, "x".repeat(201))) {
            take(999_999_999, wrong, "{}").then().statusCode(404);
            As.program("ada")
                    .header("Idempotency-Key", wrong)
                    .body("{}")
                    .post("/api/v1/claims/" + claim + "/sign-off")
                    .then()
                    .statusCode(403);
        }
        take(claim, used, "{\"to\":\"ada\"}").then().statusCode(422).body("errors.field", contains("Idempotency-Key"));
    }

    @Test
    void of_two_that_say_other_things_under_one_key_at_once_one_is_done() throws Exception {
        String slug = Saved.article();
        String key = UUID.randomUUID().toString();
        List<Integer> both = Together.both(() -> add(slug, "First.", key), () -> add(slug, "Second.", key));
        assertEquals(Set.of(201, 422), Set.copyOf(both));
        assertEquals(1L, (long) Saved.in(() -> Claim.count("article.slug", slug)));
    }

    @Test
    void the_key_of_another_person_is_another_key() {
        long claim = Saved.claim();
        String key = UUID.randomUUID().toString();
        take(claim, key, "{}").then().statusCode(201);
        As.program("bela")
                .header("Idempotency-Key", key)
                .body("{}")
                .post("/api/v1/claims/" + claim + "/assignment")
                .then()
                .statusCode(409);
    }

    @Test
    void what_was_refused_may_be_tried_again() {
        long claim = Saved.claim();
        String key = UUID.randomUUID().toString();
        verdict(claim, key).then().statusCode(422);
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "ada");
        verdict(claim, key).then().statusCode(201);
    }

    @Test
    void a_link_that_lets_somebody_in_is_answered_again_and_stored_nowhere() {
        String key = UUID.randomUUID().toString();
        String login = "r" + System.nanoTime();
        String link = invite(login, key).then().statusCode(201).extract().path("invitation");
        assertEquals(link, invite(login, key).then().statusCode(201).extract().path("invitation"));
        assertEquals(1L, (long) Saved.in(() -> Account.count("login", login)));
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertFalse(Saved.in(() -> Answer.<Answer>listAll().stream()
                .anyMatch(answer -> answer.body().contains(secret))));
    }

    private static Response take(long claim, String key, String body) {
        return As.program("ada")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/claims/" + claim + "/assignment");
    }

    private static int add(String slug, String statement, String key) {
        return As.program("ada")
                .header("Idempotency-Key", key)
                .body(Map.of("article", slug, "statement", statement, "kind", "event"))
                .post("/api/v1/claims")
                .statusCode();
    }

    private static Response verdict(long claim, String key) {
        return As.program("ada")
                .header("Idempotency-Key", key)
                .body(Map.of("rating", "accurate"))
                .post("/api/v1/claims/" + claim + "/verdicts");
    }

    private static Response invite(String login, String key) {
        return As.program("ines")
                .header("Idempotency-Key", key)
                .body(Map.of("login", login, "name", "Retry Person", "roles", List.of("checker")))
                .post("/api/v1/accounts");
    }

    private static long events(long claim) {
        return Saved.in(() -> stet.history.Event.ofClaim(claim).size() + 0L);
    }
}
