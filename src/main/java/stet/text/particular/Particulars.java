package stet.text.particular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import stet.text.Memo;
import stet.text.Span;
import stet.text.particular.Particular.Kind;

/** The things in a sentence that a checker ticks one by one: each figure, date, name, title of a person, quotation. */
public final class Particulars {
    private static final Memo<Particular> KNOWN = new Memo<>(Particulars::find);

    private final String sentence;
    private final List<Particular> found = new ArrayList<>();

    private Particulars(String sentence) {
        this.sentence = sentence;
    }

    /**
     * In the order in which they begin; only a quotation overlaps others. Written for precision: what may be a common
     * word is left out.
     *
     * @param language a BCP-47 tag; words of dates, numbers and titles are known in English, German, French, Spanish,
     *     Vietnamese, Japanese and Chinese, figures in digits and capitalised names in all
     */
    public static List<Particular> of(String sentence, String language) {
        return KNOWN.of(
                sentence,
                language == null ? "" : Locale.forLanguageTag(language).getLanguage());
    }

    private static List<Particular> find(String sentence, String primary) {
        Particulars particulars = new Particulars(sentence);
        particulars.add(Kind.DATE, Dates.in(sentence, primary));
        particulars.add(Kind.FIGURE, Figures.in(particulars.rest(), primary));
        particulars.add(Kind.TITLE, Titles.in(particulars.rest(), primary));
        particulars.add(Kind.NAME, Names.in(particulars.rest(), primary, particulars.titles()));
        particulars.add(Kind.QUOTATION, Quotations.in(sentence));
        return particulars.found.stream()
                .sorted(Comparator.comparingInt(
                                (Particular particular) -> particular.span().start())
                        .thenComparingInt(particular -> -particular.span().end()))
                .toList();
    }

    private void add(Kind kind, List<Span> spans) {
        spans.forEach(span -> found.add(new Particular(kind, span)));
    }

    /** What is not yet taken, the rest struck out but still counted. */
    private String rest() {
        StringBuilder rest = new StringBuilder(sentence);
        for (Particular particular : found) {
            for (int at = particular.span().start(); at < particular.span().end(); at++) rest.setCharAt(at, '|');
        }
        return rest.toString();
    }

    private List<Span> titles() {
        return found.stream()
                .filter(particular -> particular.kind() == Kind.TITLE)
                .map(Particular::span)
                .toList();
    }
}
