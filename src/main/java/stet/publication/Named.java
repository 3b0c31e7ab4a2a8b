package stet.publication;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The people that occur in the files of a packet, gathered while they are written. */
final class Named {
    private static final Pattern NO_LOGIN = Pattern.compile("[^a-z0-9._-]+");

    private final Set<String> known;
    private final Set<String> logins = new TreeSet<>();

    /** Only logins that are known are gathered, so that words around them are not. */
    Named(Set<String> known) {
        this.known = known;
    }

    static Named nobody() {
        return new Named(Set.of());
    }

    void in(String cell) {
        if (known.isEmpty() || cell.isEmpty()) return;
        for (String word : NO_LOGIN.split(cell)) if (known.contains(word)) logins.add(word);
    }

    Set<String> logins() {
        return logins;
    }
}
