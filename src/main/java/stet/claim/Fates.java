package stet.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.article.Comparison;
import stet.article.Revision;
import stet.article.Sentence;
import stet.collation.Fate;
import stet.text.Plain;
import stet.text.Span;
import stet.text.anchor.Moved;
import stet.text.anchor.Quote;

/** What becomes of the claims of an article when another text takes the place of its own. */
public final class Fates {
    private final Revision before;
    private final Revision after;
    private final Comparison sentences;
    private final Map<Integer, List<Integer>> ofPassage;
    private final LastStanding lastStanding;

    private Fates(Comparison sentences) {
        this.before = sentences.before();
        this.after = sentences.after();
        this.sentences = sentences;
        this.lastStanding = new LastStanding();
        this.ofPassage = IntStream.range(0, sentences.was().size())
                .boxed()
                .collect(Collectors.groupingBy(
                        at -> sentences.was().get(at).passage().number()));
    }

    /** In the order of the claims. */
    public static List<ClaimFate> of(List<Claim> claims, Comparison sentences) {
        Fates fates = new Fates(sentences);
        return claims.stream().map(fates::of).toList();
    }

    private ClaimFate of(Claim claim) {
        Words words = claim.words();
        if (words.passage() == null || words.quote().isEmpty()) return ClaimFate.unplaced(claim);
        Optional<Span> stood = before.words(words.passage()).flatMap(words::placeIn);
        return stood.map(place -> placed(claim, place)).orElseGet(() -> lost(claim));
    }

    /** One whose quote was gone: it stands again where the new text has the words at its place, or its last sentence. */
    private ClaimFate lost(Claim claim) {
        int passage = claim.words().passage();
        String was = before.words(passage).orElse("");
        String is = after.words(passage).orElse("");
        Integer at = claim.words().quoteAt();
        if (!was.isEmpty() && !is.isEmpty() && claim.place(was).isPresent()) {
            at = inPassage(was, is, claim.place(was).get());
        }
        String now = sentence(claim, passage, at);
        if (now != null) return new ClaimFate(claim, Fate.MOVED, null, now, passage, at);
        ClaimFate gone = new ClaimFate(claim, Fate.VANISHED, null, null, passage, at);
        return lastStanding.of(claim).flatMap(stood -> back(claim, stood)).orElse(gone);
    }

    /** Only where one of its sentences is new: a claim does not move to words that others rest on. */
    private Optional<ClaimFate> back(Claim claim, LastStanding.Stood stood) {
        return sentences.fresh().stream()
                .flatMap(one -> back(claim, stood, one).stream())
                .findFirst();
    }

    private Optional<ClaimFate> back(Claim claim, LastStanding.Stood stood, Sentence one) {
        int which = stood.sentences().stream().map(Plain::normalised).toList().indexOf(Plain.normalised(one.words()));
        if (which < 0) return Optional.empty();
        String words = one.passage().words();
        int offset = which == 0 ? Math.min(stood.offset(), one.span().length()) : 0;
        int near = words.codePointCount(0, one.span().start() + offset);
        int passage = one.passage().number();
        String whole = Plain.normalised(String.join(" ", stood.sentences()));
        return Quote.locateNear(words, claim.words().quote(), near)
                .map(place -> words.codePointCount(0, place.start()))
                .map(at -> new ClaimFate(claim, Fate.MOVED, null, sentence(claim, passage, at), passage, at))
                .filter(fate -> Plain.normalised(fate.now()).equals(whole));
    }

    private ClaimFate placed(Claim claim, Span place) {
        List<Integer> under = under(claim.words().passage(), place);
        if (under.isEmpty()) return lost(claim);
        Fate fate = fate(under);
        String was = under.stream().map(at -> sentences.was().get(at).words()).collect(Collectors.joining(" "));
        if (fate == Fate.VANISHED) return vanished(claim, was, place);
        int first = under.stream()
                .filter(at -> sentences.now(at).isPresent())
                .findFirst()
                .orElseThrow();
        Sentence to = sentences.is().get(sentences.now(first).getAsInt());
        int at = at(claim, place, sentences.was().get(first), to, fate);
        int passage = to.passage().number();
        String now = now(claim, passage, at, to);
        boolean same = Plain.normalised(now).equals(Plain.normalised(was));
        return new ClaimFate(claim, same ? fate : Fate.CHANGED, was, now, passage, at);
    }

    /** Of all sentences under a quote in one: where one of several is gone they are changed. */
    private Fate fate(List<Integer> under) {
        List<Fate> fates = under.stream().map(sentences::fate).toList();
        Fate worst = fates.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean someStand = fates.stream().anyMatch(fate -> fate != Fate.VANISHED);
        return worst == Fate.VANISHED && someStand ? Fate.CHANGED : worst;
    }

    /** Its place is kept where its passage is: the words may come back. */
    private ClaimFate vanished(Claim claim, String was, Span place) {
        int passage = claim.words().passage();
        Integer at = claim.words().quoteAt();
        Optional<String> is = after.words(passage);
        if (is.isPresent()) at = inPassage(before.words(passage).orElseThrow(), is.get(), place);
        return new ClaimFate(claim, Fate.VANISHED, was, null, passage, at);
    }

    private static int at(Claim claim, Span place, Sentence from, Sentence to, Fate fate) {
        String is = to.passage().words();
        int length = from.words().length();
        int offset = Math.min(Math.max(0, place.start() - from.span().start()), length);
        if (fate != Fate.CHANGED) {
            int expected = is.codePointCount(0, Math.min(to.span().start() + offset, is.length()));
            return Quote.locateNear(is, claim.words().quote(), expected)
                    .filter(found -> found.overlaps(to.span()))
                    .map(found -> is.codePointCount(0, found.start()))
                    .orElse(expected);
        }
        if (from.passage().number() == to.passage().number())
            return inPassage(from.passage().words(), is, place);
        int end = Math.min(Math.max(offset, place.end() - from.span().start()), length);
        int start = new Moved(from.words(), to.words()).start(new Span(offset, end));
        return is.codePointCount(0, to.span().start() + start);
    }

    private static int inPassage(String was, String is, Span place) {
        int start = was.equals(is) ? place.start() : new Moved(was, is).start(place);
        return is.codePointCount(0, start);
    }

    private List<Integer> under(int passage, Span place) {
        return ofPassage.getOrDefault(passage, List.of()).stream()
                .filter(at -> sentences.was().get(at).span().overlaps(place))
                .toList();
    }

    /** The sentence in which the quote stands now, else the one that took the place of its own. */
    private String now(Claim claim, int passage, int at, Sentence to) {
        String now = sentence(claim, passage, at);
        return now == null ? to.words() : now;
    }

    /** Null where the quote does not stand there. */
    private String sentence(Claim claim, int passage, Integer at) {
        if (at == null) return null;
        Optional<String> words = after.words(passage);
        Optional<Span> place =
                words.flatMap(is -> Quote.locateAt(is, claim.words().quote(), at));
        return place.flatMap(span -> sentencesNow(passage)
                        .filter(one -> one.span().overlaps(span))
                        .map(Sentence::words)
                        .reduce((one, next) -> one + " " + next))
                .orElse(null);
    }

    private Stream<Sentence> sentencesNow(int passage) {
        return sentences.is().stream().filter(one -> one.passage().number() == passage);
    }
}
