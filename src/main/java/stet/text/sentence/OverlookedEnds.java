package stet.text.sentence;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ends of sentences that a splitter does not see: behind closing marks, notes and acronyms, and where no space follows. */
final class OverlookedEnds {
    private static final int LOOK = 60;

    private static final Pattern CLOSED_SPEECH = Pattern.compile("„[^„“”]{0,500}[.!?…]“(?=\\s+[\\p{Lu}„])"
            + "|»[^«»]{0,500}[.!?…]«(?=\\s+[»\\p{Lu}])"
            + "|[.!?…]\\s?»(?=\\s+[«“\\p{Lu}¿¡])"
            + "|[.!?…][”’\"](?=\\s+[“‘\"]\\p{Lu})");
    private static final Pattern NOTE_MARKS =
            Pattern.compile("[.!?…][”’\"]?(?:\\[[\\p{L}\\d]{1,4}]){1,9}(?=\\s+[“‘\"]?\\p{Lu})");
    private static final Pattern SPACED_ELLIPSIS = Pattern.compile("\\p{L}\\.(?=(?:\\s\\.){3}\\s\\p{Lu})");
    private static final Pattern ACRONYM = Pattern.compile("(?<=\\s|^)(?:\\p{Lu}\\.){2,4}(?=\\s+(\\p{L}++['’]?+\\.?))");
    private static final Pattern ELLIPSIS =
            Pattern.compile("(?<=\\p{L})…[”»\"]?(?=\\s(\\p{Lu}\\p{Ll}*+['’]?+)(?!\\.))");
    private static final Pattern NO_SPACE = Pattern.compile("(?<=\\p{Ll}\\p{Ll}|\\d)[.!?](?=(\\p{Lu}\\p{Ll}*+)\\s)");
    /** The full stop first: to look back from every character is what took longest of all. */
    private static final Pattern FIGURE =
            Pattern.compile("(?=\\.)(?<=[\\p{L},]\\s\\p{Sc}?[\\d.,]{0,20}\\d%?)\\.(?=\\s+(\\p{L}++['’]?+)(?!\\.))");

    private static final Pattern QUOTED = Pattern.compile(
            "[.!?…][”’\"](?=\\s+(\\p{L}++['’]?+\\.?))"
                    + "(?!\\s+(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s+){1,3}(?:said|asked|wondered|shouted|cried)(?:\\s+\\p{Ll}+ly)?[.,])");
    private static final Pattern ADDRESS = Pattern.compile("[/@:\\\\]\\S*$");

    private OverlookedEnds() {}

    /** In order; none at the end of the text itself. */
    static SortedSet<Integer> in(String text, Abbreviations abbreviations) {
        SortedSet<Integer> ends = new TreeSet<>();
        Stream.of(CLOSED_SPEECH, NOTE_MARKS, SPACED_ELLIPSIS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .forEach(match -> ends.add(match.end()));
        Stream.of(ACRONYM, ELLIPSIS, FIGURE, QUOTED, NO_SPACE)
                .flatMap(pattern ->
                        pattern.matcher(text).results().filter(match -> !isNoSpaceInAddress(pattern, match, text)))
                .filter(match -> abbreviations.opensSentence(match.group(1)))
                .forEach(match -> ends.add(match.end()));
        return ends;
    }

    private static boolean isNoSpaceInAddress(Pattern pattern, MatchResult match, String text) {
        return pattern == NO_SPACE
                && ADDRESS.matcher(text.substring(Math.max(0, match.start() - LOOK), match.start()))
                        .find();
    }
}
