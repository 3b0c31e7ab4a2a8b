package stet.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Every refusal and every failure as a page in the desk's own dress, with what was typed and never a stack trace. */
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    /** Statuses that have words of their own in the bundle; any other answers with those of its class. */
    private static final Set<Integer> WORDED =
            Set.of(400, 401, 403, 404, 405, 406, 408, 409, 410, 413, 414, 415, 421, 422, 429, 500, 503);

    /** SQL states of two writers that met: unique key, serialisation, deadlock, lock not to be had, on either database. */
    private static final Set<String> MET = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(int status, String title, String message, WayBack back, List<Typed> typed);

        static native TemplateInstance bare(int status, String title, String message, WayBack back, List<Typed> typed);
    }

    /** A field of the form that was refused, as it was typed. */
    record Typed(String field, String text) {}

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        Response answer =
                isForProgram() ? Problem.of(refusal).response() : page(refusal.status(), refusal.getMessage());
        return refusal.pause().isZero() ? answer : later(answer, refusal.pause());
    }

    /** With the seconds after which it may be tried again (RFC 9110, 10.2.3). */
    public static Response later(Response answer, Duration wait) {
        return Response.fromResponse(answer)
                .header("Retry-After", Math.max(1, wait.toSeconds()))
                .build();
    }

    @ServerExceptionMapper
    public Response asked(WebApplicationException answer) {
        Response given = answer.getResponse();
        return given.getStatus() < 400 ? given : page(given.getStatus());
    }

    @ServerExceptionMapper({io.quarkus.security.ForbiddenException.class})
    public Response forbidden(io.quarkus.security.ForbiddenException refusal) {
        return page(403);
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure) {
        Refusal refusal = find(Refusal.class, failure);
        if (refusal != null) return refused(refusal);
        WebApplicationException asked = find(WebApplicationException.class, failure);
        if (asked != null) return asked(asked);
        SQLException database = find(SQLException.class, failure);
        if (database != null && MET.contains(database.getSQLState())) return page(409);
        if (find(PersistenceException.class, failure) instanceof jakarta.persistence.OptimisticLockException) {
            return page(409);
        }
        if (isUndecodable(failure) || isBrokenForm(failure)) return page(400);
        if (LostDatabase.isIn(failure)) return lost(failure);
        String name = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Failure %s", name);
        return page(500, Texts.of("error_500", name));
    }

    /** A page that asks the database for nothing, not even who reads it. */
    private static Response lost(Throwable failure) {
        LOG.warnf("The database cannot be reached: %s", failure);
        if (isForProgram()) return Problem.of(503, words(503)).response();
        return Forms.page(503, Templates.bare(503, title(503), words(503), back(503), typed()));
    }

    public static Response page(int status) {
        return page(status, words(status));
    }

    /** A page that asks nobody who reads it, for what no resource is to see. */
    public static String bare(int status, String message) {
        return Templates.bare(status, title(status), message, WayBack.TO_THE_LIST, List.of())
                .render();
    }

    /** An address that no resource serves is refused on the IO thread, where nobody can be asked who they are. */
    private static Response page(int status, String message) {
        if (isForProgram()) return Problem.of(status, message).response();
        boolean mayAsk = BlockingOperationControl.isBlockingAllowed();
        String title = title(status);
        return Forms.page(
                status,
                mayAsk
                        ? Templates.error(status, title, message, back(status), typed())
                        : Templates.bare(status, title, message, back(status), List.of()));
    }

    private static WayBack back(int status) {
        var request = CurrentRequestManager.get();
        return request == null ? WayBack.TO_THE_LIST : WayBack.from(request.getPath(), status);
    }

    private static boolean isForProgram() {
        var request = CurrentRequestManager.get();
        return request != null && Programs.ask(request.serverRequest().unwrap(HttpServerRequest.class));
    }

    static String title(int status) {
        return Texts.of("error_title_" + known(status));
    }

    private static String words(int status) {
        return Texts.of("error_" + known(status));
    }

    private static int known(int status) {
        if (WORDED.contains(status)) return status;
        return status < 500 ? 400 : 500;
    }

    private static List<Typed> typed() {
        var request = CurrentRequestManager.get();
        FormData form = request == null ? null : request.getFormData();
        if (form == null) return List.of();
        return StreamSupport.stream(form.spliterator(), false)
                .filter(name -> !Forms.isSecret(name))
                .flatMap(name -> form.get(name).stream().map(value -> typed(name, value)))
                .filter(field -> field.text().length() > 20)
                .toList();
    }

    private static Typed typed(String name, FormValue value) {
        return new Typed(name, value.isFileItem() ? "" : value.getValue());
    }

    /** A stray percent sign in a form or an address: the framework has no exception of its own for it. */
    private static boolean isUndecodable(Throwable failure) {
        return failure instanceof IllegalArgumentException
                && String.valueOf(failure.getMessage()).startsWith("Failed to decode URL");
    }

    /** A form of several parts that ends in the middle, or whose parts are none: no exception of its own either. */
    private static boolean isBrokenForm(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0
                && trace[0].getClassName().startsWith("org.jboss.resteasy.reactive.server.core.multipart.");
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (type.isInstance(cause)) return type.cast(cause);
        }
        return null;
    }
}
