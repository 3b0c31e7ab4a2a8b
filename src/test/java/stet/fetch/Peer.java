package stet.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A host on loopback that answers byte by byte what a test writes down, however wrong; what it was not told is 404. */
final class Peer implements AutoCloseable {
    private static final Script NOT_THERE =
            out -> write(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    interface Script {
        void play(OutputStream out) throws Exception;
    }

    private final ServerSocket server;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    Peer(ServerSocket server) {
        this.server = server;
        start(this::accept);
    }

    static Peer open() {
        return open("127.0.0.1", 0);
    }

    static Peer open(String address, int port) {
        try {
            return new Peer(new ServerSocket(port, 50, InetAddress.getByName(address)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Peer at(String target, Script script) {
        scripts.put(target, script);
        return this;
    }

    Peer raw(String target, String answer) {
        return at(target, out -> write(out, answer));
    }

    Peer page(String target, String text) {
        return file(target, "text/html", text.getBytes(StandardCharsets.UTF_8), "");
    }

    /** More headers end in CRLF each. */
    Peer file(String target, String type, byte[] body, String moreHeaders) {
        return at(target, out -> {
            write(
                    out,
                    "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + moreHeaders + "Content-Length: " + body.length
                            + "\r\n\r\n");
            out.write(body);
        });
    }

    Peer leads(String from, int status, String to) {
        return raw(from, "HTTP/1.1 " + status + " Over There\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
    }

    /** Waits, as a host that has gone to sleep, until the test is over. */
    void sleep() throws InterruptedException {
        closed.await();
    }

    /** Writes a text again and again, a little time between, until nobody listens. */
    void drip(OutputStream out, String text) throws Exception {
        while (!closed.await(10, TimeUnit.MILLISECONDS)) write(out, text);
    }

    InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    int port() {
        return server.getLocalPort();
    }

    String url(String target) {
        return "http://127.0.0.1:" + port() + target;
    }

    /** What was asked, request line and headers, in order. */
    List<String> heads() {
        return heads;
    }

    List<String> targets() {
        return heads.stream().map(head -> head.split(" ")[1]).collect(Collectors.toList());
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> answer(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            String head = head(socket.getInputStream());
            if (head.isEmpty()) return;
            heads.add(head);
            scripts.getOrDefault(head.split(" ")[1], NOT_THERE).play(socket.getOutputStream());
        } catch (Exception hungUp) {
            // The other side may do as it likes.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            head.append((char) octet);
            if (head.toString().endsWith("\r\n\r\n")) return head.toString();
        }
        return "";
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "peer");
        thread.setDaemon(true);
        thread.start();
    }
}
