package stet.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.account.Account;
import stet.text.Plain;

/** Numbers the passages of a text that is to take the place of an article's newest; nothing is stored. */
final class Numbering {
    private final Article article;
    private final Revision before;
    private final Revision read;

    private Numbering(Article article, List<PassageText> passages, Account by) {
        this.article = article;
        this.before = article.text();
        this.read = new Revision(article, article.revisionNumber() + 1, passages, by);
    }

    /**
     * Held against the text that it replaces. A passage that continues one of that text keeps its number, one that was
     * in an earlier text word for word gets its own back, and the others get numbers that no passage ever had.
     */
    static Comparison of(Article article, List<PassageText> passages, Account by) {
        Numbering numbering = new Numbering(article, passages, by);
        return Comparison.of(
                numbering.before, new Revision(article, numbering.read.number(), numbering.numbered(), by));
    }

    private List<PassageText> numbered() {
        Map<Integer, Integer> continued = Comparison.of(before, read).continued();
        Map<String, Integer> gone = Passage.gone(article);
        Set<Integer> taken = new HashSet<>(continued.values());
        int next = Passage.lastNumber(article) + 1;
        List<PassageText> numbered = new ArrayList<>();
        for (Passage passage : read.passages()) {
            Integer number = continued.get(passage.number());
            if (number == null) number = gone.get(Plain.normalised(passage.words()));
            if (number == null || !continued.containsKey(passage.number()) && !taken.add(number)) number = next++;
            numbered.add(passage.text().numbered(number));
        }
        return numbered;
    }
}
