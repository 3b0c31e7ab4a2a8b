package stet.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;

/** A request as it is written, with nothing put right by a client. */
public final class RawRequest {
    private static final int PATIENCE_MS = 40_000;

    private RawRequest() {}

    /** The first line of the answer; asked is method and path, headers are whole lines. */
    public static String firstLine(String asked, String... headers) throws IOException {
        String request = asked + " HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: http://" + host()
                + "\r\nContent-Length: 0\r\nConnection: close\r\n" + lines(headers) + "\r\n";
        return answer(request.getBytes(US_ASCII)).lines().findFirst().orElse("");
    }

    /** The whole answer to these bytes, to wherever the desk closes the connection. */
    public static String answer(byte[]... parts) throws IOException {
        try (Socket socket = open()) {
            try {
                for (byte[] part : parts) socket.getOutputStream().write(part);
            } catch (SocketException closedMeanwhile) {
                // What it said before is still there to be read.
            }
            return rest(socket.getInputStream());
        }
    }

    /** The same, every character a byte. */
    public static String answer(String request) throws IOException {
        return answer(request.getBytes(ISO_8859_1));
    }

    /** A connection on which a test waits so long and no longer. */
    public static Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    /** Everything that still comes, until the desk closes the connection. */
    public static String rest(InputStream in) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) received.write(buffer, 0, read);
        } catch (SocketException reset) {
            return received.toString(UTF_8);
        }
        return received.toString(UTF_8);
    }

    public static String host() {
        return "127.0.0.1:" + RestAssured.port;
    }

    private static String lines(String... headers) {
        StringBuilder lines = new StringBuilder();
        for (String header : headers) lines.append(header).append("\r\n");
        return lines.toString();
    }
}
