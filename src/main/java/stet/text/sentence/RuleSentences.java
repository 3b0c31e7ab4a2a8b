package stet.text.sentence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import stet.text.CodePoints;
import stet.text.Span;

/** Sentences of any language by the rules of the JDK without a locale. */
final class RuleSentences {
    private static final Pattern OPENS_WITH_POINTS_INWARD = Pattern.compile("(?:^|[\\s(])»[\\p{L}\\d]");

    private RuleSentences() {}

    static List<Span> of(String line) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(withPlainQuotes(line));
        List<Span> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            spans.add(new Span(start, end));
            start = end;
        }
        return spans;
    }

    /**
     * The line, each letter at its place, with quotation marks as the rules know them: they take “ for an opening mark,
     * which closes „ in German, and » for a closing one, which opens there; and they look for none behind a blank, as
     * French has it.
     */
    private static String withPlainQuotes(String line) {
        String plain = line.indexOf('„') >= 0 && line.indexOf('”') < 0 ? line.replace('“', '”') : line;
        if (line.indexOf('»') < 0) {
            return plain;
        }
        if (OPENS_WITH_POINTS_INWARD.matcher(line).find()) {
            return plain.replace('»', '„').replace('«', '”');
        }
        StringBuilder closed = new StringBuilder(plain);
        for (int at = 1; at < plain.length(); at++) {
            if (plain.charAt(at) == '»' && CodePoints.isSpace(plain.charAt(at - 1))) {
                closed.setCharAt(at - 1, '»');
            } else if (plain.charAt(at - 1) == '«' && CodePoints.isSpace(plain.charAt(at))) {
                closed.setCharAt(at, '«');
            }
        }
        return closed.toString();
    }
}
