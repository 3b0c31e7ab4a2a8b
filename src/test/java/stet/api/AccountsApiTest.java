package stet.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.account.Act;
import stet.history.Event;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class AccountsApiTest {
    @Test
    void somebody_is_let_in_with_a_password_at_once() {
        String login = TokensApiTest.newcomer("checker");
        assertEquals("checker", Saved.in(() -> Saved.account(login).rolesInWords()));
        Event invited = Saved.in(() -> Event.of("account", login, Act.INVITE).findFirst())
                .orElseThrow();
        assertEquals("ines", invited.actor());
        assertEquals("checker", invited.says("roles"));
    }

    @Test
    void without_a_password_they_are_let_in_by_a_link() {
        String login = "l" + System.nanoTime();
        String link = made(login, "Link Person", List.of("checker"), null)
                .statusCode(201)
                .body("login", equalTo(login))
                .body("roles", equalTo(List.of("checker")))
                .body("invitation", startsWith("http"))
                .extract()
                .path("invitation");
        As.nobody().get(link.substring(link.indexOf("/invitations"))).then().statusCode(200);
        assertTrue(Saved.in(() -> Saved.account(login).isInvited()));
    }

    @Test
    void a_password_leaves_no_link() {
        made("w" + System.nanoTime(), "With Password", List.of("checker"), "a-long-enough-one")
                .statusCode(201)
                .body("invitation", nullValue());
    }

    @Test
    void a_taken_login_is_409_and_everything_wrong_is_422_by_field() {
        made("ada", "Another Ada", List.of("checker"), null).statusCode(409);
        long before = Saved.in(() -> Account.count());
        made("UPPER", " ", List.of("emperor"), "short").statusCode(422).body("errors.field", hasItem("name"));
        made("UPPER", "Name", List.of("emperor"), "short")
                .statusCode(422)
                .body("errors.field", equalTo(List.of("login", "roles", "password")));
        made("ada", "Another Ada", List.of(), null).statusCode(422).body("errors.field", equalTo(List.of("roles")));
        made("longer", "\u0958".repeat(100), List.of("checker"), null)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("name")));
        assertEquals(before, (long) Saved.in(() -> Account.count()));
    }

    private static ValidatableResponse made(String login, String name, List<String> roles, String password) {
        Map<String, Object> body = new HashMap<>(Map.of("login", login, "name", name, "roles", roles));
        if (password != null) body.put("password", password);
        return As.program("ines").body(body).post("/api/v1/accounts").then();
    }
}
