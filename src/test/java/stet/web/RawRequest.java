package stet.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;

/** A request as it is written, with nothing put right by a client. */
final class RawRequest {
    private RawRequest() {}

    /** The first line of the answer; asked is method and path, headers are whole lines. */
    static String firstLine(String asked, String... headers) throws IOException {
        String host = "127.0.0.1:" + RestAssured.port;
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            String request = asked + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n" + lines(headers) + "\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static String lines(String... headers) {
        StringBuilder lines = new StringBuilder();
        for (String header : headers) lines.append(header).append("\r\n");
        return lines.toString();
    }
}
