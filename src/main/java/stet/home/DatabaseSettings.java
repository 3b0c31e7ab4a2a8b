package stet.home;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Derives the dozen settings of the framework that name a database from `stet.home` and `stet.db.url`. */
public class DatabaseSettings implements ConfigSourceFactory {
    /** Above application.properties (250), below environment variables (300). */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String url = value(context, "stet.db.url");
        Map<String, String> settings = url.isEmpty() ? h2(home(context).path()) : postgresql(url, context);
        return List.of(new PropertiesConfigSource(settings, "stet database", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }

    /** Whether the settings name a PostgreSQL, whether a desk is open or not. */
    public static boolean namePostgresql() {
        return ConfigProvider.getConfig()
                .getOptionalValue("stet.db.url", String.class)
                .filter(url -> !url.isBlank())
                .isPresent();
    }

    private static Map<String, String> h2(Path home) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                // retry: a thread interrupted in a write, as one whose transaction takes too long is, would close the
                // file for everybody. A writer waits ten seconds for another's row instead of one. 200 plans are kept
                // instead of 8: H2 tries every order of a dozen joins each time it plans a query. What is committed is
                // written before it is answered for: half a second later, as is usual, the disk may be full.
                "jdbc:h2:retry:" + home.resolve("stet")
                        + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=200;WRITE_DELAY=0");
    }

    private static Map<String, String> postgresql(String url, ConfigSourceContext context) {
        Map<String, String> settings = new HashMap<>();
        for (String part : List.of("datasource", "hibernate-orm", "flyway")) {
            settings.put("quarkus." + part + ".active", "false");
            settings.put("quarkus." + part + ".pg.active", "true");
        }
        settings.put("quarkus.datasource.pg.jdbc.url", url);
        settings.put("quarkus.datasource.pg.username", value(context, "stet.db.user"));
        settings.put("quarkus.datasource.pg.password", value(context, "stet.db.password"));
        return settings;
    }

    private static HomeFolder home(ConfigSourceContext context) {
        return HomeFolder.of(value(context, "stet.home"), Boolean.parseBoolean(value(context, "stet.demo")));
    }

    private static String value(ConfigSourceContext context, String name) {
        ConfigValue found = context.getValue(name);
        return found == null || found.getValue() == null ? "" : found.getValue().strip();
    }
}
