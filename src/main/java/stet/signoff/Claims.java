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
import stet.article.Article;
import stet.text.Words;

/** The list of claims: found, sorted, paged and counted on the board. */
@ApplicationScoped
public class Claims {
    private static final String FROM = """
            from ClaimBoard b join b.claim c left join b.verdict v left join v.rating r left join b.assignee a
            where %s order by %s""";

    private static final String ROWS = """
            select new stet.signoff.ClaimRow(b.number, c.words.statement, c.words.saidBy, b.kind, c.words.checks, b.stage,
              r.label, r.mark, v.checks, a.name, b.dueAt, b.asideProposed, b.changedAt)
            """ + FROM;

    private static final String LISTINGS = """
            select new stet.signoff.ClaimListing(b.number, b.article.slug, c.words.statement, c.words.quote,
              c.words.passage, b.kind, c.words.checks, c.words.saidBy, b.stage, r.ratingKey, r.label, v.checks, a.login, b.dueAt,
              b.changedAt)
            """ + FROM;

    /** More than these are asked one by one even where all of them are wanted. */
    private static final int MOST_GATHERED = 100_000;

    /** The stages of claims that somebody still has to do something about. */
    public static final List<Stage> UNFINISHED = Stage.unfinished();

    @Inject
    Session session;

    /** Where a page begins: behind one cursor, or before another; both empty for the first page. */
    public record Place(String after, String before) {
        public static final Place FIRST = new Place("", "");
    }

    /** Rows in their order; the cursors are empty where nothing lies beyond. */
    public record Page<R>(List<R> rows, String earlier, String later) {}

    public Page<ClaimRow> matching(ClaimFilter filter, ClaimOrder order, Place place, int limit) {
        return matching(filter, order, place, limit, new Shape<>(ROWS, ClaimRow.class));
    }

    /** The same for a program: after a cursor, empty for the first. */
    public Page<ClaimListing> listing(ClaimFilter filter, ClaimOrder order, String after, int limit) {
        return matching(filter, order, new Place(after, ""), limit, new Shape<>(LISTINGS, ClaimListing.class));
    }

    /** What is read of each claim. */
    private record Shape<R>(String hql, Class<R> type) {}

    private <R extends ClaimOrder.Placed> Page<R> matching(
            ClaimFilter filter, ClaimOrder order, Place place, int limit, Shape<R> shape) {
        boolean backward = !place.before().isEmpty();
        String cursor = backward ? place.before() : place.after();
        Map<String, Object> values = new HashMap<>(filter.values());
        values.putAll(order.values(cursor));
        String where = filter.where(gatheredForPage(filter, limit)) + " and " + order.behind(backward);
        List<R> found = query(shape.hql().formatted(where, order.by(backward, filter.leading())), values, shape.type())
                .setMaxResults(limit + 1)
                .getResultList();
        return page(found, order, backward, !cursor.isEmpty(), limit);
    }

    /** How many claims match. */
    public long count(ClaimFilter filter) {
        String hql = "select count(*) from ClaimBoard b where " + filter.where(gathered(filter, MOST_GATHERED));
        return query(hql, filter.values(), Long.class).getSingleResult();
    }

    /** The numbers of those that match, the lowest first; no more than the most. */
    public List<Long> numbers(ClaimFilter filter, int most) {
        String hql = "select b.number from ClaimBoard b where " + filter.where(gathered(filter, MOST_GATHERED))
                + " order by b.number";
        return query(hql, filter.values(), Long.class).setMaxResults(most).getResultList();
    }

    /** The same of those alone that are neither signed off nor set aside. */
    public List<Long> unfinished(ClaimFilter filter, int most) {
        String hql = "select b.number from ClaimBoard b where b.stage in :unfinished and "
                + filter.where(gathered(filter, MOST_GATHERED)) + " order by b.number";
        Map<String, Object> values = new HashMap<>(filter.values());
        values.put("unfinished", UNFINISHED);
        return query(hql, values, Long.class).setMaxResults(most).getResultList();
    }

