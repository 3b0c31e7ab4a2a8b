package stet.signoff;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stet.article.Article;
import stet.claim.Kind;
import stet.history.History;
import stet.web.Option;
import stet.web.Parameters;
import stet.web.Texts;

/** What the list of claims shows: rows, counts by stage as one bar, the filter with its choices, and links on. */
record ClaimsPage(
        ClaimFilter filter,
        ClaimOrder order,
        Claims.Page<ClaimRow> page,
        Optional<Tally> tally,
        long events,
        Article article,
        ClaimChoices.Lists choices) {
    /** The bar, done first; empty while the claims are being counted. */
    public StageBar bar() {
        return tally.map(found -> StageBar.of(found.counts())).orElse(StageBar.EMPTY);
    }

    /** The claims whose rating it tells, by number. */
    List<Long> rated() {
        return page.rows().stream()
                .filter(row -> row.ratingLabel() != null)
                .map(ClaimRow::number)
                .toList();
    }

    public long total() {
        return bar().total();
    }

    /** That the counts are not of this moment, in words; empty where they are. */
    public String countedAt() {
        if (tally.isEmpty()) return Texts.of("claims_counting");
        if (tally.get().events() == events) return "";
        long seconds = Duration.between(tally.get().at(), History.now()).toSeconds();
        return Texts.of("claims_counted", Math.max(1, seconds));
    }

    public List<Option> ratings() {
        return choices("any", choices.ratings().stream());
    }

    public List<Option> people() {
        return choices("any", choices.people().stream());
    }

    /** With the one that is chosen, however old it is. */
    public List<Option> articles() {
        boolean known = article == null
                || choices.articles().stream().anyMatch(one -> one.value().equals(article.slug()));
        Stream<Option> chosen = known ? Stream.empty() : Stream.of(new Option(article.slug(), article.title()));
        return choices("all_articles", Stream.concat(chosen, choices.articles().stream()));
    }

    public List<Option> stages() {
        return choices("any", Stream.of(Stage.values()).map(stage -> new Option(stage.key(), stage.label())));
    }

    public List<Option> kinds() {
        return choices("any", Stream.of(Kind.values()).map(kind -> new Option(kind.key(), kind.label())));
    }

    public List<Option> orders() {
        return Stream.of(ClaimOrder.values())
                .map(order -> new Option(order.key(), Texts.of("order", order)))
                .toList();
    }

    /** The list's own address without its place, for exports. */
    public String query() {
        return Parameters.encoded(filter.parameters());
    }

    public String stageLink(Stage stage) {
        Map<String, String> parameters =
                new LinkedHashMap<>(filter.withStage(stage).parameters());
        if (order != ClaimOrder.NUMBER) parameters.put("sort", order.key());
        return "/claims?" + Parameters.encoded(parameters);
    }

    public String allLink() {
        return stageLink(null);
    }

    public String earlierLink() {
        return pageLink("before", page.earlier());
    }

    public String laterLink() {
        return pageLink("after", page.later());
    }

    /** The query that leads back to this page: letters, digits and %&=-_.*+ alone. */
    String address(Claims.Place place) {
        if (!place.before().isEmpty()) return query("before", place.before());
        return query("after", place.after());
    }

    private String pageLink(String name, String cursor) {
        return "/claims?" + query(name, cursor);
    }

    private String query(String name, String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        if (order != ClaimOrder.NUMBER) parameters.put("sort", order.key());
        if (!cursor.isEmpty()) parameters.put(name, cursor);
        return Parameters.encoded(parameters);
    }

    private static List<Option> choices(String none, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", Texts.of("claims_" + none))), options)
                .toList();
    }
}
