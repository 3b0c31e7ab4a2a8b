package stet.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** Which requests come from programs: those are known by a token and told of errors in problem documents. */
public final class Programs {
    private static final String INTERFACE = "/api";

    /** What browsers and programs fetch at the same address. */
    private static final Set<String> SHARED = Set.of("/claims.csv", "/evidence.csv", "/claims.zip");

    private Programs() {}

    /** Whether it asks the programming interface, or a file with a token in its hand. */
    public static boolean ask(HttpServerRequest request) {
        return ask(request, request.path());
    }

    /**
     * Whether the path that is served is another kind than the one that was written: as in `/api/../account`, which is
     * served as a page, or `/%61pi/v1/claims` and `/api;x/v1/claims`, which are served as the interface.
     */
    public static boolean isDisguised(HttpServerRequest request, String served) {
        return ask(request) != ask(request, served.replaceAll(";[^/]*", ""));
    }

    private static boolean ask(HttpServerRequest request, String path) {
        if (path == null) return false;
        if (path.equals(INTERFACE) || path.startsWith(INTERFACE + "/")) return true;
        return SHARED.contains(path) && request.getHeader("Authorization") != null;
    }
}