    /** How many claims match in each stage, whatever stage the filter names; stages without any are there with 0. */
    public Map<Stage, Long> stages(ClaimFilter filter) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) counts.put(stage, 0L);
        ClaimFilter any = filter.withStage(null);
        String hql = "select b.stage, count(*) from ClaimBoard b where " + any.where(gathered(any, MOST_GATHERED))
                + " group by b.stage";
        for (Object[] row : query(hql, any.values(), Object[].class).getResultList()) {
            counts.put((Stage) row[0], (Long) row[1]);
        }
        return counts;
    }

    /** How many claims each article has in each stage, by the article's id; what has none is not there. */
    public Map<Long, Map<Stage, Long>> stagesByArticle() {
        return byArticle("", Map.of());
    }

    /** The same for these articles alone. */
    public Map<Long, Map<Stage, Long>> stagesByArticle(List<Long> articles) {
        if (articles.isEmpty()) return Map.of();
        return byArticle("where b.article.id in :articles ", Map.of("articles", articles));
    }

    private Map<Long, Map<Stage, Long>> byArticle(String where, Map<String, Object> values) {
        Map<Long, Map<Stage, Long>> counts = new HashMap<>();
        String hql =
                "select b.article.id, b.stage, count(*) from ClaimBoard b " + where + "group by b.article.id, b.stage";
        for (Object[] row : query(hql, values, Object[].class).getResultList()) {
            counts.computeIfAbsent((Long) row[0], article -> new EnumMap<>(Stage.class))
                    .put((Stage) row[1], (Long) row[2]);
        }
        return counts;
    }

    /** How many claims wait for somebody, by what they wait for; stages without any are not there. */
    public Map<Stage, Long> waiting() {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        String hql = "select b.stage, count(*) from ClaimBoard b where b.stage in :stages group by b.stage";
        Map<String, Object> values = Map.of(
                "stages", List.of(Stage.PROPOSED, Stage.RETURNED, Stage.LAPSED, Stage.SECOND_READING, Stage.DISPUTED));
        for (Object[] row : query(hql, values, Object[].class).getResultList()) {
            counts.put((Stage) row[0], (Long) row[1]);
        }
        return counts;
    }

    /** Up to limit articles with claims that are neither signed off nor set aside, the newest first. */
    public List<Article> articlesAtWork(int limit) {
        String hql = "from Article a where exists"
                + " (select 1 from ClaimBoard b where b.article = a and b.stage in :stages) order by a.id desc";
        Map<String, Object> values = Map.of("stages", UNFINISHED);
        return query(hql, values, Article.class).setMaxResults(limit).getResultList();
    }

    /** The highest number of a claim on the board; 0 where there is none. */
    long highest() {
        return session.createSelectionQuery("select coalesce(max(b.number), 0) from ClaimBoard b", Long.class)
                .getSingleResult();
    }

    /**
     * Gathering looks at the f claims that have the rarest word. Going through all n in their order ends where the page
     * is full: of k words that know nothing of each other, each in f claims or more, after limit * (n / f)^k at most. So
     * gathering is less up to f^(k + 1) = limit * n^k.
     */
    private int gatheredForPage(ClaimFilter filter, int limit) {
        int words = filter.words().size();
        if (words == 0) return ClaimFilter.EACH;
        double most = Math.pow(limit * Math.pow(highest(), words), 1.0 / (words + 1));
        return gathered(filter, (int) Math.min(MOST_GATHERED, most));
    }

    /** Which of the filter's words has the fewest claims, if they are no more than these; else none. */
    private int gathered(ClaimFilter filter, int most) {
        int rarest = ClaimFilter.EACH;
        long fewest = most + 1L;
        List<String> words = filter.words();
        for (int i = 0; i < words.size(); i++) {
            long claims = claimsWith(words.get(i), fewest);
            if (claims >= fewest) continue;
            fewest = claims;
            rarest = i;
        }
        return rarest;
    }

    /** How many claims have a word that begins so; beyond the most nobody counts. */
    private long claimsWith(String beginning, long most) {
        return session.createSelectionQuery("""
                        select count(*) from (select w.claimId as claim from ClaimWord w
                        where w.word >= :word and w.word < :after order by w.word, w.claimId
                        fetch first :most rows only) found""", Long.class)
                .setParameter("word", beginning)
                .setParameter("after", Words.after(beginning))
                .setParameter("most", most)
                .getSingleResult();
    }

    private static <R extends ClaimOrder.Placed> Page<R> page(
            List<R> found, ClaimOrder order, boolean backward, boolean moved, int limit) {
        boolean more = found.size() > limit;
        List<R> rows = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (backward) Collections.reverse(rows);
        if (rows.isEmpty()) return new Page<>(rows, "", "");
        boolean hasEarlier = backward ? more : moved;
        boolean hasLater = backward || more;
        return new Page<>(
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
