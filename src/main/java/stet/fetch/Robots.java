package stet.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.address.UrlEscapes;

/** What a host asks of Stet in its robots.txt: RFC 9309. */
record Robots(List<Rule> rules) {
    /** The least that a program has to read: RFC 9309, 2.5. */
    static final int MOST_BYTES = 500 * 1024;

    /** Of a host that has none. */
    static final Robots SILENT = new Robots(List.of());

    private static final String OWN_NAME = "stet";
    private static final Pattern LINE = Pattern.compile("\\s*([\\w-]+)\\s*:\\s*([^#]*)(?:#.*)?");
    private static final Pattern PRODUCT = Pattern.compile("\\*|[a-z_-]+");

    /** The groups that name Stet together, else those for everybody. */
    static Robots of(byte[] file) {
        Map<String, List<Rule>> groups = new HashMap<>();
        List<List<Rule>> current = new ArrayList<>();
        boolean naming = false;
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        for (String line : text.split("\\r\\n?|\\n")) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) continue;
            String value = parts.group(2).strip();
            switch (parts.group(1).toLowerCase(Locale.ROOT)) {
                case "user-agent" -> {
                    if (!naming) current.clear();
                    naming = true;
                    current.add(groups.computeIfAbsent(product(value), name -> new ArrayList<>()));
                }
                case "allow", "disallow" -> {
                    naming = false;
                    boolean allows = parts.group(1).equalsIgnoreCase("allow");
                    if (!value.isEmpty()) current.forEach(group -> group.add(Rule.of(allows, value)));
                }
                default -> {
                    // Sitemaps and the like belong to no group and end none.
                }
            }
        }
        return new Robots(groups.getOrDefault(OWN_NAME, groups.getOrDefault("*", List.of())));
    }

    /** Whether a path with its query may be fetched: the longest rule that matches decides, an allowing one before its equal. */
    boolean allow(String target) {
        if (target.equals("/robots.txt")) return true;
        String path = UrlEscapes.normalised(target);
        int allowing = longest(path, true);
        int forbidding = longest(path, false);
        return forbidding < 0 || allowing >= forbidding;
    }

    private int longest(String path, boolean allows) {
        return rules.stream()
                .filter(rule -> rule.allows == allows && rule.matches(path))
                .mapToInt(rule -> rule.pattern.length())
                .max()
                .orElse(-1);
    }

    private static String product(String value) {
        Matcher product = PRODUCT.matcher(value.toLowerCase(Locale.ROOT));
        return product.lookingAt() ? product.group() : "";
    }

    /** In its pattern * stands for anything, and $ at the end for the end. */
    record Rule(boolean allows, String pattern) {
        static Rule of(boolean allows, String written) {
            return new Rule(allows, UrlEscapes.normalised(written));
        }

        /** Piece by piece, each as early as it comes: no pattern makes that slow, as it could a regular expression. */
        boolean matches(String path) {
            boolean toTheEnd = pattern.endsWith("$");
            String[] pieces = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!path.startsWith(pieces[0])) return false;
            int at = pieces[0].length();
            int last = pieces.length - 1;
            for (int piece = 1; piece < last || piece == last && !toTheEnd; piece++) {
                int found = path.indexOf(pieces[piece], at);
                if (found < 0) return false;
                at = found + pieces[piece].length();
            }
            if (!toTheEnd) return true;
            return last == 0
                    ? path.length() == at
                    : path.length() - pieces[last].length() >= at && path.endsWith(pieces[last]);
        }
    }
}
