package stet.web;

import io.quarkus.qute.TemplateExtension;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that people read, from messages/stet.properties; in templates `{t:key}` or `{t:key(value)}`. */
public class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.stet", Locale.ROOT);

    /** Texts without values, as they were read first: a page has hundreds. */
    private static final Map<String, String> PLAIN = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text of a key, its {0}, {1} … filled in as MessageFormat does; an unknown key throws MissingResourceException. */
    public static String of(String key, Object... values) {
        return values.length == 0 ? PLAIN.computeIfAbsent(key, plain -> filled(plain)) : filled(key, values);
    }

    /** The text of an enum constant: `stage_signed_off` for `("stage", SIGNED_OFF)`. */
    public static String of(String family, Enum<?> constant) {
        return of(family + "_" + constant.name().toLowerCase(Locale.ROOT));
    }

    /** One for any number of values: a template asks each of several until one answers. */
    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String text(String key, Object... values) {
        return of(key, values);
    }

    private static String filled(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
