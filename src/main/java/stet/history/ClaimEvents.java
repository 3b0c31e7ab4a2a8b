package stet.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import stet.account.Act;

/** What the history says was done to some claims, to be held against what the database says. */
public final class ClaimEvents {
    private static final int BATCH = 500;

    private final Map<Place, Event> events = new HashMap<>();

    private final Set<Place> corrected = new HashSet<>();

    private record Place(Long claim, Act act, String subject) {}

    private ClaimEvents(List<Event> found) {
        for (Event event : found) {
            events.put(new Place(event.claim(), event.act(), event.subject()), event);
            corrected.add(new Place(event.claim(), event.act(), event.says("corrects")));
        }
    }

    /** One query for all of these claims. */
    public static ClaimEvents of(Collection<Long> claims, Set<Act> acts) {
        return new ClaimEvents(Event.list("claim in ?1 and act in ?2 order by number", Set.copyOf(claims), acts));
    }

    /** The newest event of an act on a subject in a claim's dossier. */
    public Optional<Event> event(long claim, Act act, long subject) {
        return Optional.ofNullable(events.get(new Place(claim, act, String.valueOf(subject))));
    }

    /** Whether somebody did this, and this person alone. */
    public boolean says(long claim, Act act, long subject, String login) {
        return event(claim, act, subject)
                .filter(event -> event.actor().equals(login))
                .isPresent();
    }

    /** Whether an event of this claim says that it put something in the place of the evidence. */
    public boolean hasCorrection(long claim, long evidence) {
        return corrected.contains(new Place(claim, Act.CORRECT_EVIDENCE, String.valueOf(evidence)));
    }

    public static long count(Set<Act> acts) {
        return Event.count("act in ?1", acts);
    }

    /** The first event of these acts that speaks of something that is not there. */
    public static Optional<Event> firstWithout(Set<Act> acts, Predicate<Event> isThere) {
        List<Event> batch;
        long last = 0;
        do {
            batch = Event.<Event>find("act in ?1 and number > ?2 order by number", acts, last)
                    .page(0, BATCH)
                    .list();
            for (Event event : batch) {
                if (!isThere.test(event)) return Optional.of(event);
                last = event.number();
            }
            Event.getEntityManager().clear();
        } while (batch.size() == BATCH);
        return Optional.empty();
    }
}
