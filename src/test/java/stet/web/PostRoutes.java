package stet.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every route of the desk to which a page can post, as the resources say it. */
final class PostRoutes {
    private PostRoutes() {}

    static Set<String> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("stet").stream()
                        .map(JavaClass::getMethods)
                        .flatMap(Set::stream)
                        .filter(method -> method.isAnnotatedWith(POST.class))
                        .map(PostRoutes::route)
                        .filter(route -> !route.startsWith("/api/"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String route(JavaMethod method) {
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String route = "/" + method.getOwner().getAnnotationOfType(Path.class).value() + "/" + below;
        return route.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
