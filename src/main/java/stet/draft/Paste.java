package stet.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import stet.article.ArticlePerson;
import stet.article.Imprint;
import stet.article.Manuscript;
import stet.article.Original;
import stet.article.PassageText;
import stet.text.LanguageGuess;

/** A text that somebody pasted, as the manuscript it is. */
public final class Paste {
    private static final int LONGEST_TITLE = 200;

    private Paste() {}

    /** Without a title it is called by how it begins; without a language, by the one it looks like. */
    public static Manuscript of(String text, Imprint imprint, List<ArticlePerson.Named> people) {
        List<PassageText> passages = PastedText.read(text);
        return new Manuscript(
                imprint.orTitled(beginning(passages)).orIn(LanguageGuess.of(text)),
                people,
                passages,
                new Original.Given(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8", "", ""));
    }

    private static String beginning(List<PassageText> passages) {
        if (passages.isEmpty()) return "";
        String words = passages.get(0).words().replace('\n', ' ');
        if (words.codePointCount(0, words.length()) <= LONGEST_TITLE) return words;
        int end = words.offsetByCodePoints(0, LONGEST_TITLE - 2);
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > LONGEST_TITLE / 2 ? space : end) + " …";
    }
}
