package stet.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A refusal or a failure as programs read it: a problem document of RFC 9457, whose type is always about:blank. Errors
 * name fields, could names logins, existing what is here already, blockers what stands in the way; each is left out where it is empty.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String title,
        int status,
        String detail,
        List<Flaw> errors,
        List<String> could,
        String existing,
        List<?> blockers) {
    public static final String TYPE = "application/problem+json";

    private static final ObjectMapper WRITER = new ObjectMapper();

    static Problem of(Refusal refusal) {
        return new Problem(
                ErrorPages.title(refusal.status()),
                refusal.status(),
                refusal.getMessage(),
                refusal.flaws(),
                refusal.could(),
                refusal.existing(),
                refusal.blockers());
    }

    public static Problem of(int status, String detail) {
        return new Problem(ErrorPages.title(status), status, detail, List.of(), List.of(), "", List.of());
    }

    public Response response() {
        Response.ResponseBuilder response = Response.status(status).type(TYPE).entity(json());
        if (status == 401) response.header("WWW-Authenticate", "Bearer");
        return response.build();
    }

    public String json() {
        try {
            return WRITER.writeValueAsString(this);
        } catch (JsonProcessingException onlyTexts) {
            throw new IllegalStateException(onlyTexts);
        }
    }
}
