package stet.article;

import java.util.List;
import stet.text.WordDiff;
import stet.web.Fields;

/** Two changes of one passage at the same time: the words that both began with, the stored ones and the typed ones. */
public record PassageCollision(String base, String stored, String typed) {
    /** A form that names no revision of the article is taken to have begun with nothing. */
    static PassageCollision of(Article article, int passage, PassageForm form) {
        String base = Revision.all(article).stream()
                .filter(revision -> String.valueOf(revision.number()).equals(Fields.text(form.revision())))
                .findFirst()
                .flatMap(revision -> revision.words(passage))
                .orElse("");
        return new PassageCollision(base, article.text().shown(passage), form.text());
    }

    /** Whether somebody else changed this passage; a change of another one takes nothing from anybody. */
    boolean isOne() {
        return !base.equals(stored);
    }

    public List<WordDiff.Piece> theirs() {
        return WordDiff.between(base, stored);
    }

    public List<WordDiff.Piece> yours() {
        return WordDiff.between(base, typed);
    }
}
