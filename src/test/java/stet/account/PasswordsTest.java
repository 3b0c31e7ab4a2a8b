package stet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stet.web.Texts;

class PasswordsTest {
    @Test
    void what_leads_the_lists_is_refused_however_it_is_written() {
        for (String common : List.of(
                "mailcreated5240",
                "MailCreated5240",
                "ｍａｉｌｃｒｅａｔｅｄ５２４０",
                "drew398milt731",
                "CorrectHorseBatteryStaple",
                "football2024!!",
                "!!welcome12345")) {
            refused("password_common", common);
        }
    }

    @Test
    void what_others_know_of_its_owner_is_refused() {
        for (String own : List.of(
                "eve.adeyemi.stet",
                "Adeyemi123456!",
                "EveEveEveEve",
                "adeyemi-eve-1",
                "factchecking-2026",
                "StetStetStet9",
                "evestetadeyemi")) {
            refused("password_own", own);
        }
        assertEquals(Optional.empty(), Passwords.refusal("adeyemi plays chess", "eve.a", "Eve Adeyemi"));
    }

    @Test
    void patterns_are_refused() {
        for (String pattern : List.of(
                "aaaaaaaaaaaa",
                "x".repeat(72),
                "changemechangeme",
                "abcabcabcabca",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "abcdefghijkl",
                "lkjihgfedcba",
                "098765432109",
                "йцукенгшщзхъ",
                "asdfghjklöä1234",
                "aaaabbbbcccc")) {
            refused("password_pattern", pattern);
        }
    }

    @Test
    void words_are_not_taken_for_patterns() {
        for (String good : List.of(
                "stand where it stands",
                "kitchen-lantern-46",
                "der Mond ist aufgegangen",
                "日本語の長い合言葉はここにある",
                "Tr0ub4dor&3 and more",
                "no stereo in the desert")) {
            assertEquals(Optional.empty(), Passwords.refusal(good, "eve", "Eve Adeyemi"), good);
        }
    }

    @Test
    void the_list_is_long_and_in_the_form_in_which_it_is_compared() throws Exception {
        try (var in = new BufferedReader(new InputStreamReader(
                PasswordsTest.class.getResourceAsStream("/passwords/common.txt"), StandardCharsets.UTF_8))) {
            List<String> whole = in.lines().filter(line -> line.length() >= 12).toList();
            assertTrue(whole.size() >= 10_000);
            for (int at = 0; at < whole.size(); at += 100) {
                assertTrue(Passwords.refusal(whole.get(at), "eve").isPresent(), whole.get(at));
            }
        }
    }

    /** Of what is longer than 72 bytes bcrypt reads the beginning, and what follows a U+0000 it takes for the same again. */
    @Test
    void no_other_password_opens_the_account() {
        String right = "stand where it ".repeat(4) + "stands still";
        assertEquals(72, right.length());
        assertTrue(Passwords.open(holding(right), right));
        String shorter = "stand where it stands";
        for (String other : List.of(right + "x", right + right)) assertFalse(Passwords.open(holding(right), other));
        for (String other : List.of(shorter + "\0", shorter + "\0" + shorter)) {
            assertFalse(Passwords.open(holding(shorter), other));
        }
        assertFalse(Passwords.open(holding("does it stand? so"), "does it stand\ud800 so"));
        assertFalse(Passwords.open(Optional.empty(), "nobody has this login"));
    }

    private static Optional<Account> holding(String password) {
        Account account = new Account("eve", "Eve Adeyemi", Set.of(Role.CHECKER), Instant.EPOCH);
        account.takePassword(password);
        return Optional.of(account);
    }

    private static void refused(String reason, String password) {
        assertEquals(Optional.of(Texts.of(reason)), Passwords.refusal(password, "eve.a", "Eve Adeyemi"), password);
    }
}
