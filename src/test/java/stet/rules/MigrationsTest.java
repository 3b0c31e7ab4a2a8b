package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.util.ParserUtil;
import org.junit.jupiter.api.Test;

/** What a migration may be called, hold and name. */
class MigrationsTest {
    private static final String FOLDER = "src/main/resources/db";
    private static final Pattern NAME = Pattern.compile("V(\\d{8}\\.\\d{2})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");

    /** Rows that the program cannot work without, or made of those of another table; the rest comes in through verbs. */
    private static final Set<String> FILLED = Set.of("counter", "history_head", "anchorage");

    /** Reserved by PostgreSQL and not by H2. */
    private static final Set<String> RESERVED_BY_POSTGRESQL = Set.of(
            "analyse",
            "analyze",
            "asc",
            "binary",
            "both",
            "collate",
            "collation",
            "column",
            "create",
            "deferrable",
            "desc",
            "do",
            "freeze",
            "grant",
            "initially",
            "isnull",
            "lateral",
            "leading",
            "notnull",
            "only",
            "overlaps",
            "placing",
            "references",
            "returning",
            "similar",
            "some",
            "symmetric",
            "then",
            "trailing",
            "variadic",
            "verbose");

    @Test
    void names_carry_a_version_and_say_what() {
        List<String> strange = Checkout.files(FOLDER, "").stream()
                .map(Checkout::name)
                .filter(path ->
                        !NAME.matcher(path.substring(path.lastIndexOf('/') + 1)).matches())
                .toList();
        assertEquals(List.of(), strange);
    }

    @Test
    void each_version_is_given_once_and_both_databases_have_the_same() {
        List<String> shared = versions("migration");
        List<String> h2 = versions("h2");
        assertFalse(shared.isEmpty());
        assertEquals(h2, versions("postgresql"));
        List<String> all = Stream.concat(shared.stream(), h2.stream()).sorted().toList();
        assertEquals(all.stream().distinct().toList(), all);
    }

    @Test
    void a_migration_brings_no_people_and_no_samples() {
        assertEquals(Set.of(), minus(found("(?i)\\b(?:insert|merge)\\s+into\\s+(\\w+)"), FILLED));
    }

    @Test
    void nothing_recorded_is_deleted_on_the_way() {
        assertEquals(List.of(), found("(?i)\\b(drop\\s+table|truncate|delete\\s+from|on\\s+delete\\s+cascade)\\b"));
    }

    @Test
    void no_table_and_no_column_takes_a_reserved_word() {
        List<String> names = new ArrayList<>(found("(?i)\\bcreate\\s+table\\s+(\\w+)"));
        names.addAll(found("(?im)^  (\\w+) (?:bigint|integer|boolean|varchar|date|timestamp|uuid|numeric|text)"));
        names.addAll(found("(?i)\\badd\\s+column\\s+(\\w+)"));
        assertFalse(names.isEmpty());
        assertEquals(
                List.of(),
                names.stream().filter(MigrationsTest::isReserved).distinct().toList());
    }

    private static boolean isReserved(String name) {
        return ParserUtil.isKeyword(name, true) || RESERVED_BY_POSTGRESQL.contains(name.toLowerCase());
    }

    private static List<String> versions(String folder) {
        return Checkout.files(FOLDER + "/" + folder, ".sql").stream()
                .map(file -> NAME.matcher(file.getFileName().toString()))
                .map(name -> name.matches() ? name.group(1) : "")
                .toList();
    }

    private static List<String> found(String pattern) {
        return Checkout.files(FOLDER, ".sql").stream()
                .flatMap(file ->
                        Pattern.compile(pattern).matcher(Checkout.read(file)).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Set<String> minus(List<String> names, Set<String> allowed) {
        return Set.copyOf(names.stream().filter(name -> !allowed.contains(name)).toList());
    }
}
