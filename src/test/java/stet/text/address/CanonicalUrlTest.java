package stet.text.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.text.RandomText;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            HTTP://WWW.Example.ORG:80/                      | https://example.org
            https://example.org:443/a/#part                 | https://example.org/a
            http://example.org:8080/a                       | https://example.org:8080/a
            https://example.org.:0443                       | https://example.org
            https://m.example.org/x                         | https://example.org/x
            https://en.m.example.org/wiki/Rice              | https://en.example.org/wiki/Rice
            https://www.mobile.example.org                  | https://example.org
            https://mobile.test/a                           | https://mobile.test/a
            https://www.mobile.test/a                       | https://mobile.test/a
            https://amp.news.example/a                      | https://news.example/a
            https://bücher.example/ä?q=ü                    | https://xn--bcher-kva.example/%C3%A4?q=%C3%BC
            https://XN--BCHER-KVA.example                   | https://xn--bcher-kva.example
            https://ＥＸＡＭＰＬＥ。org/                       | https://example.org
            https://example.org/a/./b/../c//d/              | https://example.org/a/c//d
            https://example.org/../../x                     | https://example.org/x
            https://example.org/%7Euser/%2e%2e/%c3%a9%2F    | https://example.org/%C3%A9%2F
            https://example.org/%61%7A%41%5A%30%39%2D%2E%5F | https://example.org/azAZ09-._
            https://example.org/%60%7B%40%5B%2F%3A%4        | https://example.org/%60%7B%40%5B%2F%3A%254
            https://example.org:65535                       | https://example.org:65535
            https://example.org/100%/a%zz"b                 | https://example.org/100%25/a%25zz%22b
            https://example.org/CaseStays                   | https://example.org/CaseStays
            https://example.org?                            | https://example.org
            https://example.org/?b=2&&a=1&a=0               | https://example.org?b=2&a=1&a=0
            https://example.org/a?utm_source=x&id=7&FBCLID=y | https://example.org/a?id=7
            https://example.org/a?ref_src=t&gclid&mc_cid=1  | https://example.org/a
            https://example.org/a?ref=7&utmost=1            | https://example.org/a?ref=7&utmost=1
            https://example.org/a?q=1+2%203&u=https://x.y/  | https://example.org/a?q=1+2%203&u=https://x.y/
            https://[2001:DB8::1]:8443/a                    | https://[2001:db8::1]:8443/a
            http://localhost:9000/a                         | https://localhost:9000/a
            https://1.2.3.4/a                               | https://1.2.3.4/a
            """)
    void spellingsOfOneAddress(String url, String canonical) {
        assertEquals(Optional.of(canonical), CanonicalUrl.of(url));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org/a",
                "ftp://example.org",
                "mailto:a@example.org",
                "https://",
                "https:///a",
                "https:example.org",
                "https://user@example.org",
                "https://user:pw@example.org/a",
                "https://example.org:65536",
                "https://example.org:x",
                "https://exa mple.org",
                " https://example.org",
                "https://example.org/a b",
                "https://example.org/a\u00a0b",
                "https://example.org/a\nb",
                "https://example.org/a\u0085b",
                "https://example.org/\u0000",
                "https://example.org/\ud83d",
                "https://a..b/",
                "https://exa%6Dple.org",
                "https://evil\\.example.org",
                "https://[::1",
                "https://-/?\u0007"
            })
    void whatIsNoAddressOfAPage(String url) {
        assertEquals(Optional.empty(), CanonicalUrl.of(url));
    }

    @Test
    void longAddressesAreRefusedAsGivenAndAsTheyBecome() {
        String start = "https://example.org/";
        assertTrue(CanonicalUrl.of(start + "a".repeat(1_980)).isPresent());
        assertTrue(CanonicalUrl.of(start + "a".repeat(1_981)).isEmpty());
        assertTrue(CanonicalUrl.of(start + "é".repeat(400)).isEmpty());
    }

    @Test
    void throwsNothingAndIsIdempotent() {
        RandomText.forAll(5_000, random -> {
            String rest = random.below(2) == 0 ? random.text(12) : random.anyCodePoints(12);
            String url = (random.below(2) == 0 ? "http://www.example.org/" : "https://")
                    + rest.replaceAll("[\\s\\p{Z}\\p{Cc}]", "");
            CanonicalUrl.of(rest);
            CanonicalUrl.of(url)
                    .ifPresent(canonical -> assertEquals(Optional.of(canonical), CanonicalUrl.of(canonical)));
        });
    }
}
