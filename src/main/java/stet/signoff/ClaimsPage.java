package stet.signoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Role;
import stet.article.Article;
import stet.claim.Kind;
import stet.verdict.Rating;
import stet.verdict.RatingScale;
import stet.web.Option;
import stet.web.Parameters;
import stet.web.Texts;

/** What the list of claims shows: rows, counts by stage as one bar, the filter with its choices, and links on. */
record ClaimsPage(
        ClaimFilter filter,
        ClaimOrder order,
        Claims.Page<ClaimRow> page,
        List<StageCount> counts,
        long total,
        Article article,
        List<Option> ratings,
        List<Option> people,
        List<Option> articles) {
    /** In the order of the bar: done first, untouched last, and what is left out at the end. */
    private static final List<Stage> BAR = List.of(
            Stage.SIGNED_OFF,
            Stage.PROPOSED,
            Stage.SECOND_READING,
            Stage.DISPUTED,
            Stage.RETURNED,
            Stage.LAPSED,
            Stage.IN_HAND,
            Stage.OPEN,
            Stage.SET_ASIDE);

    /** How many claims are in a stage, and where its piece of the bar begins. */
    record StageCount(Stage stage, long count, long from) {}

    static ClaimsPage of(ClaimFilter filter, ClaimOrder order, Claims.Page<ClaimRow> page, Map<Stage, Long> counts) {
        return new ClaimsPage(
                filter,
                order,
                page,
                bar(counts),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                filter.article().isEmpty()
                        ? null
                        : Article.named(filter.article()).orElseThrow(),
                choices("any", RatingScale.inUse().ratings().stream().map(ClaimsPage::rating)),
                choices("any", assignees()),
                choices("all_articles", Article.all().stream().map(one -> new Option(one.slug(), one.title()))));
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

    public long signedOff() {
        return counts.get(0).count();
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

    private static List<StageCount> bar(Map<Stage, Long> counts) {
        List<StageCount> bar = new ArrayList<>();
        long from = 0;
        for (Stage stage : BAR) {
            bar.add(new StageCount(stage, counts.get(stage), from));
            from += counts.get(stage);
        }
        return bar;
    }

    private static Option rating(Rating rating) {
        return new Option(rating.key(), rating.label());
    }

    private static Stream<Option> assignees() {
        Stream<Option> nobody = Stream.of(new Option(ClaimFilter.NOBODY, Texts.of("claims_nobody")));
        Stream<Account> who =
                Stream.concat(Account.holding(Role.CHECKER).stream(), Account.holding(Role.EDITOR).stream());
        return Stream.concat(nobody, who.distinct().map(account -> new Option(account.login(), account.name())));
    }

    private static List<Option> choices(String none, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", Texts.of("claims_" + none))), options)
                .toList();
    }
}
