package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class QueriesApiTest {
    @Test
    void a_program_asks_answers_and_withdraws() {
        long claim = Saved.claim();
        Saved.authors(claim, "bela");
        for (int number = 1; number <= 2; number++) {
            As.program("ada")
                    .body(Map.of("question", "Who said 140?"))
                    .post(path(claim))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(number))
                    .body("open", equalTo(true));
        }
        assertEquals(Act.ASK_AUTHOR, Saved.last(claim).act());
        Map<String, String> answer = Map.of("answer", "The mayor.");
        As.program("ada").body(answer).post(path(claim) + "/1/answer").then().statusCode(403);
        As.program("bela")
                .body(answer)
                .post(path(claim) + "/1/answer")
                .then()
                .statusCode(201)
                .body("answeredBy", equalTo("bela"));
        As.program("bela").body(answer).post(path(claim) + "/1/answer").then().statusCode(409);
        As.program("ada")
                .body(Map.of("reason", ""))
                .post(path(claim) + "/2/withdrawal")
                .then()
                .statusCode(422);
        As.program("ada")
                .body(Map.of("reason", "Known."))
                .post(path(claim) + "/2/withdrawal")
                .then()
                .statusCode(201);
        As.program("ines").get(path(claim)).then().statusCode(200).body("queries.open", contains(false, false));
    }

    private static String path(long claim) {
        return "/api/v1/claims/" + claim + "/queries";
    }
}
