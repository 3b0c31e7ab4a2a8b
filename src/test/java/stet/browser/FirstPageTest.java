package stet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.account.FirstAdmin;
import stet.account.Invitation;
import stet.account.LoginSession;
import stet.support.NormalDesk;

/** The pages of a desk that nobody has set up yet, which {@link EveryPageTest} cannot see. */
@QuarkusTest
@TestProfile(NormalDesk.class)
class FirstPageTest extends Journey {
    @Inject
    FirstAdmin firstAdmin;

    @BeforeEach
    void nobodyIsThereYet() {
        QuarkusTransaction.requiringNew().run(() -> {
            LoginSession.deleteAll();
            Invitation.deleteAll();
            Account.deleteAll();
        });
    }

    @Test
    void the_set_up_page_and_its_errors_are_whole() {
        String link = firstAdmin.link().orElseThrow();
        Visitor first = visitor();
        assertEquals(200, first.open(link).status());
        assertEquals("", String.join("\n", Look.at(first)));
        String form = link.replaceFirst("^https?://[^/]+", "");
        assertEquals(
                422,
                first.send(form, Map.of("login", "Root", "password", "weak")).status());
        assertEquals("", String.join("\n", Look.at(first)));
    }

    @Test
    void the_login_page_without_a_cast_is_whole() {
        Visitor first = visitor();
        assertEquals(200, first.open("/login").status());
        assertEquals("", String.join("\n", Look.at(first)));
    }
}
