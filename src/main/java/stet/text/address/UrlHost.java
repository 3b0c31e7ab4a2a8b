package stet.text.address;

import java.net.IDN;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Host and port of a web address in canonical form. */
final class UrlHost {
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[^:@\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");
    private static final Set<String> EDITIONS = Set.of("www", "m", "mobile", "amp");

    private UrlHost() {}

    /**
     * Empty for user info, a port above 65535, and names the domain name system does not know the form of. Names are
     * turned to ASCII by IDNA 2003, all the JDK has, so that ß becomes ss.
     */
    static Optional<String> of(String authority) {
        Matcher parts = HOST_AND_PORT.matcher(authority);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> host = parts.group(1).startsWith("[")
                ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT))
                : ascii(parts.group(1))
                        .filter(name -> NAME.matcher(name).matches())
                        .map(UrlHost::withoutEdition);
        String port = parts.group(2) == null ? "" : parts.group(2).replaceFirst("^0+", "");
        if (port.isEmpty() || port.equals("80") || port.equals("443")) {
            return host;
        }
        return host.filter(name -> Integer.parseInt(port) <= 65_535).map(name -> name + ":" + port);
    }

    private static Optional<String> ascii(String name) {
        try {
            String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Drops the labels wherever they stand before the last two, for Wikipedia's are en.m.wikipedia.org. */
    private static String withoutEdition(String name) {
        List<String> labels = new ArrayList<>(Arrays.asList(name.split("\\.")));
        for (int at = labels.size() - 3; at >= 0; at--) {
            if (EDITIONS.contains(labels.get(at))) {
                labels.remove(at);
            }
        }
        return String.join(".", labels);
    }
}
