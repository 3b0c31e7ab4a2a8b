package stet.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The texts that people read, as written in the bundle. */
final class Bundle {
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z0-9_]+)=(.*)$");

    private Bundle() {}

    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        lines().forEach(line -> texts.put(line.group(1), line.group(2)));
        return texts;
    }

    /** Keys in the order of the file, a key that is given twice standing twice. */
    static List<String> keys() {
        return lines().stream().map(line -> line.group(1)).toList();
    }

    private static List<MatchResult> lines() {
        return LINE.matcher(Checkout.read("src/main/resources/messages/stet.properties"))
                .results()
                .toList();
    }
}
