package stet.publication;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import stet.account.CurrentAccount;

/** An export on its way to whoever asked for it: whole, or visibly not. */
@ApplicationScoped
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    @Inject
    Readers readers;

    @Inject
    CurrentAccount current;

    @Inject
    CurrentVertxRequest vertx;

    /** Where writing fails midway the connection is broken, so that nobody takes a part for the whole. */
    Response of(String name, String extension, String type, Instant at, StreamingOutput content) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        String file = "%s-%s.%s".formatted(name, day, extension);
        String reader = current.login();
        return Response.ok((StreamingOutput) out -> whole(content, out, reader))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void whole(StreamingOutput content, OutputStream out, String reader) throws IOException {
        Readers.Place place = readers.take(reader);
        try {
            content.write(out);
        } catch (IOException | RuntimeException | Error midway) {
            HttpServerRequest request = vertx.getCurrent().request();
            if (!request.response().closed()) {
                breakOff(request);
                throw midway;
            }
            LOG.infof("%s left before the end of %s: %s", reader, request.path(), midway);
        } finally {
            place.close();
        }
    }

    /** Waits until it is closed: left to itself, the framework's reset races with its own last chunk, and may lose. */
    private static void breakOff(HttpServerRequest request) {
        if (!request.response().headWritten()) return;
        request.connection().close().toCompletionStage().toCompletableFuture().join();
    }
}
