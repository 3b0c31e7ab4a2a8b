package stet.history;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.account.Act;

/**
 * Claims of which nobody is to read yet what was found. Their events show when they happened, digest and hash, by which
 * the chain can be followed, unless they are among those that say nothing of it.
 */
public record KeptBack(Set<Long> claims) {
    static final Set<Act> OPEN = Set.of(
            Act.LOAD_PACK,
            Act.CREATE_CLAIM,
            Act.RESTATE,
            Act.CONFIRM_ANCHOR,
            Act.SPLIT,
            Act.TAKE,
            Act.GIVE_BACK,
            Act.ASSIGN,
            Act.ASK_SECOND_READING);

    /** A feature that keeps claims back, by their numbers. */
    public interface Source {
        Set<Long> keptBack();
    }

    public KeptBack {
        claims = Set.copyOf(claims);
    }

    /** All that are kept back at the moment. */
    public static KeptBack now() {
        Set<Long> claims = new HashSet<>();
        Instance<Source> sources = CDI.current().select(Source.class);
        for (Source source : sources) claims.addAll(source.keptBack());
        return new KeptBack(claims);
    }

    /** The same events, those that are kept back without what they say. */
    public List<Event> over(List<Event> events) {
        if (claims.isEmpty()) return events;
        return events.stream().map(this::over).toList();
    }

    public Event over(Event event) {
        boolean covered = event.claim() != null
                && claims.contains(event.claim())
                && (event.act() == null || !OPEN.contains(event.act()));
        return covered ? event.keptBack() : event;
    }
}
