package stet.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.article.Article;
import stet.article.PassageText.Kind;
import stet.article.Sentence;
import stet.claim.Claim;
import stet.text.Particular;
import stet.text.Particulars;
import stet.text.Span;
import stet.web.Texts;

/** A sentence with all that bears on whether it has been dealt with. */
public record ReadSentence(
        Article article,
        Sentence sentence,
        SentenceKey key,
        List<Resting> resting,
        Optional<Mark> mark,
        Map<Integer, Tick> ticks) {
    /** A claim and the words of the passage that it rests on. */
    public record Resting(Claim claim, Span span) {}

    /** A figure, date, name, title or quotation: its number in the sentence, its words, and who ticked it if somebody did. */
    public record Item(
            int number, Particular.Kind kind, Span span, String words, boolean claimed, Optional<Tick> tick) {
        public String kindLabel() {
            return Texts.of("item_kind", kind);
        }

        /** Where it is ticked. */
        public String path(ReadSentence sentence) {
            return sentence.article().path() + "/ticks/" + sentence.key().inAddress() + "/" + number;
        }

        public boolean isOpen() {
            return !claimed && tick.isEmpty();
        }
    }

    public State state() {
        if (!resting.isEmpty()) return items().stream().anyMatch(Item::isOpen) ? State.HALF : State.DEALT;
        if (mark.isPresent()) return mark.get().state();
        return sentence.passage().kind() == Kind.FURNITURE ? State.NOT_A_CLAIM : State.UNREAD;
    }

    /** Numbered from 1, in the order in which they begin; spans of the sentence. */
    public List<Item> items() {
        String words = sentence.words();
        List<Particular> found = Particulars.of(words, article.language());
        return IntStream.range(0, found.size())
                .mapToObj(at -> item(at + 1, found.get(at), words))
                .toList();
    }

    private Item item(int number, Particular found, String words) {
        Span there = new Span(
                sentence.span().start() + found.span().start(),
                sentence.span().start() + found.span().end());
        boolean claimed = resting.stream()
                .anyMatch(claim -> claim.span().start() <= there.start()
                        && there.end() <= claim.span().end());
        return new Item(
                number,
                found.kind(),
                found.span(),
                found.span().in(words),
                claimed,
                Optional.ofNullable(ticks.get(number)));
    }

    public int number() {
        return sentence.number();
    }

    public List<Claim> claims() {
        return resting.stream().map(Resting::claim).toList();
    }

    /** What somebody may say of it. */
    public List<State> sayable() {
        return Stream.of(State.values()).filter(State::isSaid).toList();
    }

    /** Where it is looked at by itself. */
    public String path() {
        return article.path() + "/sentences/" + number();
    }
}
