package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.web.Texts;

/** What is brought home. */
class FetcherTest {
    private static final byte[] TEXT = "Let it stand. ".repeat(500).getBytes(StandardCharsets.UTF_8);

    private final Peer peer = Peer.open();
    private final Fetcher fetcher = Fetching.fetcher();

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    @Test
    void a_page_comes_with_where_when_and_what() {
        peer.file("/a%20page?q=1", "Text/HTML; Charset=\"utf-8\"", TEXT, "");
        Fetched page = fetcher.fetch(peer.url("/a%20page?q=1#part"), false);
        assertEquals(peer.url("/a%20page?q=1#part"), page.url());
        assertEquals(peer.url("/a%20page?q=1"), page.finalUrl());
        assertEquals(List.of(), page.redirects());
        assertEquals(200, page.status());
        assertEquals("text/html", page.mediaType());
        assertEquals("utf-8", page.charset());
        assertArrayEquals(TEXT, page.bytes());
        assertEquals(Fetching.NOW, page.at());
        assertFalse(page.robotsOverridden());
        assertFalse(page.leftTls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xhtml+xml",
                "text/plain",
                "text/markdown",
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.oasis.opendocument.text",
                "application/rtf",
                "text/rtf",
                "message/rfc822"
            })
    void pages_and_documents_are_read(String type) {
        peer.file("/a", type, TEXT, "");
        Fetched page = fetcher.fetch(peer.url("/a"), false);
        assertEquals(type, page.mediaType());
        assertNull(page.charset());
    }

    @ParameterizedTest
    @CsvSource({"text/html; charset=no-such, ''", "text/html; charset=%%, ''", "text/html;charset=Shift_JIS, Shift_JIS"
    })
    void a_charset_is_one_that_can_be_read(String type, String charset) {
        peer.file("/a", type, TEXT, "");
        assertEquals(
                charset.isEmpty() ? null : charset,
                fetcher.fetch(peer.url("/a"), false).charset());
    }

    @Test
    void what_was_packed_is_unpacked() throws IOException {
        peer.file("/gzip", "text/plain", gzip(TEXT), "Content-Encoding: gzip\r\n");
        peer.file("/x-gzip", "text/plain", gzip(TEXT), "Content-Encoding: X-GZIP\r\n");
        peer.file("/deflate", "text/plain", deflate(TEXT, false), "Content-Encoding: deflate\r\n");
        peer.file("/bare", "text/plain", deflate(TEXT, true), "Content-Encoding: deflate\r\n");
        peer.file("/identity", "text/plain", TEXT, "Content-Encoding: identity\r\n");
        for (String target : List.of("/gzip", "/x-gzip", "/deflate", "/bare", "/identity")) {
            assertArrayEquals(TEXT, fetcher.fetch(peer.url(target), false).bytes(), target);
        }
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(gzip(TEXT));
        two.write(gzip(TEXT));
        peer.file("/two", "text/plain", two.toByteArray(), "Content-Encoding: gzip\r\n");
        assertEquals(2 * TEXT.length, fetcher.fetch(peer.url("/two"), false).bytes().length);
    }

    @Test
    void a_body_may_come_in_chunks_or_end_with_the_connection() {
        peer.raw(
                "/chunks",
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "3\r\nLet\r\n3\r\n it\r\n0\r\n\r\n");
        peer.raw("/end", "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nLet it");
        for (String target : List.of("/chunks", "/end")) {
            assertEquals(
                    "Let it", new String(fetcher.fetch(peer.url(target), false).bytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void what_leads_on_is_followed_and_told(int status) {
        peer.leads("/old", status, "/new#part").page("/new", "new");
        Fetched page = fetcher.fetch(peer.url("/old"), false);
        assertEquals(peer.url("/old"), page.url());
        assertEquals(peer.url("/new"), page.finalUrl());
        assertEquals(List.of(new Hop(peer.url("/old"), status)), page.redirects());
    }

    @Test
    void five_redirects_are_followed_and_six_are_not() {
        for (int hop = 1; hop <= 5; hop++) peer.leads("/" + hop, 302, "/" + (hop + 1));
        peer.page("/6", "there").leads("/0", 302, "1");
        assertEquals(5, fetcher.fetch(peer.url("/1"), false).redirects().size());
        Fetching.assertRefusal(Texts.of("fetch_redirects", 5), fetcher, peer.url("/0"));
        Fetcher still = Fetching.with(Fetching.Limits.allowing("127.0.0.1").redirects(0));
        Fetching.assertRefusal(Texts.of("fetch_redirects", 0), still, peer.url("/1"));
    }

    @Test
    void a_circle_comes_to_an_end() {
        peer.leads("/a", 301, "/a");
        Fetching.assertRefusal(Texts.of("fetch_redirects", 5), fetcher, peer.url("/a"));
    }

    static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] text, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(text);
        }
        return packed.toByteArray();
    }
}
