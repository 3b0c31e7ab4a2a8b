package stet.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.article.Article;
import stet.article.PassageText.Kind;
import stet.article.Sentence;
import stet.article.SentenceKey;
import stet.claim.Claim;
import stet.history.Sha256;
import stet.text.Span;
import stet.text.particular.Particular;
import stet.text.particular.Particulars;
import stet.web.Texts;

/** A sentence with all that bears on whether it has been dealt with. */
public record ReadSentence(
        Article article,
        Sentence sentence,
        SentenceKey key,
        List<Resting> resting,
        Optional<Mark> mark,
        Map<ItemKey, Tick> ticks,
        State state) {
    private static final int LONGEST_BEGINNING = 1_000;

    /** A claim and the words of the passage that it rests on. */
    public record Resting(Claim claim, Span span) {}

    /** A figure, date, name, title or quotation: its number in the sentence, its words, and who ticked it if somebody did. */
    public record Item(
            int number,
            ItemKey key,
            Particular.Kind kind,
            Span span,
            String words,
            boolean claimed,
            Optional<Tick> tick) {
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

    /** Its state is what follows from the rest. */
    static ReadSentence of(
            Article article,
            Sentence sentence,
            SentenceKey key,
            List<Resting> resting,
            Optional<Mark> mark,
            Map<ItemKey, Tick> ticks) {
        ReadSentence read = new ReadSentence(article, sentence, key, resting, mark, ticks, State.UNREAD);
        return new ReadSentence(article, sentence, key, resting, mark, ticks, read.follows());
    }

    private State follows() {
        if (!resting.isEmpty()) return items().stream().anyMatch(Item::isOpen) ? State.HALF : State.DEALT;
        if (mark.isPresent()) return mark.get().state();
        return sentence.passage().kind() == Kind.FURNITURE ? State.NOT_A_CLAIM : State.UNREAD;
    }

    /** Numbered from 1, in the order in which they begin; spans of the sentence. */
    public List<Item> items() {
        String words = sentence.words();
        Map<ItemKey, Integer> seen = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (Particular found : Particulars.of(words, article.language())) {
            ItemKey first = new ItemKey(found.kind(), Sha256.hex(found.span().in(words)), 1);
            ItemKey key = new ItemKey(first.itemKind(), first.itemDigest(), seen.merge(first, 1, Integer::sum));
            items.add(item(items.size() + 1, key, found, words));
        }
        return items;
    }

    private Item item(int number, ItemKey key, Particular found, String words) {
        Span there = new Span(
                sentence.span().start() + found.span().start(),
                sentence.span().start() + found.span().end());
        boolean claimed = resting.stream()
                .anyMatch(claim -> claim.span().start() <= there.start()
                        && there.end() <= claim.span().end());
        return new Item(
                number,
                key,
                found.kind(),
                found.span(),
                found.span().in(words),
                claimed,
                Optional.ofNullable(ticks.get(key)));
    }

    /** What of it lies outside of every claim and is not ticked, as a digest; that of nothing where nothing does. */
    public String open() {
        return Sha256.hex(items().stream()
                .filter(Item::isOpen)
                .map(item -> item.number() + " " + item.words())
                .collect(Collectors.joining("\n")));
    }

    /** As much of it as a line of the history needs. */
    public String beginning() {
        return beginning(sentence.words());
    }

    String beginningOf(Item item) {
        return beginning(item.words());
    }

    private static String beginning(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_BEGINNING) return words;
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_BEGINNING)) + " …";
    }

    /** Where it begins in its passage, in code points. */
    public int at() {
        return sentence.passage().words().codePointCount(0, sentence.span().start());
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
