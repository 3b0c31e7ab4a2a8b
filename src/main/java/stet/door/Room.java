package stet.door;

import java.util.concurrent.atomic.AtomicLong;

/** What all bodies together may take of the memory. */
final class Room {
    private final AtomicLong left;

    Room(long bytes) {
        left = new AtomicLong(bytes);
    }

    /** False, and nothing is taken, where there is not as much left. */
    boolean take(long bytes) {
        if (left.addAndGet(-bytes) >= 0) return true;
        giveBack(bytes);
        return false;
    }

    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
