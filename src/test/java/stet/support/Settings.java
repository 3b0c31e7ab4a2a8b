package stet.support;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import stet.home.Desk;

/** The settings of some other desk than the one that the tests run in. */
public final class Settings {
    private Settings() {}

    public static Desk of(Map<String, String> values) {
        var builder = new SmallRyeConfigBuilder().withMapping(Desk.class);
        values.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(Desk.class);
    }
}
