package stet.signoff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.claim.Kind;
import stet.web.Texts;

/**
 * Which claims of an article an editor signs off: all, or where it is on those of some kinds, those found to be of some
 * ratings, by their keys, and of the rest a share in percent. What is left a second checker may sign as well.
 */
public record Sampling(boolean isOn, Set<Kind> kinds, Set<String> ratings, int share) {
    public static final int WHOLE = 100;

    /** An editor signs all. */
    public static final Sampling OFF = new Sampling(false, Set.of(), Set.of(), WHOLE);

    public Sampling {
        kinds = Set.copyOf(kinds);
        ratings = Set.copyOf(ratings);
    }

    public List<String> kindKeys() {
        return kinds.stream().map(Kind::key).sorted().toList();
    }

    public List<String> ratingKeys() {
        return ratings.stream().sorted().toList();
    }

    /** As it is sealed with an article, and told by the history. */
    public Map<String, Object> written() {
        return Map.of("kinds", kindKeys(), "ratings", ratingKeys(), "share", share);
    }

    /** In words, without the names that ratings have on a scale. */
    public String inWords() {
        if (!isOn) return Texts.of("sampling_off");
        String named = Stream.concat(
                        kinds.stream().sorted(Comparator.naturalOrder()).map(Kind::label),
                        ratingKeys().stream().map(rating -> rating.replace('_', ' ')))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Texts.of("sampling_share", share) : Texts.of("sampling_named", named, share);
    }
}
