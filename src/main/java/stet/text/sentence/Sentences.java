package stet.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.text.CodePoints;
import stet.text.Memo;
import stet.text.Span;
import stet.text.anchor.Quote;

/**
 * Cuts a text into sentences, the same way on every machine and every run, because a sentence goes under the seal.
 *
 * <p>A line feed always ends a sentence, so what stands on other lines never moves a cut; whoever has lines that were
 * only wrapped gives them as one. English is cut by the model named in {@link EnglishSentences}, every other language by
 * {@link RuleSentences}; {@link Mending} then repairs both. A change to any of them, an upgrade included, can lapse
 * sign-offs; {@code SentencesTest} pins the cuts.
 */
public final class Sentences {
    private static final Memo<Span> KNOWN =
            new Memo<>((text, language) -> within(text, new Span(0, text.length()), language));

    private Sentences() {}

    /**
     * The sentences in order, without white space at their ends; empty for a blank text.
     *
     * @param language a BCP-47 tag; null, unknown or malformed is cut by rules, with the abbreviations of all languages
     * @throws IllegalStateException when the text is English and the model is not on the class path
     */
    public static List<Span> of(String text, String language) {
        return KNOWN.of(text, primary(language));
    }

    /**
     * The sentences that hold the first occurrence of the quote ({@link Quote#locate}), from the start of the first to
     * the end of the last, as they stand in the text; empty when the quote does not occur.
     */
    public static String around(String text, String quote, String language) {
        return Quote.locate(text, quote)
                .map(found -> around(text, found, language))
                .orElse("");
    }

    /** As {@link #around(String, String, String)}, for words whose place is known; empty for a span of white space. */
    public static String around(String text, Span quote, String language) {
        List<Span> holding = within(text, linesOf(text, quote), primary(language)).stream()
                .filter(quote::overlaps)
                .toList();
        return holding.isEmpty()
                ? ""
                : text.substring(
                        holding.get(0).start(), holding.get(holding.size() - 1).end());
    }

    private static String primary(String language) {
        return language == null ? "" : Locale.forLanguageTag(language).getLanguage();
    }

    /** The whole lines that hold the quote: cutting those alone is quicker, and cuts the same. */
    private static Span linesOf(String text, Span quote) {
        int start = text.lastIndexOf('\n', quote.start() - 1) + 1;
        int end = text.indexOf('\n', quote.end());
        return new Span(start, end < 0 ? text.length() : end);
    }

    private static List<Span> within(String text, Span part, String language) {
        List<Span> sentences = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > part.end() ? part.end() : end;
            int offset = start;
            ofLine(text.substring(start, end), language).forEach(span -> sentences.add(span.movedBy(offset)));
            start = end + 1;
        }
        return sentences;
    }

    private static List<Span> ofLine(String line, String language) {
        List<Span> cut = language.equals("en") ? EnglishSentences.of(line) : RuleSentences.of(line);
        return Mending.of(line, trimmed(line, cut), language);
    }

    private static List<Span> trimmed(String line, List<Span> spans) {
        return spans.stream()
                .map(span -> trimmed(line, span))
                .filter(span -> span.start() < span.end())
                .toList();
    }

    private static Span trimmed(String line, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && CodePoints.isSpace(line.charAt(start))) {
            start++;
        }
        while (start < end && CodePoints.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
