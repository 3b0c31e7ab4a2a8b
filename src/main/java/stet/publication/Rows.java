package stet.publication;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import stet.signoff.ClaimFilter;

/** Reads exports in batches, each behind the last row of the one before, so that a million rows need no more memory. */
@ApplicationScoped
class Rows {
    /** A row may hold 60,000 characters: 500 of the largest are 60 MB. */
    static final int BATCH = 500;

    /**
     * Never the same twice, and below every number: H2 answers a query that it was asked before with the rows it found
     * then, also where those were of an earlier snapshot (seen with 2.4.240: an export held rows that had changed since).
     */
    private static final AtomicLong FRESH = new AtomicLong();

    @Inject
    Session session;

    /** The next rows from a place on; fewer than a batch are the last ones. %s in the HQL stands for the filter. */
    List<Row> batch(List<Column> read, String from, ClaimFilter filter, Map<String, ?> place) {
        String hql = "select " + read.stream().map(Column::from).collect(joining(", ")) + " " + from;
        Map<String, Integer> places = new HashMap<>();
        for (Column column : read) places.put(column.name(), places.size());
        return query(hql, filter, place, Object[].class).setMaxResults(BATCH).getResultList().stream()
                .map(values -> new Row(places, values))
                .toList();
    }

    <T> List<T> all(String hql, ClaimFilter filter, Map<String, ?> place, Class<T> type) {
        return query(hql, filter, place, type).getResultList();
    }

    /** Whether what an HQL reads from has a row that the filter matches. */
    boolean any(String from, ClaimFilter filter) {
        return !query("select 1" + from + " where %s", filter, Map.of(), Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private <T> SelectionQuery<T> query(String hql, ClaimFilter filter, Map<String, ?> place, Class<T> type) {
        String where = filter.where() + " and b.number > :fresh";
        SelectionQuery<T> query = session.createSelectionQuery(hql.formatted(where), type);
        filter.values().forEach(query::setParameter);
        query.setParameter("fresh", FRESH.decrementAndGet());
        place.forEach(query::setParameter);
        return query;
    }
}
