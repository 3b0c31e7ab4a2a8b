package stet.signoff;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import stet.account.Account;
import stet.article.Article;
import stet.claim.Kind;
import stet.scale.Rating;
import stet.text.Words;
import stet.web.Flaw;
import stet.web.Parameters;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Which claims somebody wants to see; the same parameters for the page, the exports and the programming interface.
 * Empty texts mean any; assignee is a login, or `-` for claims that nobody has.
 */
public record ClaimFilter(String article, String stage, String rating, String kind, String assignee, String q) {
    public static final Set<String> PARAMETERS = Set.of("article", "stage", "rating", "kind", "assignee", "q");
    public static final String NOBODY = "-";
    public static final ClaimFilter ALL = new ClaimFilter("", "", "", "", "", "");

    /** No word is gathered: each claim is asked for all of them. */
    static final int EACH = -1;

    private static final int LONGEST = 200;

    /** Read once and not joined: the databases then see that it is one, and use the index that it leads. */
    private static final String ONE_ARTICLE = "(select one.id from Article one where one.slug = :article)";

    private static final String ONE_ACCOUNT = "(select one.id from Account one where one.login = :assignee)";

    private static final String ASKED = " and exists (select 1 from ClaimWord w%1$d where w%1$d.claimId = b.claimId"
            + " and w%1$d.word >= :word%1$d and w%1$d.word < :after%1$d)";

    private static final String GATHERED = " and b.claimId in (select w%1$d.claimId from ClaimWord w%1$d"
            + " where w%1$d.word >= :word%1$d and w%1$d.word < :after%1$d)";

    /** 422 naming the parameter that is unknown, given twice or of no such value; others are parameters besides. */
    public static ClaimFilter of(MultivaluedMap<String, String> given, Set<String> others) {
        Set<String> known = new HashSet<>(PARAMETERS);
        known.addAll(others);
        Parameters.known(given, known);
        ClaimFilter filter = new ClaimFilter(
                value(given, "article"),
                value(given, "stage"),
                value(given, "rating"),
                value(given, "kind"),
                value(given, "assignee"),
                value(given, "q").strip());
        filter.check();
        return filter;
    }

    /** All claims of an article. */
    public static ClaimFilter ofArticle(String slug) {
        return new ClaimFilter(slug, "", "", "", "", "");
    }

    public ClaimFilter withStage(Stage other) {
        return new ClaimFilter(article, other == null ? "" : other.key(), rating, kind, assignee, q);
    }

    /** The conditions in HQL on a ClaimBoard called b; `1 = 1` for any claim. */
    public String where() {
        return where(EACH);
    }

    /**
     * The same for a database that had better gather the claims of one of the {@link #words()} first than ask of each
     * claim whether it has them all.
     */
    String where(int gathered) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (!article.isEmpty()) where.append(" and b.article.id = " + ONE_ARTICLE);
        if (!stage.isEmpty()) where.append(" and b.stage = :stage");
        if (!rating.isEmpty()) where.append(" and b.rating = :rating");
        if (!kind.isEmpty()) where.append(" and b.kind = :kind");
        if (assignee.equals(NOBODY)) where.append(" and b.assignee is null");
        else if (!assignee.isEmpty()) where.append(" and b.assignee.id = " + ONE_ACCOUNT);
        for (int i = 0; i < words().size(); i++) {
            where.append((i == gathered ? GATHERED : ASKED).formatted(i));
        }
        if (hasOnlyNoise()) where.append(" and 1 = 0");
        return where.toString();
    }

    /**
     * The columns that have one value each in everything found, as far as an index leads with them: sorted by these
     * first, which changes nothing, H2 sees that it need not sort at all.
     */
    List<String> leading() {
        if (!article.isEmpty()) return stage.isEmpty() ? List.of("b.article.id") : List.of("b.article.id", "b.stage");
        if (!rating.isEmpty()) return stage.isEmpty() ? List.of("b.rating") : List.of("b.rating", "b.stage");
        if (!stage.isEmpty()) return List.of("b.stage");
        if (!kind.isEmpty()) return List.of("b.kind");
        return assignee.isEmpty() ? List.of() : List.of("b.assignee.id");
    }

    /** The values of {@link #where()} by name. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!article.isEmpty()) values.put("article", article);
        if (!stage.isEmpty()) values.put("stage", Stage.of(stage).orElseThrow());
        if (!rating.isEmpty()) values.put("rating", rating);
        if (!kind.isEmpty()) values.put("kind", Kind.of(kind).orElseThrow());
        if (!assignee.isEmpty() && !assignee.equals(NOBODY)) values.put("assignee", assignee);
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, words.get(i));
            values.put("after" + i, Words.after(words.get(i)));
        }
        return values;
    }

    /** What was set, by parameter, as it stands in an address. */
    public Map<String, String> parameters() {
        Map<String, String> set = new LinkedHashMap<>();
        set.put("article", article);
        set.put("stage", stage);
        set.put("rating", rating);
        set.put("kind", kind);
        set.put("assignee", assignee);
        set.put("q", q);
        set.values().removeIf(String::isEmpty);
        return set;
    }

    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** Whether one of the choices is set that a narrow page folds away. */
    public boolean isDetailed() {
        return !rating.isEmpty() || !kind.isEmpty() || !assignee.isEmpty();
    }

    private void check() {
        if (q.length() > LONGEST) throw Refusal.invalid(List.of(new Flaw("q", Texts.of("filter_long", "q"))));
        known("article", article, slug -> Article.named(slug).isPresent());
        known("stage", stage, key -> Stage.of(key).isPresent());
        known("rating", rating, key -> Rating.count("ratingKey", key) > 0);
        known("kind", kind, key -> Kind.of(key).isPresent());
        known(
                "assignee",
                assignee,
                login -> login.equals(NOBODY) || Account.named(login).isPresent());
    }

    private static void known(String name, String value, Predicate<String> exists) {
        if (!value.isEmpty() && !exists.test(value)) {
            throw Refusal.invalid(List.of(new Flaw(name, Texts.of("filter_no_such_value", name, value))));
        }
    }

    private static String value(MultivaluedMap<String, String> given, String name) {
        String value = given.getFirst(name);
        return value == null ? "" : value;
    }

    /** The beginnings of words that are looked for; empty where none are. */
    List<String> words() {
        return Words.asked(q);
    }

    /** Asked for something that is no word at all: nothing is found rather than everything. */
    private boolean hasOnlyNoise() {
        return !q.isEmpty() && words().isEmpty();
    }
}
