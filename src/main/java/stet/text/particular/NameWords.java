package stet.text.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.CodePoints;
import stet.text.Span;

/** The words of scripts that have capitals, as names are made of them. */
final class NameWords {
    private static final String LETTER = "[\\p{Lu}\\p{Ll}\\p{M}\\p{Nd}]";

    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,8}+|\\p{Lu}\\.(?=[ \u00a0]\\p{Lu})|" + LETTER + "++(?:[-'’&]" + LETTER + "++)*+");

    /** French, before a vowel. */
    private static final Pattern ELISION = Pattern.compile("(?i)(?:[ldnsjmtc]|qu)['’](?=\\p{L})");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern INNER_CAPITAL = Pattern.compile(
            "\\p{Lu}\\p{Lu}.*|\\p{Lu}\\p{Nd}.*|\\p{Ll}++\\p{Lu}.*" + "|\\p{Lu}\\p{Ll}++\\p{Lu}.*|(?:\\p{Lu}\\.){2,}+");

    private static final String OPENS = "“”„«»\"'‘(:.!?…–—";

    record Word(String text, Span span, boolean elided) {
        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0)) || hasInnerCapital();
        }

        /** NATO, G7, iPhone, McAllister, U.S. */
        boolean hasInnerCapital() {
            return INNER_CAPITAL.matcher(text).matches();
        }

        boolean isPossessive() {
            return POSSESSIVE.matcher(text).find();
        }

        int endWithoutPossessive() {
            Matcher matcher = POSSESSIVE.matcher(text);
            return span.start() + (matcher.find() ? matcher.start() : text.length());
        }
    }

    private NameWords() {}

    static List<Word> of(String text, String language) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            Matcher elision = ELISION.matcher(matcher.group());
            boolean elided = elision.lookingAt()
                    && (language.equals("fr") || matcher.group().matches("[dl]['’]\\p{Lu}.*"));
            int start = matcher.start() + (elided ? elision.end() : 0);
            Span span = new Span(start, matcher.end());
            words.add(new Word(span.in(text), span, elided));
        }
        return words;
    }

    /** Whether capitals there mean nothing: at the beginning, and behind what ends or opens a sentence. */
    static boolean opensSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && CodePoints.isSpace(text.charAt(before))) before--;
        return before < 0 || OPENS.indexOf(text.charAt(before)) >= 0;
    }
}
