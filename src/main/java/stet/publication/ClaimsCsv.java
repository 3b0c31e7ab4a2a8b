package stet.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static stet.publication.Column.MADE;
import static stet.publication.Column.besides;
import static stet.publication.Column.number;
import static stet.publication.Column.people;
import static stet.publication.Column.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.claim.Checks;
import stet.evidence.Stance;
import stet.fix.FixLine;
import stet.home.Address;
import stet.signoff.ClaimFilter;
import stet.web.Texts;

/** `claims.csv`, one row a claim, by number: version 2 of the contract in src/docs/csv.md. */
@ApplicationScoped
class ClaimsCsv implements Table {
    private static final List<Column> READ = List.of(
            number("claim_number", "b.number"),
            words("article_slug", "a.slug"),
            words("article_title", "a.imprint.title"),
            words("article_url", "a.imprint.url"),
            words("article_published_on", "a.imprint.publishedOn"),
            number("revision", "a.revisionNumber"),
            number("passage", "c.words.passage"),
            words("sentence", "b.sentence"),
            words("quote", "c.words.quote"),
            words("statement", "c.words.statement"),
            words("claim_kind", "c.words.kind"),
            words("checks", "c.words.checks"),
            words("said_by", "c.words.saidBy"),
            words("reported_by", "c.words.reportedBy"),
            words("said_on", "c.words.saidOn"),
            words("stage", "b.stage"),
            words("rating", "r.ratingKey"),
            words("rating_label", "r.label"),
            number("rating_value", "r.points"),
            words("rating_scale", "concat(s.scaleKey, '/', cast(s.version as String))"),
            words("reasons", "v.reasons"),
            words("as_of", "v.asOf"),
            number("evidence_counting", "b.evidenceCounting"),
            number("supports", "b.supports"),
            number("contradicts", "b.contradicts"),
            words("source_urls", MADE),
            people("verdict_by", "vb.login"),
            words("verdict_at", "v.givenAt"),
            people("signed_off_by", "ob.login"),
            words("signed_off_at", "o.signedAt"),
            words("signed_seal", "o.seal"),
            words("current_seal", "b.currentSeal"),
            people("lapsed_because", "b.lapsedBecause"),
            words("set_aside_reason", "d.reason"),
            people("set_aside_by", "db.login"),
            people("created_by", "cb.login"),
            words("language", "c.language"),
            words("permalink", MADE),
            words("due", "b.dueAt"),
            words("second_rating", "r2.ratingKey"),
            people("second_by", "vb2.login"),
            people("adjudicated_by", "ab.login"),
            words("fix_now", MADE),
            words("fix_proposed", MADE),
            words("fix_status", MADE),
            people("confidential", MADE),
            people("bypass", MADE),
            besides("rating_checks", "r.checks"),
            besides("veiled", "b.veiled"));

    /** What a row does not say while a second verdict is outstanding. */
    private static final Set<String> WITHHELD = Set.of(
            "rating",
            "rating_label",
            "rating_value",
            "rating_scale",
            "reasons",
            "as_of",
            "evidence_counting",
            "supports",
            "contradicts",
            "source_urls",
            "verdict_by",
            "verdict_at",
            "lapsed_because",
            "current_seal",
            "second_rating",
            "second_by",
            "adjudicated_by",
            "fix_now",
            "fix_proposed",
            "fix_status",
            "confidential");

    private static final String FROM = "from ClaimBoard b join b.claim c join b.article a left join c.createdBy cb"
            + " left join b.verdict v left join v.rating r left join r.scale s left join v.givenBy vb"
            + " left join SecondReading q on q.claim = c and q.number = (select max(x.number) from SecondReading x"
            + " where x.claim = c and x.state <> WITHDRAWN) and q.state <> SUPERSEDED"
            + " left join q.second v2 left join v2.rating r2 left join v2.givenBy vb2"
            + " left join Adjudication j on j.reading = q left join j.madeBy ab"
            + " left join b.signOff o left join o.signedBy ob left join b.settingAside d left join d.proposedBy db"
            + " where %s and b.number > :after order by b.number";

