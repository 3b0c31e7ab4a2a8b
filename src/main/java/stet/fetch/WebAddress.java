package stet.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.WellFormed;
import stet.web.Refusal;

/**
 * A place that can be fetched from.
 *
 * @param scheme http or https
 * @param host as {@link HostName} gives it
 * @param target path and query, percent-encoded as far as it must be, and otherwise as written
 */
record WebAddress(String scheme, String host, int port, String target) {
    private static final int LONGEST = 8_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern PARTS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?)?.*", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[^\\]]*]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final String ESCAPED = "\"<>\\^`{|}";

    /** Refuses what is no absolute address of http or https, holds a name or password, or can be read in two ways. */
    static WebAddress of(String url) {
        String typed = url == null ? "" : url.strip();
        if (typed.length() > LONGEST || !WellFormed.is(typed) || holdsBlanks(typed)) throw unreadable();
        Matcher parts = PARTS.matcher(typed);
        if (!parts.matches()) throw unreadable();
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) throw Refused.because("fetch_scheme");
        if (parts.group(2) == null) throw unreadable();
        return of(scheme, parts.group(2), path(parts.group(3)) + (parts.group(4) == null ? "" : parts.group(4)));
    }

    /** Where a Location header of this place leads to: RFC 3986, 5.2.2, with what is not ASCII read as UTF-8. */
    WebAddress resolved(String location) {
        String led = utf8(location).strip().replace(" ", "%20");
        if (ABSOLUTE.matcher(led).matches()) return of(led);
        if (led.startsWith("//")) return of(scheme + ":" + led);
        String path = target.replaceFirst("\\?.*", "");
        if (led.startsWith("/")) return of(origin() + led);
        if (led.startsWith("?")) return of(origin() + path + led);
        if (led.isEmpty() || led.startsWith("#")) return this;
        return of(origin() + path.substring(0, path.lastIndexOf('/') + 1) + led);
    }

    /** Where this host keeps what it asks of programs. */
    WebAddress robots() {
        return new WebAddress(scheme, host, port, "/robots.txt");
    }

    String origin() {
        boolean usual = port == usualPort(scheme);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    private static WebAddress of(String scheme, String authority, String target) {
        if (authority.contains("@")) throw Refused.because("fetch_user");
        Matcher parts = HOST_AND_PORT.matcher(authority);
        if (!parts.matches()) throw unreadable();
        String host = HostName.of(parts.group(1)).orElseThrow(() -> Refused.because("fetch_host"));
        return new WebAddress(scheme, host, port(scheme, parts.group(2)), escaped(target));
    }

    private static int port(String scheme, String digits) {
        if (digits == null || digits.isEmpty()) return usualPort(scheme);
        int port = Integer.parseInt(digits);
        if (port == 0 || port > HIGHEST_PORT) throw unreadable();
        return port;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** Without dot segments: RFC 3986, 5.2.4. */
    private static String path(String path) {
        if (path.isEmpty()) return "/";
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : path.substring(1).split("/", -1)) {
            last = segment;
            if (segment.equals("..")) kept.pollLast();
            else if (!segment.equals(".")) kept.addLast(segment);
        }
        if (last.equals(".") || last.equals("..")) kept.addLast("");
        return "/" + String.join("/", kept);
    }

    private static String escaped(String target) {
        StringBuilder text = new StringBuilder();
        for (byte octet : target.getBytes(StandardCharsets.UTF_8)) {
            boolean must = octet < 0 || ESCAPED.indexOf(octet) >= 0;
            text.append(must ? String.format("%%%02X", octet) : String.valueOf((char) octet));
        }
        return text.toString();
    }

    /** Headers are read byte by byte. */
    private static String utf8(String header) {
        return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean holdsBlanks(String url) {
        return url.codePoints()
                .anyMatch(point ->
                        Character.isSpaceChar(point) || Character.isWhitespace(point) || Character.isISOControl(point));
    }

    private static Refusal unreadable() {
        return Refused.because("fetch_address");
    }
}
