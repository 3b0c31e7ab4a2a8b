package stet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stet.text.Visible;
import stet.web.Flaw;
import stet.web.Texts;

/**
 * A text as somebody brings it in: what is known about it, whose it is, its passages, what its authors put beside them,
 * and the bytes it was read from.
 */
public record Manuscript(
        Imprint imprint,
        List<ArticlePerson.Named> people,
        List<PassageText> passages,
        List<Note> notes,
        Original.Given original) {
    /** The most characters of a text: some 150,000 words of English. */
    public static final int LONGEST = 1_000_000;

    private static final int MOST_PASSAGES = 10_000;

    /** What keeps it from being an article, by field; empty when nothing does. A blank text would have no title either. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>(textFlaws());
        flaws.addAll((isBlank() ? imprint.or(Imprint.titled("-", "")) : imprint).flaws());
        people.forEach(person -> person.addFlaws(flaws));
        return flaws.stream().distinct().toList();
    }

    /** What keeps it from being the text of an article. */
    public List<Flaw> textFlaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (isBlank()) flaws.add(new Flaw("text", Texts.of("error_blank")));
        if (passages.size() > MOST_PASSAGES) {
            flaws.add(new Flaw("text", Texts.of("article_many_passages", MOST_PASSAGES)));
        }
        long length = passages.stream()
                .mapToLong(passage ->
                        passage.gap().length() + (long) passage.words().length())
                .sum();
        if (length > LONGEST) flaws.add(new Flaw("text", Texts.of("error_long", LONGEST)));
        passages.forEach(passage -> Flaw.addText(flaws, "text", passage.words(), LONGEST));
        return flaws.stream().distinct().toList();
    }

    private boolean isBlank() {
        return passages.stream().noneMatch(passage -> Visible.is(passage.words()));
    }

    /** The whole of it as it was given. */
    String text() {
        return passages.stream().map(passage -> passage.gap() + passage.words()).collect(Collectors.joining());
    }
}
