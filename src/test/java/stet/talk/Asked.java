package stet.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import stet.support.As;
import stet.support.Html;

/** Forms of contacts as somebody sends them, the first one of a claim where it is about one. */
final class Asked {
    static final String WORDS = "You told us 140 flats.\nIs that so?";

    private Asked() {}

    static Response log(long claim, String login, Map<String, String> other) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "whom", "Jo Writer",
                "how", "mail",
                "purpose", "right_of_reply",
                "terms", "background",
                "asked", WORDS,
                "askedOn", today().toString()));
        fields.putAll(other);
        return As.login(login).formParams(fields).post("/claims/" + claim + "/contacts");
    }

    static Response answer(long claim, String login, String words) {
        return As.login(login)
                .formParam("answer", words)
                .formParam("readBack", "yes")
                .post(path(claim) + "answer");
    }

    static Response withdraw(long claim, String login, String reason) {
        return As.login(login).formParam("reason", reason).post(path(claim) + "withdrawal");
    }

    static String typed(Response answer, String field) {
        return Html.of(answer).value(field).replace("\u200b", "");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static String path(long claim) {
        return "/claims/" + claim + "/contacts/1/";
    }

    static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }
}
