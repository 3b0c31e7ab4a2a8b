package stet.agreement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import stet.article.Article;
import stet.claim.Kind;
import stet.web.Dates;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Parameters;
import stet.web.Refusal;
import stet.web.Texts;

/** Which second readings count: of an article, of a kind of claim, and from one day to another, at UTC; null for any. */
public record AgreementFilter(Article article, Kind kind, LocalDate from, LocalDate to) {
    private static final Set<String> PARAMETERS = Set.of("article", "kind", "from", "to");

    /** 422 naming the parameter that is unknown, given twice or of no such value. */
    public static AgreementFilter of(MultivaluedMap<String, String> given) {
        Parameters.known(given, PARAMETERS);
        FormErrors errors = FormErrors.none();
        AgreementFilter filter = new AgreementFilter(
                known(given, "article", Article::named),
                known(given, "kind", Kind::of),
                Dates.read("from", given.getFirst("from"), errors).orElse(null),
                Dates.read("to", given.getFirst("to"), errors).orElse(null));
        errors.refuse();
        return filter;
    }

    public boolean isEmpty() {
        return article == null && kind == null && from == null && to == null;
    }

    /** The conditions in HQL on a claim called c and the second verdict on it, called t; empty for any. */
    String where() {
        StringBuilder where = new StringBuilder();
        if (article != null) where.append(" and c.article = :article");
        if (kind != null) where.append(" and c.words.kind = :kind");
        if (from != null) where.append(" and t.givenAt >= :from");
        if (to != null) where.append(" and t.givenAt < :until");
        return where.toString();
    }

    /** The values of {@link #where()} by name. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (article != null) values.put("article", article);
        if (kind != null) values.put("kind", kind);
        if (from != null) values.put("from", start(from));
        if (to != null) values.put("until", start(to.plusDays(1)));
        return values;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static <T> T known(MultivaluedMap<String, String> given, String name, Function<String, Optional<T>> find) {
        String value = given.getFirst(name);
        if (value == null || value.isEmpty()) return null;
        return find.apply(value)
                .orElseThrow(
                        () -> Refusal.invalid(List.of(new Flaw(name, Texts.of("filter_no_such_value", name, value)))));
    }
}
