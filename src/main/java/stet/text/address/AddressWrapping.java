package stet.text.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address that another one holds: what archives, translators, caches and redirects show or pass on. */
final class AddressWrapping {
    /** An address that stands whole in the path of another; some drop a slash, some escape it. */
    private static final Pattern IN_PATH = Pattern.compile("(?i).*?/(https?(?::|%3A)(?:/|%2F){1,3}.+)", Pattern.DOTALL);

    private static final String ARCHIVES = "archive\\.(?:org|today|ph|is|li|vn|md|fo)";
    private static final Pattern ARCHIVE = Pattern.compile("(?:.+\\.)?" + ARCHIVES);

    /** An archive's path may leave the scheme out: /web/20240301id_/page.example/x. */
    private static final Pattern ARCHIVED = Pattern.compile(
            "(?i)/(?:web/+(?:[\\d*]{1,14}(?:[a-z]{2}_)?/+)?|[\\d.-]{4,20}/+|newest/+|o/\\w+/+)([^/]+\\..+)");

    private static final Pattern AMP_CACHE = Pattern.compile("google\\.[a-z.]+|(?:.+\\.)?cdn\\.ampproject\\.org");

    /** As /amp/s/page.example/x, where s stands for https. */
    private static final Pattern CACHED_AMP = Pattern.compile("/(?:amp|[civwr]{1,2})/(?:s/)?([^/]+\\..+)");

    /** Sites where a parameter names the page. */
    private static final Pattern PASSES_ON = Pattern.compile("(?:.+\\.)?(?:" + ARCHIVES
            + "|google\\.[a-z.]+|googleusercontent\\.com|translate\\.yandex\\.[a-z.]+|translatetheweb\\.com"
            + "|microsofttranslator\\.com|facebook\\.com|instagram\\.com|duckduckgo\\.com)");

    private static final Pattern NAMES_PAGE =
            Pattern.compile("(?i)(?:u|url|q|a|uddg)=(?:cache:(?:[\\w-]+:)?)?((?:https?(?::|%3A)|[^/%]+\\.).+)");

    private static final Pattern ESCAPED = Pattern.compile("(?i)https?(?:%3A|:/?%2F).*", Pattern.DOTALL);
    private static final String TRANSLATED = ".translate.goog";

    private AddressWrapping() {}

    /** Of an address by its canonical parts; empty where it holds no other. */
    static Optional<String> inside(String host, String path, String query) {
        String asQuery = query.isEmpty() ? "" : "?" + query;
        if (host.endsWith(TRANSLATED)) return Optional.of(translated(host) + path + asQuery);
        return inPath(host, path)
                .map(inner -> inner + asQuery)
                .or(() -> inQuery(host, query))
                .map(AddressWrapping::absolute);
    }

    private static Optional<String> inPath(String host, String path) {
        Optional<String> whole = group(IN_PATH, path);
        if (whole.isPresent()) return whole;
        if (ARCHIVE.matcher(host).matches()) return group(ARCHIVED, path);
        return AMP_CACHE.matcher(host).matches() ? group(CACHED_AMP, path) : Optional.empty();
    }

    private static Optional<String> inQuery(String host, String query) {
        if (!PASSES_ON.matcher(host).matches()) return Optional.empty();
        return Arrays.stream(query.split("&"))
                .map(parameter -> group(NAMES_PAGE, parameter))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A host news-site.example is news--site-example.translate.goog. */
    private static String translated(String host) {
        String name = host.substring(0, host.length() - TRANSLATED.length());
        return "https://" + name.replace("--", "\n").replace('-', '.').replace('\n', '-');
    }

    private static String absolute(String inner) {
        String plain = ESCAPED.matcher(inner).matches() ? decoded(inner) : inner;
        String rest = plain.replaceFirst("(?i)^https?:/*", "");
        String host = rest.replaceFirst("(?s)[/?].*", "");
        return "https://" + decoded(host) + rest.substring(host.length());
    }

    /** What is no escape stays as it is. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscapes) {
            return text;
        }
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
