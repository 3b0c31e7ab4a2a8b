package stet.web;

import io.quarkus.qute.TemplateExtension;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that people read, from messages/stet.properties; in templates `{t:key}` or `{t:key(value)}`. */
public class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.stet", Locale.ROOT);

    private Texts() {}

    /** The text of a key, its {0}, {1} … filled in as MessageFormat does; an unknown key throws MissingResourceException. */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    /** The text of an enum constant: `stage_signed_off` for `("stage", SIGNED_OFF)`. */
    public static String of(String family, Enum<?> constant) {
        return of(family + "_" + constant.name().toLowerCase(Locale.ROOT));
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String text(String key) {
        return of(key);
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String text(String key, Object value) {
        return of(key, value);
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String text(String key, Object first, Object second) {
        return of(key, first, second);
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String text(String key, Object first, Object second, Object third) {
        return of(key, first, second, third);
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String text(String key, Object first, Object second, Object third, Object fourth) {
        return of(key, first, second, third, fourth);
    }
}
