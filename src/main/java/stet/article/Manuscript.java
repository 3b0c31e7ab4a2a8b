package stet.article;

import java.util.ArrayList;
import java.util.List;
import stet.text.Visible;
import stet.web.Flaw;
import stet.web.Texts;

/** A text as somebody brings it in: what is known about it, whose it is, its passages, and the bytes it was read from. */
public record Manuscript(
        Imprint imprint, List<ArticlePerson.Named> people, List<PassageText> passages, Original.Given original) {
    /** The most characters of a text: some 150,000 words of English. */
    public static final int LONGEST = 1_000_000;

    private static final int MOST_PASSAGES = 10_000;

    /** What keeps it from being an article, by field; empty when nothing does. A blank text would have no title either. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        boolean blank = passages.stream().noneMatch(passage -> Visible.is(passage.words()));
        if (blank) flaws.add(new Flaw("text", Texts.of("error_blank")));
        flaws.addAll((blank ? imprint.or(Imprint.titled("-", "")) : imprint).flaws());
        people.forEach(person -> person.addFlaws(flaws));
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
}
