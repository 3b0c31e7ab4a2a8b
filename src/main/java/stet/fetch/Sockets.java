package stet.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hc.client5.http.io.DetachedSocketFactory;

/** The sockets of one fetch: whoever waits on one, for a connection, a handshake or a byte, wakes when they are closed. */
final class Sockets implements DetachedSocketFactory, AutoCloseable {
    private final Supplier<Socket> fresh;
    private final List<Socket> open = new ArrayList<>();
    private boolean closed;

    Sockets(Supplier<Socket> fresh) {
        this.fresh = fresh;
    }

    @Override
    public synchronized Socket create(Proxy none) throws SocketException {
        if (closed) throw new SocketException("closed");
        Socket socket = fresh.get();
        open.add(socket);
        return socket;
    }

    /** Hangs up on everybody; others can still be called. */
    synchronized void hangUp() {
        open.forEach(Sockets::close);
        open.clear();
    }

    /** For good. */
    @Override
    public synchronized void close() {
        closed = true;
        hangUp();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException goneAnyway) {
            // Nothing is left to be saved.
        }
    }
}
