package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By RFC 9309, whose examples are among these. */
class RobotsTest {
    @Test
    void whoever_asks_nothing_allows_everything() {
        assertTrue(robots("").allow("/a"));
        assertTrue(robots("<html>Not a list of rules: /</html>").allow("/a"));
        assertTrue(robots("Disallow: /").allow("/a"), "a rule of nobody");
        assertTrue(robots("User-agent: *\nDisallow:").allow("/a"));
    }

    @Test
    void the_group_that_names_stet_counts_and_not_that_for_everybody() {
        String file = "User-agent: *\nDisallow: /\n\nUser-agent: stet\nDisallow: /private\n";
        assertTrue(robots(file).allow("/a"));
        assertFalse(robots(file).allow("/private/a"));
        assertFalse(robots("User-agent: *\nDisallow: /\nUser-agent: other\nAllow: /")
                .allow("/a"));
        assertTrue(robots("User-agent: other\nDisallow: /").allow("/a"));
        assertTrue(robots("User-agent: stetson\nDisallow: /").allow("/a"));
    }

    @Test
    void the_name_is_read_in_any_case_and_without_its_version() {
        assertFalse(robots("USER-AGENT : STET/0.1 (x)\ndisallow : /").allow("/a"));
    }

    @Test
    void groups_of_one_name_are_one() {
        Robots robots =
                robots("User-agent: stet\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: Stet\nDisallow: /c");
        assertFalse(robots.allow("/a"));
        assertTrue(robots.allow("/b"));
        assertFalse(robots.allow("/c"));
    }

    @Test
    void several_names_share_a_group_whatever_stands_between() {
        Robots robots = robots("User-agent: x\nSitemap: https://example.org/s\n\nUser-agent: stet\nDisallow: /a");
        assertFalse(robots.allow("/a"));
        assertFalse(robots("User-agent: stet\nCrawl-delay: 9\nDisallow: /a").allow("/a"));
    }

    @Test
    void comments_marks_and_line_ends_of_every_kind_are_understood() {
        assertFalse(robots("\uFEFFUser-agent: * # all\rDisallow: /a # this\r\nAllow: /b")
                .allow("/a"));
    }

    @Test
    void the_longest_rule_decides_and_the_kinder_one_of_two() {
        Robots robots =
                robots("User-agent: *\nAllow: /p\nDisallow: /\nDisallow: /page\nAllow: /page\nDisallow: /pages/x");
        assertTrue(robots.allow("/p"));
        assertTrue(robots.allow("/page"));
        assertFalse(robots.allow("/q"));
        assertTrue(robots.allow("/pages/y"));
        assertFalse(robots.allow("/pages/x"));
        assertTrue(robots("User-agent: *\nDisallow: /\nAllow: /a").allow("/a"));
        assertFalse(robots("User-agent: *\nDisallow: /a*\nAllow: /a").allow("/a"), "a star is a letter as well");
    }

    @ParameterizedTest
    @CsvSource({
        "/fish, /fish, true",
        "/fish, /fish.html, true",
        "/fish, /Fish, false",
        "/fish, /a/fish, false",
        "/fish*, /fish.html, true",
        "/*.gif$, /a/b.gif, true",
        "/*.gif$, /a/b.gif?c, false",
        "/*.gif$, /a.gif.gif, true",
        "/a$, /a, true",
        "/a$, /ab, false",
        "/$, /, true",
        "/$, /a, false",
        "/*$, /a, true",
        "/a*b*c, /axxbxxc, true",
        "/a*b*c, /acb, false",
        "/a*a$, /a, false",
        "/a*a$, /aa, true",
        "/ab*ba$, /aba, false",
        "*, /a, true",
        "*a, /xa, true",
        "/**a, /bca, true",
        "/a$b, /a$b, true",
        "/a?b=*, /a?b=1, true",
        "/%7Ejoe, /~joe, true",
        "/~joe, /%7ejoe, true",
        "/a%2fb, /a%2Fb, true",
        "/a%2fb, /a/b, false",
        "/ä, /%C3%A4, true",
        "/%E3%83%84, /%e3%83%84, true",
        "/a%2A, /ab, false",
        "fish, /fish, false"
    })
    void a_rule_matches_from_the_start(String rule, String path, boolean matches) {
        assertEquals(matches, !robots("User-agent: *\nDisallow: " + rule).allow(path));
    }

    @Test
    void robots_txt_itself_is_always_allowed() {
        assertTrue(robots("User-agent: *\nDisallow: /").allow("/robots.txt"));
    }

    @Test
    void a_hostile_file_takes_no_time() {
        String rule = "Disallow: /" + "*a".repeat(900) + "*b$\n";
        String file = "User-agent: *\n" + rule.repeat(Robots.MOST_BYTES / rule.length());
        assertTimeout(Duration.ofSeconds(10), () -> assertTrue(robots(file).allow("/" + "a".repeat(7_000))));
        String colons = "User-agent: *\n" + " ".repeat(Robots.MOST_BYTES);
        assertTimeout(Duration.ofSeconds(10), () -> assertTrue(robots(colons).allow("/a")));
    }

    private static Robots robots(String file) {
        return Robots.of(file.getBytes(StandardCharsets.UTF_8));
    }
}
