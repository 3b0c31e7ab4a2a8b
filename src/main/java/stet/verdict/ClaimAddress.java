package stet.verdict;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * A route under that of a claim, on pages and for programs: the claim's number, and what stands behind it in the route,
 * as `sign-off`. By the route that was found, however its address was spelled.
 */
record ClaimAddress(long number, String below) {
    private static final String CLAIM = "/claims/{number}";

    /** Empty for a route of anything else. */
    static Optional<ClaimAddress> of(ResourceInfo resource, UriInfo uri) {
        String route = route(resource);
        int at = route.indexOf(CLAIM);
        String number = uri.getPathParameters().getFirst("number");
        if (at < 0 || number == null) return Optional.empty();
        String below = route.substring(at + CLAIM.length()).replaceAll("^/|/$", "");
        return parsed(number).map(found -> new ClaimAddress(found, below));
    }

    /** As resources read it, which is not by digits alone; empty for what they find nothing at. */
    private static Optional<Long> parsed(String number) {
        try {
            return Optional.of(Long.valueOf(number));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** As its resource says it, with one slash between its parts; empty where no resource answers. */
    static String route(ResourceInfo resource) {
        if (resource.getResourceClass() == null) return "";
        Path above = resource.getResourceClass().getAnnotation(Path.class);
        Path below = resource.getResourceMethod().getAnnotation(Path.class);
        String route = "/" + (above == null ? "" : above.value()) + "/" + (below == null ? "" : below.value());
        return route.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
