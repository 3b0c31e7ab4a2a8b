package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.web.Refusal;
import stet.web.Texts;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTPS://EXAMPLE.org:443/A/b?C=d#e, https://example.org/A/b?C=d",
        "http://example.org:80, http://example.org/",
        "http://example.org:, http://example.org/",
        "http://example.org:8080/, http://example.org:8080/",
        "https://example.org:80/, https://example.org:80/",
        "http://example.org./a, http://example.org/a",
        "http://example.org?q=1, http://example.org/?q=1",
        "http://example.org#top, http://example.org/",
        "http://example.org//a//b/, http://example.org//a//b/",
        "http://example.org/a/./b/../c, http://example.org/a/c",
        "http://example.org/a/.., http://example.org/",
        "http://example.org/../../a/., http://example.org/a/",
        "http://example.org/ä?ö=%C3%A4, http://example.org/%C3%A4?%C3%B6=%C3%A4",
        "http://example.org/a|b\\c{d}, http://example.org/a%7Cb%5Cc%7Bd%7D",
        "http://example.org/100%, http://example.org/100%",
        "http://bücher.example/, http://xn--bcher-kva.example/",
        "http://例え。テスト/, http://xn--r8jz45g.xn--zckzah/",
        "http://a_b.example/, http://a_b.example/",
        "http://８.８.８.８/, http://8.8.8.8/",
        "http://8。8．8｡8/, http://8.8.8.8/",
        "http://8.8.8.8./, http://8.8.8.8/",
        "http://[2001:DB8::1]:81/a, http://[2001:db8:0:0:0:0:0:1]:81/a",
        "http://[::ffff:8.8.8.8]/, http://8.8.8.8/",
        "'  http://example.org/  ', http://example.org/"
    })
    void is_read_as_browsers_read_it(String typed, String meant) {
        assertEquals(meant, WebAddress.of(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://example.org/",
                "javascript:alert(1)",
                "data:text/html,x",
                "jar:http://example.org/a!/b",
                "mailto:a@example.org",
                "httpx://example.org/",
                "localhost:8080"
            })
    void only_the_web_is_fetched_from(String url) {
        assertRefused("fetch_scheme", url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a@example.org/",
                "http://a:b@example.org/",
                "http://@example.org/",
                "http://example.org:80@127.0.0.1/",
                "http://example.org\\@127.0.0.1/"
            })
    void nobody_is_named_in_it(String url) {
        assertRefused("fetch_user", url);
    }

    /** Other ways to write 127.0.0.1 and its like, which a resolver may understand and a reader does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7F.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://127.0.0.01/",
                "http://127.0.0.0x1/",
                "http://0/",
                "http://0x/",
                "http://１２７.１/",
                "http://①②⑦.1/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://example.1/",
                "http://example.0x1f/",
                "http://127.0.0.1../",
                "http://127..0.1/",
                "http://.127.0.0.1/",
                "http://127.0.0.1%2f/",
                "http://%31%32%37.0.0.1/",
                "http://example.org＠127.0.0.1/",
                "http://example.org／a/",
                "http://example.org：80/",
                "http://example.org\\a/",
                "http://-._~!/",
                "http://straße.example/",
                "http://νήσος.example/",
                "http://a\u200db.example/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://[::1/",
                "http://[1::2::3]/",
                "http://[127.0.0.1]/",
                "http://[::ffff:7f000001:1:2:3:4:5:6]/"
            })
    void a_host_is_written_in_one_way(String url) {
        Refusal refusal = assertThrows(Refusal.class, () -> WebAddress.of(url), url);
        boolean told = refusal.getMessage().equals(Texts.of("fetch_host"))
                || refusal.getMessage().equals(Texts.of("fetch_address"));
        assertEquals(true, told, url + ": " + refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "example.org",
                "//example.org/",
                "http:",
                "http:/example.org/",
                "http:example.org",
                "http://",
                "http:///a",
                "http://:80/",
                "http://example.org:0/",
                "http://example.org:65536/",
                "http://example.org:99999/",
                "http://example.org:123456/",
                "http://example.org:８０/",
                "http://example.org:80:80/",
                "http://example.org:-1/",
                "http://example.org/a b",
                "http://example.org/a\r\nHost: evil.example",
                "http://example.org/\u0000",
                "http://example.org/\u00a0a",
                "http://example.org/\ud800"
            })
    void what_is_no_address_is_refused(String url) {
        assertRefused("fetch_address", url);
    }

    @Test
    void nothing_and_too_much_are_no_address() {
        assertRefused("fetch_address", null);
        assertRefused("fetch_address", "http://example.org/" + "a".repeat(8_000));
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/x, https://other.example/x",
        "//other.example/x, http://other.example/x",
        "/x, http://example.org:81/x",
        "x, http://example.org:81/a/x",
        "../x?y#z, http://example.org:81/x?y",
        "./, http://example.org:81/a/",
        "?x=1, http://example.org:81/a/b?x=1",
        "'', http://example.org:81/a/b?q=/r/s",
        "#top, http://example.org:81/a/b?q=/r/s",
        "' /x y ', http://example.org:81/x%20y",
        "/Ã¤, http://example.org:81/%C3%A4"
    })
    void a_location_is_found_from_where_it_stands(String location, String meant) {
        WebAddress here = WebAddress.of("http://example.org:81/a/b?q=/r/s");
        assertEquals(meant, here.resolved(location).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, fetch_scheme",
        "http://a@example.org/, fetch_user",
        "//a@example.org/, fetch_user",
        "//2130706433/, fetch_host",
        "http:x, fetch_address"
    })
    void a_location_is_read_as_strictly(String location, String key) {
        WebAddress here = WebAddress.of("http://example.org/");
        Refusal refusal = assertThrows(Refusal.class, () -> here.resolved(location));
        assertEquals(Texts.of(key), refusal.getMessage());
    }

    private static void assertRefused(String key, String url) {
        Refusal refusal = assertThrows(Refusal.class, () -> WebAddress.of(url), url);
        assertEquals(Texts.of(key), refusal.getMessage(), url);
        assertEquals("url", refusal.flaws().get(0).field());
        assertEquals(422, refusal.status());
    }
}
