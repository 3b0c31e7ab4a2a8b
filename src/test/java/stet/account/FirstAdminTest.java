package stet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.home.Address;
import stet.support.As;
import stet.support.Html;
import stet.support.NormalDesk;
import stet.support.Settings;

@QuarkusTest
@TestProfile(NormalDesk.class)
class FirstAdminTest {
    @Inject
    FirstAdmin firstAdmin;

    @Inject
    Cast cast;

    @Inject
    Address address;

    /** Each test begins at the first start of a desk. */
    @BeforeEach
    void nobodyIsThereYet() {
        QuarkusTransaction.requiringNew().run(() -> {
            LoginSession.deleteAll();
            Invitation.deleteAll();
            Account.deleteAll();
        });
    }

    @Test
    void a_normal_desk_has_no_cast_and_no_password_on_its_login_page() {
        cast.settle();
        firstAdmin.settle();
        assertEquals(0, accounts());
        assertFalse(Html.of(As.nobody().get("/login")).has("table"));
        As.nobody()
                .formParam("stet-login", "ada")
                .formParam("stet-password", "ada-checks-claims")
                .post("/login")
                .then()
                .statusCode(401);
    }

    @Test
    void each_start_makes_a_new_link_and_kills_the_last() {
        String first = firstAdmin.link().orElseThrow();
        String second = firstAdmin.link().orElseThrow();
        As.nobody().get(first).then().statusCode(404);
        As.nobody().get(second).then().statusCode(200);
        String secret = second.substring(second.lastIndexOf('/') + 1);
        assertEquals(1L, (long)
                QuarkusTransaction.requiringNew().call(() -> Invitation.count("tokenHash", Secret.hash(secret))));
    }

    @Test
    void an_admin_who_never_came_keeps_nobody_from_setting_up() {
        QuarkusTransaction.requiringNew().run(() -> Account.invite("other", "Other", Set.of(Role.ADMIN), null));
        assertTrue(firstAdmin.link().isPresent());
    }

    @Test
    void two_settings_make_the_first_admin_for_machines() {
        start("machine", "not guessed easily");
        As.signIn("machine", "not guessed easily");
        assertEquals(Set.of(Role.ADMIN), People.stored("machine").roles());
        assertTrue(firstAdmin.link().isEmpty());
        assertEquals(Act.INVITE, People.lastEvent("machine").act());
        assertEquals("", People.lastEvent("machine").actor());
    }

    @Test
    void the_settings_do_nothing_once_an_account_exists() {
        start("machine", "not guessed easily");
        start("other", "another fine word");
        start("bad login", "");
        assertEquals(1, accounts());
    }

    @Test
    void bad_settings_stop_the_start_and_say_why() {
        for (List<String> bad : List.of(
                List.of("machine", ""),
                List.of("", "not guessed easily"),
                List.of("Machine", "not guessed easily"),
                List.of("machine", "short"),
                List.of("machine.machine", "machine.machine"))) {
            String words = assertThrows(ConfigurationException.class, () -> start(bad.get(0), bad.get(1)))
                    .getMessage();
            assertTrue(words.matches("STET_ADMIN_.*: [A-Z].*\\."), words);
            assertFalse(words.contains("not guessed easily"));
        }
        assertEquals(0, accounts());
    }

    @Test
    void a_normal_start_refuses_a_home_that_holds_the_cast() {
        QuarkusTransaction.requiringNew().run(() -> {
            Account ada = Account.invite("ada", "Ada", Set.of(Role.CHECKER), null);
            ada.joinCast();
        });
        String words = assertThrows(ConfigurationException.class, cast::settle).getMessage();
        assertTrue(words.contains("passwords are public"), words);
    }

    @Test
    void a_demo_refuses_a_home_that_holds_real_people() {
        start("machine", "not guessed easily");
        Cast demo = new Cast();
        demo.desk = Settings.of(Map.of("stet.demo", "true"));
        String words = assertThrows(
                        ConfigurationException.class,
                        () -> QuarkusTransaction.requiringNew().run(demo::settle))
                .getMessage();
        assertTrue(words.contains("real people"), words);
        assertEquals(1, accounts());
    }

    private void start(String login, String password) {
        FirstAdmin starting = new FirstAdmin();
        starting.address = address;
        starting.desk = Settings.of(Map.of("stet.admin.login", login, "stet.admin.password", password));
        QuarkusTransaction.requiringNew().run(starting::settle);
    }

    private static long accounts() {
        return QuarkusTransaction.requiringNew().call(() -> Account.count());
    }
}
