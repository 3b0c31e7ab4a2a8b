package stet.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection that costs next to nothing, so that the load is not what is measured. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private long bodyBytes;
    private String contentType = "";
    private ByteArrayOutputStream kept;

    Wire(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(600_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** The status of the answer, whose body is read to its end. */
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = header.substring(name.length() + 1).trim();
            if (name.equals("content-type")) contentType = value;
            if (name.equals("content-length")) length = Long.parseLong(value);
            if (name.equals("transfer-encoding")) chunked = value.equals("chunked");
        }
        bodyBytes = 0;
        if (kept != null) kept.reset();
        if (chunked) skipChunks();
        else skip(Math.max(0, length));
        return status;
    }

    /** From now on bodies are kept until the next one comes. */
    void keepBodies() {
        if (kept == null) kept = new ByteArrayOutputStream();
    }

    byte[] body() {
        return kept.toByteArray();
    }

    String contentType() {
        return contentType;
    }

    /** How long the body of the last answer was. */
    long bodyBytes() {
        return bodyBytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void skipChunks() throws IOException {
        for (long size = chunk(); size > 0; size = chunk()) {
            skip(size);
            line();
        }
        line();
    }

    private long chunk() throws IOException {
        return Long.parseLong(line().split(";")[0].trim(), 16);
    }

    private void skip(long bytes) throws IOException {
        bodyBytes += bytes;
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) throw new EOFException();
            if (kept != null) kept.write(buffer, 0, read);
            left -= read;
        }
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException();
            if (next != '\r') buffer[length++] = (byte) next;
        }
        return new String(buffer, 0, length, ISO_8859_1);
    }
}
