package stet.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.history.HistoryHead;
import stet.support.As;
import stet.support.Saved;

/** The history by program. */
@QuarkusTest
class HistoryApiTest {
    @Test
    void events_come_in_order_a_page_at_a_time() {
        ValidatableResponse first = events("").statusCode(200).body("events", hasSize(100));
        assertEquals(1, (int) first.extract().<Integer>path("events[0].number"));
        String next = first.extract().path("next");
        assertNotNull(next);
        List<Integer> numbers = events("?after=" + next).extract().path("events.number");
        assertEquals(101, (int) numbers.get(0));
        events("?after=" + Long.MAX_VALUE / 10).body("events", hasSize(0)).body("next", nullValue());
        events("?after=nonsense").statusCode(422);
    }

    @Test
    void an_event_says_who_did_what_to_what() {
        long number = Saved.claim();
        long last = Saved.last(number).number();
        events("?after=" + (last - 1))
                .body("events[0].who", equalTo("ada"))
                .body("events[0].act", equalTo("create_claim"))
                .body("events[0].subject.kind", equalTo("claim"))
                .body("events[0].subject.key", equalTo(String.valueOf(number)))
                .body("events[0].changes[0].field", equalTo("statement"))
                .body("events[0].at", equalTo(Saved.last(number).happenedAt().toString()));
    }

    @Test
    void anybody_may_ask_whether_it_holds() {
        ValidatableResponse found =
                As.program("ada").get("/api/v1/history/verification").then().statusCode(200);
        found.body("intact", equalTo(true)).body("firstBroken", nullValue());
        assertEquals(
                Saved.in(() -> HistoryHead.current().eventCount()),
                ((Number) found.extract().path("events")).longValue());
        assertEquals(
                Saved.in(() -> HistoryHead.current().hash()), found.extract().path("head"));
    }

    private static ValidatableResponse events(String query) {
        return As.program("mara").get("/api/v1/history" + query).then();
    }
}
