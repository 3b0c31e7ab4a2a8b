package stet.text.address;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stet.text.CodePoints;
import stet.text.WellFormed;

/**
 * The form of a web address by which two spellings are recognised as one source.
 *
 * <p>It is for comparing first and for following second: parameters keep their order, for a server may mind it, and
 * the path keeps its case. The canonical form of a canonical form is itself.
 */
public final class CanonicalUrl {
    private static final int LONGEST = 2_000;
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("(?i:https?)://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    private static final Pattern OUTER_SLASHES = Pattern.compile("^/+|/+$");

    private CanonicalUrl() {}

    /**
     * {@code https}, host in lower-case ASCII without {@code www.} and the marks of mobile editions ({@link UrlHost}),
     * ports 80 and 443, fragment, tracking parameters and final slashes left out, dot segments resolved (RFC 3986,
     * 5.2.4), escapes normalised ({@link UrlEscapes}). Empty for what is no absolute http or https address with a
     * host, is or becomes longer than 2,000 characters, or holds user info, white space, control characters or half a
     * surrogate pair. Throws nothing; null is no address.
     */
    public static Optional<String> of(String url) {
        if (url == null || url.length() > LONGEST || !WellFormed.is(url) || holdsBlanks(url)) {
            return Optional.empty();
        }
        Matcher parts = WEB_ADDRESS.matcher(url);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return UrlHost.of(parts.group(1))
                .map(host -> "https://" + host + path(parts.group(2)) + query(parts.group(3)))
                .filter(canonical -> canonical.length() <= LONGEST);
    }

    private static boolean holdsBlanks(String url) {
        return url.codePoints()
                .anyMatch(codePoint -> CodePoints.isSpace(codePoint) || Character.isISOControl(codePoint));
    }

    private static String path(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : UrlEscapes.normalised(path).split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String resolved = OUTER_SLASHES.matcher(String.join("/", segments)).replaceAll("");
        return resolved.isEmpty() ? "" : "/" + resolved;
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(UrlEscapes.normalised(query).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !TrackingParameters.holds(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
