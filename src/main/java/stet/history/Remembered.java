package stet.history;

import java.util.function.Supplier;

/**
 * Something read from the database that holds as long as nothing happens at the desk, on this node or another: every
 * verb appends to the history, so its length tells.
 */
public final class Remembered<T> {
    private volatile Known<T> known;

    private record Known<T>(long events, T value) {}

    /** What was read last, read anew where the history has another length by now. */
    public T at(long events, Supplier<T> reading) {
        Known<T> last = known;
        if (last != null && last.events == events) return last.value;
        T value = reading.get();
        known = new Known<>(events, value);
        return value;
    }
}
