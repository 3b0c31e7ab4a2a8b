package stet.publication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;

/** A client on a bare socket, who can stop reading, walk away, and see how a connection ended. */
final class Download implements AutoCloseable {
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private final Socket socket = new Socket();
    private final InputStream in;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private String tail = "";

    Download(String path, String cookie) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + RestAssured.port + "\r\nCookie: stet="
                + cookie + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        in = socket.getInputStream();
    }

    /** The first bytes, headers and all; the server may go on only as far as the buffers of the line. */
    String first(int bytes) throws IOException {
        receive(in.readNBytes(bytes), bytes);
        return text();
    }

    /** Everything, until the answer ends or the connection does. */
    String rest() throws IOException {
        byte[] buffer = new byte[65_536];
        try {
            while (!hasEnded()) {
                int read = in.read(buffer);
                if (read < 0) break;
                receive(buffer, read);
            }
        } catch (SocketException reset) {
            return text();
        }
        return text();
    }

    /** Whether the last chunk came: only then may a client take what it has for the whole. */
    boolean hasEnded() {
        return tail.endsWith(LAST_CHUNK);
    }

    private void receive(byte[] bytes, int count) {
        received.write(bytes, 0, count);
        tail += new String(bytes, Math.max(0, count - 10), Math.min(10, count), ISO_8859_1);
        tail = tail.substring(Math.max(0, tail.length() - 10));
    }

    private String text() {
        return received.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
