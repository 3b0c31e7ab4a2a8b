package stet.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every route of the desk to which a page can post, as the resources say it. */
final class PostRoutes {
    private PostRoutes() {}

    static Set<String> all() {
        return Routes.all().stream()
                .filter(route -> route.startsWith("POST /") && !route.startsWith("POST /api/"))
                .map(route -> route.substring("POST ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
