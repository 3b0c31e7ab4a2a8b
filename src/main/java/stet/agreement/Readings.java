package stet.agreement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.Query;
import stet.verdict.SecondReading;
import stet.verdict.SecondReading.State;

/**
 * The second readings that are closed, each claim once, by its newest that matches: a claim that was read again has its
 * first verdict in both. Capped where there are more than are read at once.
 */
public record Readings(Collection<Reading> all, boolean isCapped) {
    public static final int MOST = 100_000;

    private static final List<State> CLOSED = List.of(State.AGREED, State.NEAR, State.DISPUTED, State.ADJUDICATED);

    /** A claim that waits for another reader is left out whole: what was found of it earlier is kept back as well. */
    private static final String CLOSED_READINGS = "select c.number, fa.login, fa.name, fr.ratingKey, ta.login, ta.name,"
            + " tr.ratingKey from SecondReading s join s.claim c"
            + " join s.first f join f.givenBy fa join f.rating fr"
            + " join s.second t join t.givenBy ta join t.rating tr"
            + " where s.state in :closed and not exists"
            + " (select 1 from SecondReading o where o.claim = c and o.state = :outstanding)%s"
            + " order by t.givenAt desc, s.id desc";

    static Readings matching(AgreementFilter filter) {
        return matching(filter, MOST);
    }

    static Readings matching(AgreementFilter filter, int most) {
        Query<Reading> query = SecondReading.getEntityManager()
                .createQuery(CLOSED_READINGS.formatted(filter.where()), Reading.class)
                .setParameter("closed", CLOSED)
                .setParameter("outstanding", State.OUTSTANDING)
                .setMaxResults(most + 1)
                .unwrap(Query.class);
        filter.values().forEach(query::setParameter);
        List<Reading> found = query.getResultList();
        Map<Long, Reading> byClaim = new LinkedHashMap<>();
        found.stream().limit(most).forEach(reading -> byClaim.putIfAbsent(reading.claim(), reading));
        return new Readings(byClaim.values(), found.size() > most);
    }
}
