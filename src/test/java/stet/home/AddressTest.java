package stet.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.support.Settings;

class AddressTest {
    private final Address local = address("http://127.0.0.1:8080");
    private final Address open = address("https://stet.example/");

    @Test
    void links_are_absolute_and_begin_with_the_desks_own_url() {
        assertEquals("https://stet.example/claims", open.of("/claims"));
        assertEquals("http://127.0.0.1:8080/claims", local.of("/claims"));
    }

    @Test
    void a_desk_on_loopback_answers_to_every_name_of_loopback() {
        for (String host : List.of("127.0.0.1:8080", "localhost:8080", "[::1]:8080")) assertTrue(local.answersTo(host));
        for (String host : List.of("localhost", "localhost:8081", "evil.example:8080", "", "a b")) {
            assertFalse(local.answersTo(host), host);
        }
        assertFalse(local.answersTo(null));
    }

    @Test
    void a_desk_with_a_name_answers_to_that_name_only() {
        for (String host : List.of("stet.example", "STET.example:443")) assertTrue(open.answersTo(host));
        for (String host : List.of("stet.example:80", "localhost", "stet.example.evil", "x@evil.example")) {
            assertFalse(open.answersTo(host), host);
        }
    }

    @Test
    void the_other_names_of_loopback_are_nicknames() {
        assertTrue(local.isNickname("localhost:8080"));
        assertTrue(local.isNickname("[::1]:8080"));
        assertFalse(local.isNickname("127.0.0.1:8080"));
        assertFalse(local.isNickname("evil.example:8080"));
        assertFalse(open.isNickname("STET.example"));
    }

    @Test
    void only_an_own_page_is_a_way_back() {
        assertEquals("/claims?stage=open", open.pathOf("https://stet.example/claims?stage=open#x"));
        for (String referer : List.of("https://evil.example/claims", "http://stet.example/", "/claims", "%", "")) {
            assertEquals("/", open.pathOf(referer), referer);
        }
        assertEquals("/", open.pathOf(null));
    }

    private static Address address(String url) {
        return new Address(Settings.of(Map.of("stet.url", url)));
    }
}
