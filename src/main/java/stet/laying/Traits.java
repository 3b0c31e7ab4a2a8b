package stet.laying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.laying.Trait.Kind;
import stet.text.Span;
import stet.text.Words;
import stet.text.particular.FunctionWords;
import stet.text.particular.Particular;
import stet.text.particular.Particulars;

/** Reads out of a sentence what it can be known again by: figures, names, words that say something. */
final class Traits {
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

    private static final Pattern TOKEN = Pattern.compile("(?<unspaced>[" + UNSPACED + "][" + UNSPACED + "\\p{M}]*+)"
            + "|[[\\p{L}\\p{M}\\p{Nd}]&&[^" + UNSPACED + "]]++(?:['’.][[\\p{L}\\p{Nd}]&&[^" + UNSPACED + "]]++)*+");

    private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}+");

    private final String words;
    private final String language;
    private final List<Trait> found = new ArrayList<>();

    private Traits(String words, String language) {
        this.words = words;
        this.language = language;
    }

    /**
     * Those of a sentence that is looked for.
     *
     * @param language primary subtag, or empty
     */
    static List<Trait> sought(String words, String language) {
        return read(words, language, false);
    }

    /** Those of a sentence of the text, where "6.8 billion yen" is also found by whoever only says "6.8 billion". */
    static List<Trait> offered(String words, String language) {
        return read(words, language, true);
    }

    private static List<Trait> read(String words, String language, boolean offers) {
        Traits traits = new Traits(words, language);
        List<Particular> particulars = Particulars.of(words, language);
        List<Amount> amounts = Amounts.in(words, language, particulars);
        amounts.forEach(amount -> traits.addAmount(amount, particulars, offers));
        traits.addWords(amounts, particulars);
        return traits.found;
    }

    /** 2,100 houses are no year. */
    private void addAmount(Amount amount, List<Particular> particulars, boolean offers) {
        boolean isYear = amount.kind() == Kind.YEAR && isDate(amount.span(), particulars);
        Kind kind = amount.kind() == Kind.YEAR && !isYear ? Kind.FIGURE : amount.kind();
        found.add(new Trait(kind, key(amount.key()), amount.span()));
        if (offers && !amount.unit().isEmpty() && !amount.isPercent()) {
            found.add(new Trait(kind, key(amount.bare()), amount.span()));
        }
    }

    /** No word begins so. */
    private static String key(String amount) {
        return "#" + amount;
    }

    private void addWords(List<Amount> amounts, List<Particular> particulars) {
        Matcher tokens = TOKEN.matcher(words);
        while (tokens.find()) {
            Span span = new Span(tokens.start(), tokens.end());
            if (tokens.group("unspaced") != null) {
                addPairs(span, amounts);
            } else if (amounts.stream().noneMatch(amount -> amount.span().overlaps(span))) {
                addWord(span, particulars);
            }
        }
    }

    private void addWord(Span span, List<Particular> particulars) {
        String word = span.in(words);
        if (isEmptyWord(word) && !isDate(span, particulars)) return;
        Kind kind = kind(span, particulars);
        for (String asked : Words.asked(word)) found.add(new Trait(kind, Stem.of(asked), span));
    }

    /** "US" is no "us". */
    private boolean isEmptyWord(String word) {
        boolean isAcronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !isAcronym && (word.length() < 2 || FunctionWords.has(word, language));
    }

    /** The month of May is no "may". */
    private static boolean isDate(Span word, List<Particular> particulars) {
        return particulars.stream()
                .anyMatch(each ->
                        each.kind() == Particular.Kind.DATE && each.span().overlaps(word));
    }

    private static Kind kind(Span word, List<Particular> particulars) {
        Kind kind = Kind.WORD;
        for (Particular particular : particulars) {
            if (!particular.span().overlaps(word)) continue;
            if (particular.kind() == Particular.Kind.QUOTATION) return Kind.QUOTED;
            if (particular.kind() == Particular.Kind.NAME) kind = Kind.NAME;
        }
        return kind;
    }

    private void addPairs(Span run, List<Amount> amounts) {
        for (int at = run.start(); at < run.end(); ) {
            int second = words.offsetByCodePoints(at, 1);
            if (second >= run.end()) break;
            Span pair = new Span(at, words.offsetByCodePoints(second, 1));
            boolean isGrammar = HIRAGANA.matcher(pair.in(words)).matches();
            if (!isGrammar && amounts.stream().noneMatch(amount -> amount.span().overlaps(pair))) {
                found.add(new Trait(Kind.PAIR, pair.in(words), pair));
            }
            at = second;
        }
    }
}
