package stet.gate;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Filled;
import stet.web.Flaw;

/** A bypass as a browser sends it: the keys of the blockers that it names, and why. */
public record BypassForm(
        @RestForm List<String> blockers,
        @RestForm @Filled @Size(max = Flaw.LONGEST_REASON) String reason) {
    static BypassForm of(Gate gate) {
        return new BypassForm(gate.blockers().stream().map(Blocker::key).toList(), "");
    }

    Set<String> keys() {
        return blockers == null ? Set.of() : new TreeSet<>(blockers);
    }

    /** Whether a blocker is named, for the page. */
    public boolean names(Blocker blocker) {
        return keys().contains(blocker.key());
    }
}
