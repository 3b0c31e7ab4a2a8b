package stet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.home.Address;
import stet.support.Settings;

class SessionCookieTest {
    @Test
    void is_sent_over_tls_only_where_the_desk_has_it() {
        assertTrue(cookie("https://stet.example").carrying("x").isSecure());
        assertTrue(cookie("https://stet.example").gone().isSecure());
        assertFalse(cookie("http://127.0.0.1:8080").carrying("x").isSecure());
    }

    @Test
    void is_hidden_from_scripts_and_from_other_sites() {
        SessionCookie cookies = cookie("https://stet.example");
        for (NewCookie cookie : List.of(cookies.carrying("x"), cookies.gone())) {
            assertTrue(cookie.isHttpOnly());
            assertEquals(NewCookie.SameSite.LAX, cookie.getSameSite());
            assertEquals("/", cookie.getPath());
        }
    }

    private static SessionCookie cookie(String url) {
        SessionCookie cookie = new SessionCookie();
        cookie.address = new Address(Settings.of(Map.of("stet.url", url)));
        return cookie;
    }
}