    private static final String PIECES = "select new stet.publication.Piece(b.number, e.number, e.cited.stance,"
            + " e.withdrawnAt, n.number, c.words.checks, e.confidential, a.imprint.url, a.imprint.statedOrigin, a.imprint.title, e.cited.url, e.cited.title,"
            + " e.recordedUrl, e.recordedTitle,"
            + " case when v.reasons = '' then e.cited.quote else '' end)"
            + " from ClaimBoard b join b.claim c join b.article a left join b.verdict v"
            + " join Evidence e on e.claim = c left join e.supersededBy n"
            + " where %s and b.number between :first and :last order by b.number, e.number";

    private static final List<Column> COLUMNS = Column.written(READ);

    @Inject
    Rows rows;

    @Inject
    Address address;

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void write(ClaimFilter filter, CsvFile file) {
        Originals articles = new Originals();
        Besides.Kinds kinds = Besides.Kinds.of(rows, filter);
        long last = 0;
        List<Row> batch;
        do {
            batch = rows.batch(READ, FROM, filter, Map.of("after", last));
            if (batch.isEmpty()) return;
            long first = batch.get(0).number("claim_number");
            last = batch.get(batch.size() - 1).number("claim_number");
            Map<Long, List<Piece>> counting = counting(filter, first, last, articles);
            Besides besides = Besides.of(rows, filter, kinds, first, last);
            for (Row row : batch) file.row(cells(row, counting, besides), row.isVeiled());
        } while (batch.size() == Rows.BATCH);
    }

    private Map<Long, List<Piece>> counting(ClaimFilter filter, long first, long last, Originals articles) {
        return rows.all(PIECES, filter, Map.of("first", first, "last", last), Piece.class).stream()
                .filter(piece -> piece.counts(articles))
                .collect(groupingBy(Piece::claim));
    }

    private String[] cells(Row row, Map<Long, List<Piece>> counting, Besides besides) {
        List<Piece> pieces = counting.getOrDefault(row.number("claim_number"), List.of());
        return COLUMNS.stream()
                .map(column -> row.withholds(column.name(), WITHHELD)
                        ? Row.WITHHELD
                        : cell(column.name(), row, pieces, besides))
                .toArray(String[]::new);
    }

    private String cell(String column, Row row, List<Piece> counting, Besides besides) {
        long claim = row.number("claim_number");
        return switch (column) {
            case "rating_label" -> ratingLabel(row);
            case "reasons" -> reasons(row, counting);
            case "source_urls" -> urls(counting);
            case "permalink" -> address.of("/claims/" + claim);
            case "fix_now" -> besides.fixes(claim, FixLine::now);
            case "fix_proposed" -> besides.fixes(claim, FixLine::proposed);
            case "fix_status" -> besides.fixes(claim, fix -> fix.status().key());
            case "confidential" -> besides.confidential(claim);
            case "bypass" -> besides.bypass(claim);
            default -> row.text(column);
        };
    }

    /** The claim may have been restated since: either says enough to tell that nobody checked the content. */
    private static String ratingLabel(Row row) {
        if (!row.has("rating_label")) return "";
        boolean said =
                row.value("checks") == Checks.SAID || row.text("rating_checks").equals(Checks.SAID.key());
        return said ? Texts.of("csv_unchecked", row.text("rating_label")) : row.text("rating_label");
    }

    /** Reasons may be empty where a quote speaks for itself; then it does. */
    private static String reasons(Row row, List<Piece> counting) {
        if (!row.has("reasons") || !row.text("reasons").isEmpty()) return row.text("reasons");
        return counting.stream()
                .filter(piece ->
                        piece.stance() == Stance.SUPPORTS && !piece.quote().isEmpty())
                .findFirst()
                .map(piece -> Texts.of("csv_quote", piece.quote(), piece.number()))
                .orElse("");
    }

    private static String urls(List<Piece> counting) {
        return counting.stream()
                .map(Piece::url)
                .filter(url -> !url.isEmpty())
                .distinct()
                .collect(joining("\n"));
    }
}
