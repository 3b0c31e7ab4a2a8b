package stet.door;

import java.util.HashMap;
import java.util.Map;

/** What all bodies together may take of the memory, and those of one address half of it. */
final class Room {
    private final long bytes;
    private final Map<String, Long> takenBy = new HashMap<>();
    private long taken;

    Room(long bytes) {
        this.bytes = bytes;
    }

    /** False, and nothing is taken, where there is not as much left. */
    synchronized boolean take(String address, long wanted) {
        long own = takenBy.getOrDefault(address, 0L) + wanted;
        if (taken + wanted > bytes || own > bytes / 2) return false;
        taken += wanted;
        takenBy.put(address, own);
        return true;
    }

    synchronized void giveBack(String address, long given) {
        taken -= given;
        takenBy.merge(address, -given, Long::sum);
        takenBy.remove(address, 0L);
    }
}
