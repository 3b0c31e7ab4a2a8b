package stet.account;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import stet.web.Forms;

/** The form of a request that was refused before its body was read: who asks is settled before what they sent. */
final class UnreadForm {
    private UnreadForm() {}

    /** It holds more than the desk takes. */
    static final class TooLarge extends RuntimeException {}

    /** Every field but passwords and files; none where the body is no form. Fails with TooLarge and nothing else. */
    static Uni<List<LoginResource.Field>> of(HttpServerRequest request) {
        return Uni.createFrom().emitter(emitter -> {
            try {
                read(request, emitter);
            } catch (IllegalStateException noForm) {
                emitter.complete(List.of());
            }
        });
    }

    private static void read(HttpServerRequest request, UniEmitter<? super List<LoginResource.Field>> emitter) {
        request.setExpectMultipart(true);
        request.uploadHandler(file -> file.handler(content -> {}));
        request.exceptionHandler(failure -> {
            if (isTooLarge(failure)) emitter.fail(new TooLarge());
            else emitter.complete(List.of());
        });
        request.endHandler(end -> emitter.complete(fields(request.formAttributes())));
        request.resume();
    }

    private static boolean isTooLarge(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("ize exceed")
                || failure.getClass().getSimpleName().startsWith("TooM");
    }

    private static List<LoginResource.Field> fields(MultiMap form) {
        return StreamSupport.stream(form.spliterator(), false)
                .filter(field -> !Forms.isSecret(field.getKey()))
                .map(field -> new LoginResource.Field(field.getKey(), field.getValue()))
                .toList();
    }
}
