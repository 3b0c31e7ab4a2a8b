package stet.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A fresh home for a test run: on H2 in a new folder, or on a PostgreSQL of its own when the profile says pg. */
public class TestHome implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/homes")), "home");
            return System.getProperty("quarkus.test.profile", "").contains("pg") ? postgresql(home) : h2(home);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) postgres.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Map<String, String> h2(Path home) {
        return Map.of("stet.home", home.toString());
    }

    private Map<String, String> postgresql(Path home) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
                .start();
        return Map.of(
                "stet.home",
                home.toString(),
                "stet.db.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "stet.db.user",
                "postgres",
                "stet.db.password",
                "postgres");
    }
}
