package stet.text.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.CodePoints;
import stet.text.Span;

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
    private static final Pattern FIRST_WORD = Pattern.compile("^[“‘„«»\"'(\\[]*+(\\p{L}++['’]?+\\.?)");
    private static final Pattern NUMBER =
            Pattern.compile("^[(\\[]?(?:\\p{Nd}|[VX]\\b|[IVXLC]{2,}\\b|[A-Z]\\.?[ -]?\\d)");
    private static final Pattern ENDS_INSIDE_TOKEN = Pattern.compile("\\S*[.!?]\\S*\\p{L}|\\d+([.,]\\d+)+");
    private static final Pattern INITIAL = Pattern.compile("(\\p{Lu}\\.-?)*\\p{L}\\.");
    private static final Pattern ORDINAL = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5})\\.");
    private static final Pattern NAME_AFTER_PARTICLE = Pattern.compile("^(\\p{L}+)\\s+\\p{Lu}");
    private static final Pattern ONLY_WHEN =
            Pattern.compile("(?:At|In|By|On|From|Since|Until|Around)(?:\\s+\\S+){1,3}");

    private static final Pattern CLOSING = Pattern.compile("^(?:[»”’\")\\]]+(?=[\\s,;:.!?]|$)|[,;:、，；：)\\]】》」』］｝])");
    private static final Pattern DASH_AND_SMALL = Pattern.compile("^[—–]\\s?\\p{Ll}");
    private static final Pattern PAUSE = Pattern.compile("(?:^|[^.\\s]|\\p{L}\\.)(?:\\s\\.){3}$");
    private static final Pattern SPEECH_GOES_ON =
            Pattern.compile("^(?:と(?![てこきもり])|って|を|に(?!っこり)|の(?!んび)" + "|は(?![いてじな])|が(?![んら])|も(?![うしち])|など|、)");
    private static final Pattern SPEECH_HAS_A_SPEAKER = Pattern.compile(
            "^[^，。！？：；“”「」没沒不未无無]{0,10}?(?:说|說|道|问|問|答|喊|叫|称|稱|表示|指出|写道|寫道|回应|回應|解释|解釋|补充|補充|强调|強調)(?:道|着|了)?[，。]");
    private static final Pattern NAME_WITH_MARK = Pattern.compile("[A-Za-z][!?]$");
    private static final Pattern ASKED = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s+){1,3}(?:said|asked|wondered|shouted|cried)(?:\\s+\\p{Ll}+ly)?[.,]");

    private static final Pattern ASKED_END = Pattern.compile("[!?][”’\"]$");
    /** What is told apart by letters. */
    private static final Set<String> LETTERED = Set.of(
            "vitamin", "plan", "type", "grade", "class", "group", "hepatitis", "phase", "team", "option", "channel");

    private final String line;
    private final String language;
    private final Abbreviations abbreviations;
    private final int firstLetter;
    private final Set<Integer> markEnds = new HashSet<>();
    private final NavigableSet<Integer> markStarts = new TreeSet<>();

    private Mending(String line, String language) {
        this.line = line;
        this.language = language;
        this.abbreviations = Abbreviations.of(language);
        int first = 0;
        while (first < line.length() && CodePoints.isSpace(line.charAt(first))) {
            first++;
        }
        this.firstLetter = first;
        for (Span mark : ListMarks.of(line, language)) {
            markStarts.add(mark.start());
            markEnds.add(mark.end());
        }
    }

    /** Spans of one line, in order, as sentences; the language is a primary subtag, empty when unknown. */
    static List<Span> of(String line, List<Span> cut, String language) {
        return new Mending(line, language).mended(cut);
    }

    private List<Span> mended(List<Span> cut) {
        List<Span> sentences = new ArrayList<>();
        for (Span next : rejoined(cut)) {
            split(next, sentences);
        }
        return sentences;
    }

    private List<Span> rejoined(List<Span> cut) {
        List<Span> joined = new ArrayList<>();
        Brackets brackets = cut.size() > 1 ? Brackets.of(line, language) : null;
        for (Span next : cut) {
            int last = joined.size() - 1;
            if (last >= 0 && (brackets.hold(next.start()) || belongTogether(joined.get(last), next))) {
                joined.set(last, new Span(joined.get(last).start(), next.end()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean belongTogether(Span left, Span right) {
        String before = line.substring(Math.max(left.start(), left.end() - LOOK), left.end());
        String after = line.substring(right.start(), Math.min(right.end(), right.start() + LOOK));
        return isListMark(left)
                || endsInRemark(left)
                || after.codePoints().noneMatch(CodePoints::isLetterOrDigit)
                || startsSmall(after) && !endsWide(before)
                || CLOSING.matcher(after).find()
                || PAUSE.matcher(before).find()
                || endsInsideToken(before)
                || endsInAbbreviation(before, after)
                || speechGoesOn(before, after);
    }

    private boolean isListMark(Span left) {
        return markEnds.contains(left.end())
                || left.start() <= firstLetter
                        && left.end() - left.start() < 10
                        && LIST_MARK.matcher(left.in(line)).matches();
    }

    /** A remark in brackets that began within the sentence, so the sentence may go on. */
    private boolean endsInRemark(Span left) {
        return line.charAt(left.end() - 1) == '）' && line.charAt(left.start()) != '（';
    }

    /** Lower case, except in names such as iPhone and eBay. */
    private static boolean startsSmall(String after) {
        return DASH_AND_SMALL.matcher(after).find()
                || Character.isLowerCase(after.codePointAt(0))
                        && !(after.length() > 1 && Character.isUpperCase(after.charAt(1)));
    }

    private static boolean endsWide(String before) {
        return "。！？".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** The model also cuts after the last of the letters of "Example.org". */
    private static boolean endsInsideToken(String before) {
        return ENDS_INSIDE_TOKEN.matcher(lastWord(before)).matches();
    }

    private boolean endsInAbbreviation(String before, String after) {
        String last = lastWord(before);
        if (!last.endsWith(".")) {
            return false;
        }
        List<String> endings = endings(before, last);
        boolean digitFollows = Character.isDigit(after.codePointAt(0));
        boolean openerFollows = opens(after);
        if (endings.stream().anyMatch(abbreviations.beforeWord()::contains)
                || NUMBER.matcher(after).find() && endings.stream().anyMatch(abbreviations.beforeNumber()::contains)) {
            return true;
        }
        if (Abbreviations.numbersOrdinals(language) && ORDINAL.matcher(last).matches()) {
            return !openerFollows;
        }
        boolean isInitial = isInitial(before, last);
        return !digitFollows
                && (isInitial || endings.stream().anyMatch(abbreviations.anywhere()::contains))
                && (!openerFollows
                        || isInitial && isSurname(after)
                        || ONLY_WHEN.matcher(before).matches());
    }

    /** The last word without its full stop, and without an elided article, and with the shortened words before it: "B", "z.B". */
    private static List<String> endings(String before, String last) {
        List<String> endings = new ArrayList<>();
        String ending = last.substring(0, last.length() - 1);
        endings.add(ending);
        endings.add(ending.substring(Math.max(ending.lastIndexOf('\''), ending.lastIndexOf('’')) + 1));
        String rest = before.substring(0, before.length() - last.length()).stripTrailing();
        while (endings.size() < 5) {
            String word = lastWord(rest);
            if (!word.endsWith(".") || word.length() > 5) {
                break;
            }
            ending = word + ending;
            endings.add(ending);
            rest = rest.substring(0, rest.length() - word.length()).stripTrailing();
        }
        return endings;
    }

    private boolean opens(String after) {
        return "¿¡".indexOf(after.charAt(0)) >= 0 || abbreviations.opensSentence(group(FIRST_WORD, after));
    }

    /** "J. Le Pen" */
    private static boolean isSurname(String after) {
        return Abbreviations.isNameParticle(group(NAME_AFTER_PARTICLE, after));
    }

    /** "Albert I. Jones", "by J. Roe" and "z. B.", but not "you and I. Did" nor "vitamin C. Doctors". */
    private boolean isInitial(String before, String last) {
        if (!INITIAL.matcher(last).matches()) {
            return false;
        }
        String previous =
                lastRun(before.substring(0, before.length() - last.length()).stripTrailing(), "");
        return Character.isLowerCase(last.codePointAt(0))
                || previous.isEmpty()
                || INITIAL.matcher(previous).matches()
                || Character.isUpperCase(previous.codePointAt(0))
                || !(language.equals("en") && last.equals("I.")) && !LETTERED.contains(previous);
    }

    private boolean speechGoesOn(String before, String after) {
        char end = before.charAt(before.length() - 1);
        return (end == '」' || end == '』' || NAME_WITH_MARK.matcher(before).find())
                        && SPEECH_GOES_ON.matcher(after).find()
                || (end == '」' || end == '』' || end == '”')
                        && language.equals("zh")
                        && SPEECH_HAS_A_SPEAKER.matcher(after).find()
                || language.equals("en")
                        && ASKED_END.matcher(before).find()
                        && ASKED.matcher(after).find();
    }

    /** Up to the last blank, quotation mark or bracket; empty when the text ends in one. */
    private static String lastWord(String text) {
        return lastRun(text, "“”‘„«»\"([");
    }

    private static String lastRun(String text, String without) {
        int start = text.length();
        while (start > 0 && !isBlankOr(without, text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static boolean isBlankOr(String marks, char letter) {
        return CodePoints.isSpace(letter) || marks.indexOf(letter) >= 0;
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private void split(Span span, List<Span> sentences) {
        SortedSet<Integer> ends = OverlookedEnds.in(span.in(line), abbreviations);
        int start = span.start();
        for (int end : merged(span, ends)) {
            int trimmed = end;
            while (trimmed > start && CodePoints.isSpace(line.charAt(trimmed - 1))) {
                trimmed--;
            }
            if (trimmed > start) {
                sentences.add(new Span(start, trimmed));
            }
            start = end;
            while (CodePoints.isSpace(line.charAt(start))) {
                start++;
            }
        }
        sentences.add(new Span(start, span.end()));
    }

    private SortedSet<Integer> merged(Span span, SortedSet<Integer> ends) {
        SortedSet<Integer> merged = new TreeSet<>();
        ends.forEach(end -> merged.add(span.start() + end));
        merged.removeAll(markEnds);
        merged.addAll(markStarts.subSet(span.start() + 1, Math.max(span.start() + 1, span.end())));
        return merged;
    }
}
