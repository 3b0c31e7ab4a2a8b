package stet.verdict;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import stet.history.KeptBack;

/** The claims that wait for a second verdict: their history says nothing of the first. */
@ApplicationScoped
@Unremovable
public class KeptBackClaims implements KeptBack.Source {
    @Override
    public Set<Long> keptBack() {
        return SecondReading.find(
                        "select s.claim.number from SecondReading s where s.state = ?1",
                        SecondReading.State.OUTSTANDING)
                .project(Long.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
