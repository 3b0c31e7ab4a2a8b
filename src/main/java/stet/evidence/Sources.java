package stet.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of sources, newest first, page by page. */
public final class Sources {
    private static final int PAGE = 50;

    private static final String ROWS = "select s.number, s.title, s.publisher, s.publishedOn, s.kind, s.closeness,"
            + " (select count(e) from Evidence e where e.source = s) from Source s where s.number < :below";

    private static final String HOLDS = " and (lower(s.title) like lower(:%1$s) escape '!'"
            + " or lower(s.publisher) like lower(:%1$s) escape '!' or lower(s.url) like lower(:%1$s) escape '!')";

    private Sources() {}

    /** One page of the list; earlier is the cursor of the next, null on the last. */
    public record Page(List<SourceRow> rows, Long earlier) {
        static final Page EMPTY = new Page(List.of(), null);
    }

    public static Page matching(SourceFilter filter) {
        StringBuilder query = new StringBuilder(ROWS);
        Map<String, Object> values = new HashMap<>(Map.of("below", filter.below()));
        for (String word : filter.words()) {
            String name = "w" + values.size();
            query.append(HOLDS.formatted(name));
            values.put(name, "%" + literally(word) + "%");
        }
        List<SourceRow> rows = Source.find(
                        query.append(" order by s.number desc").toString(), values)
                .project(SourceRow.class)
                .page(0, PAGE + 1)
                .list();
        if (rows.size() <= PAGE) return new Page(rows, null);
        return new Page(rows.subList(0, PAGE), rows.get(PAGE - 1).number());
    }

    private static String literally(String word) {
        return word.replaceAll("[!%_]", "!$0");
    }
}
