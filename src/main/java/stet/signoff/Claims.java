package stet.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** The list of claims: found, sorted, paged and counted on the board. */
@ApplicationScoped
public class Claims {
    private static final String ROWS = """
            select new stet.signoff.ClaimRow(b.number, c.words.statement, c.words.saidBy, b.kind, c.words.checks, b.stage,
              r.label, r.mark, v.checks, a.name, b.changedAt)
            from ClaimBoard b join b.claim c left join b.verdict v left join v.rating r left join b.assignee a
            where %s order by %s""";

    @Inject
    Session session;

    /** Where a page begins: behind one cursor, or before another; both empty for the first page. */
    public record Place(String after, String before) {
        public static final Place FIRST = new Place("", "");
    }

    /** Rows in their order; the cursors are empty where nothing lies beyond. */
    public record Page(List<ClaimRow> rows, String earlier, String later) {}

    public Page matching(ClaimFilter filter, ClaimOrder order, Place place, int limit) {
        boolean backward = !place.before().isEmpty();
        String cursor = backward ? place.before() : place.after();
        Map<String, Object> values = new HashMap<>(filter.values());
        String where = filter.where();
        if (!cursor.isEmpty()) {
            where += " and " + order.behind(backward);
            values.putAll(order.values(cursor));
        }
        List<ClaimRow> found = query(ROWS.formatted(where, order.by(backward)), values, ClaimRow.class)
                .setMaxResults(limit + 1)
                .getResultList();
        return page(found, order, backward, !cursor.isEmpty(), limit);
    }

    /** How many claims match in each stage, whatever stage the filter names; stages without any are there with 0. */
    public Map<Stage, Long> stages(ClaimFilter filter) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) counts.put(stage, 0L);
        ClaimFilter any = filter.withStage(null);
        String hql = "select b.stage, count(*) from ClaimBoard b where " + any.where() + " group by b.stage";
        for (Object[] row : query(hql, any.values(), Object[].class).getResultList()) {
            counts.put((Stage) row[0], (Long) row[1]);
        }
        return counts;
    }

    private static Page page(List<ClaimRow> found, ClaimOrder order, boolean backward, boolean moved, int limit) {
        boolean more = found.size() > limit;
        List<ClaimRow> rows = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (backward) Collections.reverse(rows);
        if (rows.isEmpty()) return new Page(rows, "", "");
        boolean hasEarlier = backward ? more : moved;
        boolean hasLater = backward || more;
        return new Page(
                rows,
                hasEarlier ? order.cursor(rows.get(0)) : "",
                hasLater ? order.cursor(rows.get(rows.size() - 1)) : "");
    }

    private <T> SelectionQuery<T> query(String hql, Map<String, Object> values, Class<T> type) {
        SelectionQuery<T> query = session.createSelectionQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
