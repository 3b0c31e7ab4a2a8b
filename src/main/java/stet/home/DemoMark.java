package stet.home;

import io.quarkus.qute.TemplateGlobal;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether this is a demo desk; `demo` in every template, so that every page can say so. */
public final class DemoMark {
    private DemoMark() {}

    @TemplateGlobal
    public static boolean demo() {
        return ConfigProvider.getConfig()
                .getOptionalValue("stet.demo", Boolean.class)
                .orElse(false);
    }
}
