package stet.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.article.Sentence;
import stet.article.SentenceKey;
import stet.claim.Claim;
import stet.coverage.ReadSentence.Resting;
import stet.history.Entry;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** An article's newest text, sentence by sentence, with how far each has been dealt with. */
public record Coverage(Article article, List<ReadSentence> sentences) {
    public static Coverage of(Article article) {
        return of(article, article.text().sentences());
    }

    private static Coverage of(Article article, List<Sentence> sentences) {
        List<SentenceKey> keys = SentenceKey.of(sentences);
        Map<Integer, List<Resting>> resting = resting(article);
        Map<SentenceKey, Mark> marks = Mark.of(article);
        Map<SentenceKey, Map<ItemKey, Tick>> ticks = Tick.of(article);
        return new Coverage(
                article,
                IntStream.range(0, sentences.size())
                        .mapToObj(at -> ReadSentence.of(
                                article,
                                sentences.get(at),
                                keys.get(at),
                                on(sentences.get(at), resting),
                                Optional.ofNullable(marks.get(keys.get(at))),
                                ticks.getOrDefault(keys.get(at), Map.of())))
                        .toList());
    }

    /** 404 where there is no such sentence. */
    public ReadSentence sentence(int number) {
        if (number < 1 || number > sentences.size()) throw Refusal.notFound(Texts.of("sentence_unknown", number));
        return sentences.get(number - 1);
    }

    /** The first on which a claim rests, by its number; null where it rests on none. */
    public ReadSentence ofClaim(long number) {
        return sentences.stream()
                .filter(one -> one.claims().stream().anyMatch(claim -> claim.number() == number))
                .findFirst()
                .orElse(null);
    }

    /** By what an address calls its words; 404 where no sentence has them. */
    ReadSentence sentence(String key) {
        return sentences.stream()
                .filter(one -> one.key().inAddress().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("sentence_gone")));
    }

    /** Says of a sentence what it is; covered needs the claim that covers it, the others have none. */
    public ReadSentence mark(int number, State state, Claim claim, Account by) {
        Act.MARK_SENTENCE.by(by);
        ReadSentence before = sentence(number);
        Flaw.refuse(flaws(before, state, claim));
        Mark mark = new Mark(article, before.key(), state, claim, by);
        mark.persist();
        Entry.of(Act.MARK_SENTENCE, by)
                .on("sentence", article.slug() + "/" + number)
                .says("sentence", before.beginning())
                .changed("state", before.state().key(), state.key())
                .says("claim", claim == null ? "" : claim.number())
                .record();
        return ReadSentence.of(
                article, before.sentence(), before.key(), before.resting(), Optional.of(mark), before.ticks());
    }

    /** What keeps a sentence from being marked so. */
    List<Flaw> flaws(ReadSentence sentence, State state, Claim claim) {
        if (!sentence.resting().isEmpty()) return List.of(new Flaw("state", Texts.of("state_has_claims")));
        if (!state.isSaid()) return List.of(new Flaw("state", Texts.of("state_follows", state.label())));
        boolean needed = state == State.COVERED;
        if (needed == (claim == null)) {
            return List.of(new Flaw("claim", Texts.of(needed ? "state_needs_claim" : "state_no_claim")));
        }
        if (claim != null && !claim.article().id().equals(article.id())) {
            return List.of(new Flaw("claim", Texts.of("state_other_article", claim.number())));
        }
        return List.of();
    }

    /** Ticks a figure, date, name, title or quotation of a sentence, or takes the tick back; 404 where there is none. */
    void tick(ReadSentence sentence, int number, boolean ticked, Account by) {
        Act.MARK_SENTENCE.by(by);
        ReadSentence.Item item = sentence.items().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("item_unknown", number)));
        if (item.tick().isPresent() == ticked) {
            throw Refusal.conflict(Texts.of(ticked ? "item_is_ticked" : "item_is_not_ticked", item.words()));
        }
        new Tick(article, sentence.key(), item.key(), ticked, by).persist();
        Entry.of(Act.MARK_SENTENCE, by)
                .on("sentence", article.slug() + "/" + sentence.number())
                .says("sentence", sentence.beginning())
                .says(ticked ? "ticked" : "unticked", sentence.beginningOf(item))
                .record();
    }

    /** The first behind a sentence, and then from the start, that somebody has to look at; null where there is none. */
    public ReadSentence nextOpen(int number) {
        return IntStream.range(0, sentences.size())
                .mapToObj(step -> sentences.get((number + step) % sentences.size()))
                .filter(one -> !one.state().isSettled())
                .filter(one -> one.number() != number)
                .findFirst()
                .orElse(null);
    }

    /** The sentences of one state. */
    public record Group(State state, List<ReadSentence> sentences) {}

    /** Only states that some sentence is in. */
    public List<Group> byState() {
        return Stream.of(State.values())
                .map(state -> new Group(
                        state,
                        sentences.stream().filter(one -> one.state() == state).toList()))
                .filter(group -> !group.sentences().isEmpty())
                .toList();
    }

    public Tally tally() {
        Map<State, Long> counts =
                sentences.stream().collect(Collectors.groupingBy(ReadSentence::state, Collectors.counting()));
        return new Tally(counts);
    }

    private static Map<Integer, List<Resting>> resting(Article article) {
        Map<Integer, String> words = article.text().passages().stream()
                .collect(Collectors.toMap(passage -> passage.number(), passage -> passage.words()));
        return Claim.of(article).stream()
                .filter(claim -> words.containsKey(claim.words().passage()))
                .flatMap(
                        claim -> claim
                                .words()
                                .placeIn(words.get(claim.words().passage()))
                                .map(span -> new Resting(claim, span))
                                .stream())
                .collect(Collectors.groupingBy(one -> one.claim().words().passage()));
    }

    private static List<Resting> on(Sentence sentence, Map<Integer, List<Resting>> resting) {
        List<Resting> on =
                new ArrayList<>(resting.getOrDefault(sentence.passage().number(), List.of()));
        on.removeIf(claim -> !claim.span().overlaps(sentence.span()));
        on.sort(Comparator.comparing(claim -> claim.claim().number()));
        return List.copyOf(on);
    }
}
