package stet.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many sentences of an article are in each state. */
public record Tally(Map<State, Long> counts) {
    public long of(State state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Sentences that have something to check in them, as far as they were read. */
    public long factual() {
        return sum(Stream.of(State.values()).filter(State::isFactual));
    }

    public long dealt() {
        return sum(Stream.of(State.values()).filter(State::isDone));
    }

    public long half() {
        return of(State.HALF);
    }

    public long unread() {
        return of(State.UNREAD);
    }

    /** What was dealt with of all that was not said to be no claim, from 0 to 1; 1 where nothing is left to read. */
    public double share() {
        long all = factual() + unread();
        return all == 0 ? 1 : (double) dealt() / all;
    }

    /** A state's piece of the bar: how many sentences, and where it begins. */
    public record Piece(State state, long count, long from) {}

    /** What is done first, what nobody has read last; only states that some sentence is in. */
    public List<Piece> bar() {
        List<Piece> bar = new ArrayList<>();
        long from = 0;
        for (State state :
                List.of(State.DEALT, State.COVERED, State.HALF, State.FACTUAL, State.UNREAD, State.NOT_A_CLAIM)) {
            if (of(state) == 0) continue;
            bar.add(new Piece(state, of(state), from));
            from += of(state);
        }
        return bar;
    }

    /** Of the bar, and 1 where it has no pieces. */
    public long width() {
        return Math.max(1, sum(Stream.of(State.values())));
    }

    private long sum(Stream<State> states) {
        return states.mapToLong(this::of).sum();
    }
}
