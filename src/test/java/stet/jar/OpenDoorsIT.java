package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged jar serves no page that the framework adds for developers, and no file that is not meant to be read. */
class OpenDoorsIT {
    private static final List<String> NOTHING = List.of(
            "/q",
            "/q/swagger-ui",
            "/q/dev",
            "/q/dev-ui",
            "/q/dev-v1",
            "/q/arc",
            "/q/arc/beans",
            "/q/metrics",
            "/q/info",
            "/q/health-ui",
            "/q/qute",
            "/webjars/",
            "/META-INF/orm-pg.xml",
            "/application.properties",
            "/.git/config");

    @Test
    void there_is_nothing_at_the_addresses_of_developers() throws Exception {
        try (Jar jar = Jar.start(Jar.folder(), Map.of("STET_DEMO", "true"))) {
            Visitor stranger = new Visitor(jar);
            Visitor admin = Visitor.signedIn(jar, "ines", "ines-keeps-the-desk");
            for (String path : NOTHING) {
                assertEquals(404, stranger.get(path).statusCode(), path);
                assertEquals(404, admin.get(path).statusCode(), path);
            }
            assertEquals(200, stranger.get("/q/openapi").statusCode());
            assertEquals(200, stranger.get("/q/health").statusCode());
        }
    }
}
