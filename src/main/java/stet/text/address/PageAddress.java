package stet.text.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page that an address leads to, however one goes there: through an archive, a translator or a cache, or to its
 * edition for phones or printers. For the question whether two addresses show one text; a source is recognised by its
 * {@link CanonicalUrl} alone, since an archived copy is a source of its own.
 */
public record PageAddress(String host, String path, Set<String> parameters) {
    private static final Pattern CANONICAL = Pattern.compile("https://([^/?]+)([^?]*)(?:\\?(.*))?");
    private static final Pattern SESSION = Pattern.compile("(?i);(?:jsessionid|phpsessid|sid)=[^/;]*");
    private static final Pattern ENDING_OF_EDITION = Pattern.compile("(?i)\\.(?:amp|print)(\\.html?)?$");
    private static final Set<String> EDITIONS = Set.of("amp", "amp.html", "print", "print.html");
    private static final Pattern OF_EDITION =
            Pattern.compile("(?i)(?:amp|print|printable|outputtype=amp|(?:amp|print|printable|_x_tr_\\w+|"
                    + "jsessionid|phpsessid|sid)=.*)");

    /** Empty for what is no address, as in {@link CanonicalUrl}. */
    public static Optional<PageAddress> of(String url) {
        return CanonicalUrl.of(url).map(PageAddress::unwrapped);
    }

    /** Whether another address leads to this page; where this one has no parameters, whatever the other one has. */
    public boolean isReachedBy(PageAddress other) {
        boolean samePath = host.equals(other.host) && path.equals(other.path);
        return samePath && (parameters.isEmpty() && !path.isEmpty() || parameters.equals(other.parameters));
    }

    private static PageAddress unwrapped(String canonical) {
        Matcher parts = CANONICAL.matcher(canonical);
        if (!parts.matches()) throw new IllegalStateException(canonical);
        String query = parts.group(3) == null ? "" : parts.group(3);
        // Every round is shorter, so that there is a last one.
        return AddressWrapping.inside(parts.group(1), parts.group(2), query)
                .flatMap(CanonicalUrl::of)
                .filter(inner -> inner.length() < canonical.length())
                .map(PageAddress::unwrapped)
                .orElseGet(() -> new PageAddress(parts.group(1), page(parts.group(2)), parameters(query)));
    }

    private static String page(String path) {
        List<String> segments = Arrays.stream(
                        SESSION.matcher(path).replaceAll("").split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> ENDING_OF_EDITION.matcher(segment).replaceFirst("$1"))
                .collect(Collectors.toList());
        if (isEdition(segments, segments.size() - 1)) segments.remove(segments.size() - 1);
        if (isEdition(segments, 0)) segments.remove(0);
        return String.join("/", segments);
    }

    /** A page that is itself called so stays one. */
    private static boolean isEdition(List<String> segments, int at) {
        return segments.size() > 1 && EDITIONS.contains(segments.get(at).toLowerCase(Locale.ROOT));
    }

    private static Set<String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !OF_EDITION.matcher(parameter).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
