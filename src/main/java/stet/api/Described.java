package stet.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The description at /q/openapi: the programming interface alone, each call with the errors it may answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Described implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String TOKENS = "/api/v1/tokens";
    private static final String WHOLE_HISTORY = "/api/v1/history";
    private static final List<String> TOO_OFTEN = List.of(TOKENS, WHOLE_HISTORY + "/verification");

    private static final Map<String, String> ALWAYS = Map.of(
            "503",
                    "Too much is going on, and nothing was done; or the database cannot be reached, and nobody can say whether the act was done",
            "401", "No token, or one that is not good",
            "422", "Well-formed, and refused: unknown parameters and fields, or values that do not hold");

    private static final Map<String, String> OF_ONE_THING = Map.of("404", "There is no such thing");

    private static final Map<String, String> OF_ACTS = Map.of(
            "400", "Not well-formed",
            "403", "Not for these roles, or not for this person; could names who may",
            "409", "Not as things stand now",
            "413", "Larger than the desk takes",
            "415", "Not application/json");

    @Override
    public void filterOpenAPI(OpenAPI described) {
        described.getPaths().getPathItems().forEach(Described::addErrors);
        described.getComponents().addSecurityScheme(BEARER, scheme()).addSchema("Problem", problem());
        described.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        described.setTags(null);
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .description("A token made with POST /api/v1/tokens");
    }

    /** RFC 9457, with the fields that are wrong and the logins of those who could do it instead. */
    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema flaw = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", text)
                .addProperty("message", text);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(flaw))
                .addProperty(
                        "could",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(text));
    }

    private static void addErrors(String path, PathItem item) {
        item.getOperations().forEach((method, call) -> {
            // Required of every answer by the format; what it holds is said by its schema.
            call.getResponses().getAPIResponses().values().forEach(done -> done.description("Done"));
            add(call, ALWAYS);
            if (path.contains("{")) add(call, OF_ONE_THING);
            if (method != PathItem.HttpMethod.GET) add(call, OF_ACTS);
            if (path.equals(WHOLE_HISTORY)) add(call, Map.of("403", OF_ACTS.get("403")));
            if (TOO_OFTEN.contains(path)) add(call, Map.of("429", "Too often; Retry-After says when to try again"));
            boolean retried =
                    List.of(PathItem.HttpMethod.POST, PathItem.HttpMethod.PATCH).contains(method);
            if (retried && !path.equals(TOKENS)) call.addParameter(idempotencyKey());
        });
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(Retries.HEADER)
                .in(Parameter.In.HEADER)
                .description("1 to 200 characters, best a random UUID: the same request is done once")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static void add(Operation call, Map<String, String> errors) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
        errors.forEach((status, meaning) -> call.getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(meaning).content(content)));
    }
}
