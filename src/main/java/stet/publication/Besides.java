package stet.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import stet.fix.FixLine;
import stet.signoff.ClaimFilter;
import stet.web.Texts;

/** What rows of claims say of fixes, of confidential evidence and of bypasses, for a batch of them, by claim. */
record Besides(Map<Long, List<FixLine>> fixes, Map<Long, List<Seen>> seen, Map<Long, List<Passed>> passed) {
    private static final String OF_BATCH = " where %s and b.number between :first and :last";

    private static final String FIXED = " from ClaimBoard b join Fix f on f.claim = b.claim";

    private static final String CONFIDED =
            " from ClaimBoard b join Evidence e on e.claim = b.claim join Confidence k on k.evidence = e";

    private static final String BYPASSED =
            " from ClaimBoard b join ArticleSignOff o on o.article = b.article join o.bypass y";

    private static final String FIXES =
            "select new stet.fix.FixLine(b.number, f.spot.wordsNow, coalesce(g.words, f.proposed),"
                    + " f.withdrawnAt, f.letStandAt, f.carriedIn, n.kind)" + FIXED
                    + " left join FixAnswer n on n.fix = f"
                    + " and n.id = (select max(x.id) from FixAnswer x where x.fix = f) left join FixAnswer g on g.fix = f and g.id ="
                    + " (select max(y.id) from FixAnswer y where y.fix = f and y.kind = AGREED)" + OF_BATCH
                    + " order by b.number, f.number";

    private static final String SEEN = "select new stet.publication.Besides$Seen(b.number, e.number,"
            + " e.withdrawnAt is null and e.supersededBy is null, p.login)" + CONFIDED
            + " join Look l on l.confidence = k join l.account p" + OF_BATCH
            + " group by b.number, e.number, e.withdrawnAt, e.supersededBy, p.login order by b.number, e.number, min(l.id)";

    private static final String PASSED = "select new stet.publication.Besides$Passed(b.number, a.login, p.login,"
            + " y.reason)" + BYPASSED + " join y.askedBy a join y.permittedBy p" + OF_BATCH
            + " order by b.number, o.number";

    /** What there is at all of what rarely is, so that a batch without it costs no query. */
    record Kinds(boolean fixes, boolean seen, boolean passed) {
        static Kinds of(Rows rows, ClaimFilter filter) {
            return new Kinds(rows.any(FIXED, filter), rows.any(CONFIDED, filter), rows.any(BYPASSED, filter));
        }
    }

    /** That somebody has looked at a confidential piece of a claim. */
    public record Seen(long claim, long piece, boolean active, String login) {}

    /** That a claim's article was signed off past blockers. */
    public record Passed(long claim, String askedBy, String permittedBy, String reason) {}

    static Besides of(Rows rows, ClaimFilter filter, Kinds kinds, long first, long last) {
        Map<String, Long> batch = Map.of("first", first, "last", last);
        return new Besides(
                kinds.fixes ? by(FixLine::claim, rows.all(FIXES, filter, batch, FixLine.class)) : Map.of(),
                kinds.seen ? by(Seen::claim, rows.all(SEEN, filter, batch, Seen.class)) : Map.of(),
                kinds.passed ? by(Passed::claim, rows.all(PASSED, filter, batch, Passed.class)) : Map.of());
    }

    private static <T> Map<Long, List<T>> by(Function<T, Long> claim, List<T> lines) {
        return lines.stream().collect(groupingBy(claim));
    }

    /** A line for each fix, in the order of their numbers: what stands in one column stands for what does in another. */
    String fixes(long claim, Function<FixLine, String> told) {
        return fixes.getOrDefault(claim, List.of()).stream()
                .map(fix -> onOneLine(told.apply(fix)))
                .collect(joining("\n"));
    }

    /** Lines of one cell stand for one thing each. */
    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** A line for each confidential piece that nobody corrected or withdrew. */
    String confidential(long claim) {
        Map<Long, List<Seen>> pieces = seen.getOrDefault(claim, List.of()).stream()
                .filter(Seen::active)
                .collect(groupingBy(Seen::piece, TreeMap::new, toList()));
        return pieces.entrySet().stream()
                .map(piece -> Texts.of("csv_seen_piece", piece.getKey(), logins(piece.getValue())))
                .collect(joining("\n"));
    }

    /** By the piece's number, who has seen it, in words; of the confidential pieces of a batch of claims. */
    static Map<Long, String> seenBy(Rows rows, ClaimFilter filter, long first, long last) {
        Map<Long, String> seen = new HashMap<>();
        rows.all(SEEN, filter, Map.of("first", first, "last", last), Seen.class).stream()
                .collect(groupingBy(Seen::piece))
                .forEach((piece, looks) -> seen.put(piece, Texts.of("csv_seen", logins(looks))));
        return seen;
    }

    private static String logins(List<Seen> looks) {
        return looks.stream().map(Seen::login).collect(joining(", "));
    }

    String bypass(long claim) {
        return passed.getOrDefault(claim, List.of()).stream()
                .map(by -> Texts.of("csv_bypass", by.askedBy, by.permittedBy, onOneLine(by.reason)))
                .collect(joining("\n"));
    }
}
