package stet.home;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder that a desk on the embedded database lives in. */
public record HomeFolder(Path path) {
    /** Of the settings, whether a desk is open or not. */
    public static HomeFolder current() {
        Config settings = ConfigProvider.getConfig();
        return of(
                settings.getOptionalValue("stet.home", String.class).orElse(""),
                settings.getOptionalValue("stet.demo", Boolean.class).orElse(false));
    }

    static HomeFolder of(String named, boolean demo) {
        String usual = demo ? "stet-home-demo" : "stet-home";
        return new HomeFolder(Path.of(named.isBlank() ? usual : named.strip())
                .toAbsolutePath()
                .normalize());
    }

    /** The one file of the database. */
    public Path database() {
        return path.resolve("stet.mv.db");
    }

    /** Where a desk at work is asked for something from this machine. */
    public Path door() {
        return path.resolve("desk.sock");
    }
}
