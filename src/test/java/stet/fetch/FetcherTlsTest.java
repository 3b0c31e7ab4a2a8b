package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.fetch.Fetching.Limits;

/** Over TLS a host has to prove its name. */
class FetcherTlsTest {
    private static final char[] PASSWORD = "for-a-test-alone".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext context;
    private static Peer peer;

    /** A certificate that signs itself, for news.example, made by the JDK's own tool. */
    @BeforeAll
    static void openPeer() throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=news.example",
                        "-ext",
                        "SAN=dns:news.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), said);
        context = SSLContexts.custom()
                .loadKeyMaterial(store, PASSWORD, PASSWORD)
                .loadTrustMaterial(store, PASSWORD)
                .build();
        peer = new Peer(context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
    }

    @AfterAll
    static void closePeer() throws IOException {
        peer.close();
    }

    @Test
    void a_host_that_proves_its_name_is_fetched_from() {
        peer.page("/", "page");
        Fetched page = fetcher(context).fetch("https://news.example:" + peer.port() + "/", false);
        assertEquals("https://news.example:" + peer.port() + "/", page.finalUrl());
        assertFalse(page.leftTls());
    }

    @Test
    void another_name_a_bare_number_and_an_unknown_authority_are_refused() {
        peer.page("/", "page");
        String path = ":" + peer.port() + "/";
        Fetching.assertRefused("fetch_tls", fetcher(context), "https://other.example" + path);
        Fetching.assertRefused("fetch_tls", fetcher(context), "https://127.0.0.1" + path);
        Fetching.assertRefused("fetch_tls", fetcher(SSLContexts.createDefault()), "https://news.example" + path);
    }

    @Test
    void a_host_without_tls_is_refused() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Thread host = new Thread(() -> answerInTheClear(plain));
            host.start();
            Fetching.assertRefused("fetch_tls", fetcher(context), "https://news.example:" + plain.getLocalPort() + "/");
            host.join();
        }
    }

    private static void answerInTheClear(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getInputStream().read(new byte[10_000]);
            Peer.write(socket.getOutputStream(), "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException hungUp) {
            // The other side has seen enough.
        }
    }

    @Test
    void whoever_is_led_out_of_tls_is_told() throws IOException {
        try (Peer plain = Peer.open()) {
            plain.page("/", "page").leads("/back", 302, "https://news.example:" + peer.port() + "/");
            peer.page("/", "page").leads("/out", 301, plain.url("/")).leads("/round", 301, plain.url("/back"));
            Fetched page = fetcher(context).fetch("https://news.example:" + peer.port() + "/out", false);
            assertTrue(page.leftTls());
            assertEquals(List.of(new Hop("https://news.example:" + peer.port() + "/out", 301)), page.redirects());
            assertTrue(fetcher(context)
                    .fetch("https://news.example:" + peer.port() + "/round", false)
                    .leftTls());
            assertFalse(fetcher(context).fetch(plain.url("/back"), false).leftTls());
        }
    }

    private static Fetcher fetcher(SSLContext tls) {
        Net net = new Net(name -> Fetching.of("127.0.0.1"), () -> new Socket(Proxy.NO_PROXY), tls);
        return Fetching.with(Limits.allowing("news.example", "other.example", "127.0.0.1"), net);
    }
}
