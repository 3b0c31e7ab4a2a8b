package stet.article;

import java.util.ArrayList;
import java.util.List;
import stet.text.Span;
import stet.text.sentence.Sentences;

/** A sentence of a revision, or a part of the page that is read as one: its number, its passage and where it stands there. */
public record Sentence(int number, Passage passage, Span span) {
    static List<Sentence> of(List<Passage> passages, String language) {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            for (Span span : cuts(passage, language)) {
                sentences.add(new Sentence(sentences.size() + 1, passage, span));
            }
        }
        return List.copyOf(sentences);
    }

    /** A name, a heading or a cell has no sentences to be cut into. */
    private static List<Span> cuts(Passage passage, String language) {
        return passage.kind().isOnePiece()
                ? List.of(new Span(0, passage.words().length()))
                : Sentences.of(passage.running(), language);
    }

    public String words() {
        return span.in(passage.words());
    }
}
