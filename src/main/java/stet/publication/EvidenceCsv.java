package stet.publication;

import static stet.publication.Column.MADE;
import static stet.publication.Column.besides;
import static stet.publication.Column.number;
import static stet.publication.Column.people;
import static stet.publication.Column.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.claim.Checks;
import stet.evidence.Counting;
import stet.evidence.Stance;
import stet.signoff.ClaimFilter;
import stet.web.Texts;

/** `evidence.csv`, one row a piece, by claim and number, as cited when attached: version 2 of src/docs/csv.md. */
@ApplicationScoped
class EvidenceCsv implements Table {
    private static final List<Column> READ = List.of(
            number("claim_number", "b.number"),
            number("evidence_number", "e.number"),
            words("stance", "e.cited.stance"),
            words("counts", MADE),
            words("why_not", MADE),
            words("bears_on", "e.cited.bearsOn"),
            words("medium", "e.cited.medium"),
            words("source_title", "e.cited.title"),
            words("source_url", "e.cited.url"),
            words("publisher", "e.cited.publisher"),
            words("author", "s.author"),
            words("source_kind", "s.kind"),
            words("closeness", "s.closeness"),
            words("published_on", "e.cited.publishedOn"),
            words("accessed_on", "e.cited.accessedOn"),
            words("quote", "e.cited.quote"),
            words("quote_language", "e.cited.quoteLanguage"),
            words("translation", "e.cited.translation"),
            words("locator", "e.cited.locator"),
            words("archive_url", MADE),
            words("snapshot_sha256", MADE),
            people("added_by", "ab.login"),
            words("added_at", "e.addedAt"),
            words("withdrawn_reason", "e.withdrawnReason"),
            people("confidential", MADE),
            besides("is_confidential", "e.confidential"),
            besides("veiled", "b.veiled"),
            besides("withdrawn_at", "e.withdrawnAt"),
            besides("corrected_by", "n.number"),
            besides("checks", "c.words.checks"),
            besides("article_url", "a.imprint.url"),
            besides("article_origin", "a.imprint.statedOrigin"),
            besides("article_title", "a.imprint.title"),
            besides("recorded_url", "e.recordedUrl"),
            besides("recorded_title", "e.recordedTitle"));

    private static final String FROM = "from ClaimBoard b join b.claim c join b.article a"
            + " join Evidence e on e.claim = c left join e.source s join e.addedBy ab left join e.supersededBy n"
            + " where %s and b.number >= :claim and (b.number > :claim or e.number > :piece)"
            + " order by b.number, e.number";

    /** What a row does not say while a second verdict on its claim is outstanding. */
    private static final Set<String> WITHHELD = Set.of(
            "stance", "counts", "why_not", "bears_on", "added_by", "added_at", "withdrawn_reason", "confidential");

    /** What a row does not say of evidence that is confidential. */
    private static final Set<String> CONFIDENTIAL = Set.of(
            "bears_on",
            "medium",
            "source_title",
            "source_url",
            "publisher",
            "author",
            "source_kind",
            "closeness",
            "published_on",
            "quote",
            "quote_language",
            "translation",
            "locator");

    private static final List<Column> COLUMNS = Column.written(READ);

    @Inject
    Rows rows;

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void write(ClaimFilter filter, CsvFile file) {
        Originals articles = new Originals();
        Map<String, Long> place = Map.of("claim", 0L, "piece", 0L);
        List<Row> batch;
        do {
            batch = rows.batch(READ, FROM, filter, place);
            Map<Long, String> seen = seen(filter, batch);
            for (Row row : batch) {
                file.row(cells(row, articles, seen), row.isVeiled() || isConfidential(row));
                place = Map.of("claim", row.number("claim_number"), "piece", row.number("evidence_number"));
            }
        } while (batch.size() == Rows.BATCH);
    }

    private Map<Long, String> seen(ClaimFilter filter, List<Row> batch) {
        if (batch.stream().noneMatch(EvidenceCsv::isConfidential)) return Map.of();
        long last = batch.get(batch.size() - 1).number("claim_number");
        return Besides.seenBy(rows, filter, batch.get(0).number("claim_number"), last);
    }

    private static boolean isConfidential(Row row) {
        return (Boolean) row.value("is_confidential");
    }

    private static String[] cells(Row row, Originals articles, Map<Long, String> seen) {
        Optional<String> whyNot = whyNot(row, articles);
        return COLUMNS.stream()
                .map(column -> withholds(row, column.name()) ? Row.WITHHELD : cell(column.name(), row, whyNot, seen))
                .toArray(String[]::new);
    }

    private static boolean withholds(Row row, String column) {
        return row.withholds(column, WITHHELD) || isConfidential(row) && CONFIDENTIAL.contains(column);
    }

    private static String cell(String column, Row row, Optional<String> whyNot, Map<Long, String> seen) {
        return switch (column) {
            case "confidential" -> seen.getOrDefault(row.number("evidence_number"), "");
            case "counts" -> String.valueOf(whyNot.isEmpty());
            case "why_not" -> whyNot.orElse("");
            case "withdrawn_reason" ->
                row.has("corrected_by")
                        ? Texts.of("csv_corrected_by", row.number("corrected_by"))
                        : row.text("withdrawn_reason");
            default -> row.text(column);
        };
    }

    private static Optional<String> whyNot(Row row, Originals articles) {
        return new Counting(
                        row.has("withdrawn_at"),
                        row.has("corrected_by"),
                        (Stance) row.value("stance"),
                        isConfidential(row) || row.value("checks") == Checks.SAID,
                        articles.of(row.text("article_url"), row.text("article_origin"), row.text("article_title")),
                        new Counting.Origin(row.text("source_url"), row.text("source_title")),
                        new Counting.Origin(row.text("recorded_url"), row.text("recorded_title")))
                .whyNot();
    }
}
