package stet.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs the cuts of a sentence splitter: rejoins what it tore apart at an abbreviation, an initial, an ordinal or
 * inside a quotation, and cuts what it overlooked.
 *
 * <p>Where a full stop may end an abbreviation or a sentence, the halves stay joined: a sentence too long under a seal
 * asks for one more look, a sentence too short lets a word change unseen.
 */
final class Mending {
    private static final int LOOK = 60;

    private static final Pattern LIST_MARK = Pattern.compile("[•⁃*–-]?\\s*(\\d{1,3}|\\p{L}|[ivxIVX]{1,4})[.)]{1,2}");
    private static final Pattern LAST_WORD = Pattern.compile("([^\\s“”‘„«»\"(\\[]+)$");
    private static final Pattern WORD_BEFORE_LAST = Pattern.compile("(\\S+)\\s+\\S+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[“‘„«\"'(\\[]*(\\p{L}+)");
    private static final Pattern ENDS_INSIDE_TOKEN = Pattern.compile("\\S*[.!?]\\S*\\p{L}|\\d+([.,]\\d+)+");
    private static final Pattern INITIAL = Pattern.compile("(\\p{Lu}\\.-?)*\\p{L}\\.");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}\\.");
    private static final Pattern SPEECH_GOES_ON = Pattern.compile("^(と(?![てこきもり])|って|を)");

    private static final Pattern CLOSED_SPEECH =
            Pattern.compile("„[^“”]{0,500}[.!?…]“(?=\\s+[\\p{Lu}„])|[.!?…][”’\"](?=\\s+[“‘\"]\\p{Lu})");
    private static final Pattern NOTE_MARKS =
            Pattern.compile("[.!?…][”’\"]?(?:\\[[\\p{L}\\d]{1,4}]){1,9}(?=\\s+[“‘\"]?\\p{Lu})");
    private static final Pattern ACRONYM = Pattern.compile("(?<=\\s|^)(?:\\p{Lu}\\.){2,4}(?=\\s+(\\p{L}+))");

    private Mending() {}

    /** Spans of one line, in order, as sentences; the language is a primary subtag, empty when unknown. */
    static List<Span> of(String line, List<Span> cut, String language) {
        BitSet quoted = cut.size() > 1 ? quoted(line) : new BitSet();
        List<Span> sentences = new ArrayList<>();
        for (Span next : rejoined(line, cut, language, quoted::get)) {
            split(line, next, sentences);
        }
        return sentences;
    }

    private static List<Span> rejoined(String line, List<Span> cut, String language, IntPredicate isQuoted) {
        List<Span> joined = new ArrayList<>();
        for (Span next : cut) {
            int last = joined.size() - 1;
            if (last >= 0 && (isQuoted.test(next.start()) || belongTogether(line, joined.get(last), next, language))) {
                joined.set(last, new Span(joined.get(last).start(), next.end()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean belongTogether(String line, Span left, Span right, String language) {
        String before = line.substring(Math.max(left.start(), left.end() - LOOK), left.end());
        String after = line.substring(right.start(), Math.min(right.end(), right.start() + LOOK));
        return isListMark(line, left)
                || after.codePoints().noneMatch(CodePoints::isLetterOrDigit)
                || startsSmall(after)
                || endsInsideToken(before)
                || endsInAbbreviation(before, after, language)
                || speechGoesOn(before, after);
    }

    private static boolean isListMark(String line, Span left) {
        return left.end() - left.start() < 10
                && line.substring(0, left.start()).isBlank()
                && LIST_MARK.matcher(left.in(line)).matches();
    }

    /** Lower case, except in names such as iPhone and eBay. */
    private static boolean startsSmall(String after) {
        return Character.isLowerCase(after.codePointAt(0))
                && !(after.length() > 1 && Character.isUpperCase(after.charAt(1)));
    }

    /** The model also cuts after the last of the letters of "Example.org". */
    private static boolean endsInsideToken(String before) {
        return ENDS_INSIDE_TOKEN.matcher(group(LAST_WORD, before)).matches();
    }

    private static boolean endsInAbbreviation(String before, String after, String language) {
        String last = group(LAST_WORD, before);
        if (!last.endsWith(".")) {
            return false;
        }
        boolean digitFollows = Character.isDigit(after.codePointAt(0));
        if (Abbreviations.isBeforeName(last) || digitFollows && Abbreviations.isBeforeNumber(last)) {
            return true;
        }
        if (Abbreviations.numbersOrdinals(language) && ORDINAL.matcher(last).matches()) {
            return true;
        }
        return !digitFollows
                && !Abbreviations.opensSentence(group(FIRST_WORD, after))
                && (Abbreviations.isAnywhere(last) || isInitial(before, last));
    }

    /** "Albert I. Jones" and "z. B.", but not "you and I. Did". */
    private static boolean isInitial(String before, String last) {
        if (!INITIAL.matcher(last).matches()) {
            return false;
        }
        String previous = group(WORD_BEFORE_LAST, before);
        return Character.isLowerCase(last.codePointAt(0))
                || previous.isEmpty()
                || INITIAL.matcher(previous).matches()
                || Character.isUpperCase(previous.codePointAt(0));
    }

    private static boolean speechGoesOn(String before, String after) {
        return (before.endsWith("」") || before.endsWith("』"))
                && SPEECH_GOES_ON.matcher(after).find();
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The places between a Japanese or Chinese bracket and the one that closes it on the same line. */
    private static BitSet quoted(String line) {
        BitSet quoted = new BitSet();
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            char mark = line.charAt(at);
            if ("「『（".indexOf(mark) >= 0) {
                open.add(at);
            } else if ("」』）".indexOf(mark) >= 0 && !open.isEmpty()) {
                quoted.set(open.remove(open.size() - 1) + 1, at + 1);
            }
        }
        return quoted;
    }

    private static void split(String line, Span span, List<Span> sentences) {
        String text = span.in(line);
        int start = 0;
        for (int end : overlookedEnds(text)) {
            sentences.add(new Span(start, end).movedBy(span.start()));
            start = end;
            while (CodePoints.isSpace(text.charAt(start))) {
                start++;
            }
        }
        sentences.add(new Span(start, text.length()).movedBy(span.start()));
    }

    private static SortedSet<Integer> overlookedEnds(String text) {
        SortedSet<Integer> ends = new TreeSet<>();
        CLOSED_SPEECH.matcher(text).results().forEach(match -> ends.add(match.end()));
        NOTE_MARKS.matcher(text).results().forEach(match -> ends.add(match.end()));
        ACRONYM.matcher(text)
                .results()
                .filter(match -> Abbreviations.opensSentence(match.group(1)))
                .forEach(match -> ends.add(match.end()));
        return ends;
    }
}
