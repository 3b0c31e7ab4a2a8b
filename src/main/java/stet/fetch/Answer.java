package stet.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** What a host answered, its body not yet read. */
final class Answer implements AutoCloseable {
    private static final Set<Integer> LEADING_ON = Set.of(301, 302, 303, 307, 308);

    private final ClassicHttpResponse response;
    private final Sockets sockets;

    Answer(ClassicHttpResponse response, Sockets sockets) {
        this.response = response;
        this.sockets = sockets;
    }

    int status() {
        return response.getCode();
    }

    boolean leadsOn() {
        return LEADING_ON.contains(status());
    }

    /** The first of its headers of that name. */
    Optional<String> header(String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    /** How many bytes it says that it will send, if it does. */
    OptionalLong announced() {
        HttpEntity entity = response.getEntity();
        return entity == null || entity.getContentLength() < 0
                ? OptionalLong.empty()
                : OptionalLong.of(entity.getContentLength());
    }

    InputStream body() throws IOException {
        return response.getEntity() == null
                ? InputStream.nullInputStream()
                : response.getEntity().getContent();
    }

    /** Hangs up first: the library would read a body to its end, which need not come. */
    @Override
    public void close() {
        sockets.hangUp();
        try {
            response.close();
        } catch (IOException hungUp) {
            // As it was meant to be.
        }
    }
}
