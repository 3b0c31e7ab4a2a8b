package stet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginsTest {
    @Test
    void two_to_forty_of_the_plain_characters_are_a_login() {
        for (String login : List.of("ab", "a.b", "a_b-c", "007", "x".repeat(40))) assertTrue(Logins.isOne(login));
        for (String login : List.of("", "a", "Ab", "a b", "é1", "a/b", "a\0b", "ab\n", "x".repeat(41))) {
            assertFalse(Logins.isOne(login), login);
        }
        assertFalse(Logins.isOne(null));
    }

    @Test
    void a_password_has_twelve_characters_to_72_bytes_and_is_not_easily_guessed() {
        for (String good : List.of(
                "twelve chars",
                "😀🎈🐘🌵🍋🚲🧭🪁🎻🧊🪴🛶",
                "only lower case",
                "stand where it ".repeat(4) + "stands still")) {
            assertEquals(Optional.empty(), Passwords.refusal(good, "eve"), good);
        }
        for (String bad : List.of(
                "", "eleven char", "😀".repeat(11), "x".repeat(73), "é".repeat(37), "password1234", "PassWord1234")) {
            assertTrue(Passwords.refusal(bad, "eve").isPresent(), bad);
        }
        assertTrue(Passwords.refusal("Eve.Adeyemi.Stet", "eve.adeyemi.stet").isPresent());
    }
}
