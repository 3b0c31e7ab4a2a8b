package stet.publication;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import stet.signoff.ClaimFilter;

/** Reads exports in batches, each behind the last row of the one before, so that a million rows need no more memory. */
@ApplicationScoped
class Rows {
    /** A row may hold 60,000 characters: 500 of the largest are 60 MB. */
    static final int BATCH = 500;

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

    private <T> SelectionQuery<T> query(String hql, ClaimFilter filter, Map<String, ?> place, Class<T> type) {
        SelectionQuery<T> query = session.createSelectionQuery(hql.formatted(filter.where()), type);
        filter.values().forEach(query::setParameter);
        place.forEach(query::setParameter);
        return query;
    }
}
