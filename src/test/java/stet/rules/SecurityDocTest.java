package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What src/docs/security.md says of the verification standard is whole, and leads to tests and classes there are. */
class SecurityDocTest {
    private static final String DOC = Checkout.read("src/docs/security.md");

    /** The requirements of ASVS 5.0.0 by section and level: those of level 1 before the bar, of level 2 behind it. */
    private static final String REQUIREMENTS = """
            1.1 | 1 2
            1.2 1 2 3 4 5 | 6 7 8 9
            1.3 1 2 | 3 4 5 6 7 8 9 10 11
            1.4 | 1 2 3
            1.5 1 | 2
            2.1 1 | 2 3
            2.2 1 2 | 3
            2.3 1 | 2 3 4
            2.4 | 1
            3.2 1 2 |
            3.3 1 | 2 3 4
            3.4 1 2 | 3 4 5 6
            3.5 1 2 3 | 4 5
            3.7 | 1 2
            4.1 1 | 2 3
            4.2 | 1
            4.3 | 1 2
            4.4 1 | 2 3 4
            5.1 | 1
            5.2 1 2 | 3
            5.3 1 2 |
            5.4 | 1 2 3
            6.1 1 | 2 3
            6.2 1 2 3 4 5 6 7 8 | 9 10 11 12
            6.3 1 2 | 3 4
            6.4 1 2 | 3 4
            6.5 | 1 2 3 4 5
            6.6 | 1 2 3
            6.8 | 1 2 3 4
            7.1 | 1 2 3
            7.2 1 2 3 4 |
            7.3 | 1 2
            7.4 1 2 | 3 4 5
            7.5 | 1 2
            7.6 | 1 2
            8.1 1 | 2
            8.2 1 2 | 3
            8.3 1 |
            8.4 | 1
            9.1 1 2 3 |
            9.2 1 | 2 3 4
            10.1 | 1 2
            10.2 | 1 2
            10.3 | 1 2 3 4
            10.4 1 2 3 4 5 | 6 7 8 9 10 11
            10.5 | 1 2 3 4 5
            10.6 | 1 2
            10.7 | 1 2 3
            11.1 | 1 2
            11.2 | 1 2 3
            11.3 1 2 | 3
            11.4 1 | 2 3 4
            11.5 | 1
            11.6 | 1
            12.1 1 | 2 3
            12.2 1 2 |
            12.3 | 1 2 3 4
            13.1 | 1
            13.2 | 1 2 3 4 5
            13.3 | 1 2
            13.4 1 | 2 3 4 5
            14.1 | 1 2
            14.2 1 | 2 3 4
            14.3 1 | 2 3
            15.1 1 | 2 3
            15.2 1 | 2 3
            15.3 1 | 2 3 4 5 6 7
            16.1 | 1
            16.2 | 1 2 3 4 5
            16.3 | 1 2 3 4
            16.4 | 1 2 3
            16.5 | 1 2 3
            17.1 | 1
            17.2 | 1 2 3 4
            17.3 | 1 2
            """;

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([0-9][0-9. ]*) \\| ([12]) \\| (met|not met|n\\. a\\.) \\| (.+) \\|$");

    private record Row(List<String> numbers, int level, String state, String words) {}

    @Test
    void every_requirement_stands_there_once_at_its_level() {
        Map<String, Integer> said = new TreeMap<>();
        for (Row row : rows()) {
            for (String number : row.numbers()) {
                assertEquals(Optional.empty(), Optional.ofNullable(said.put(number, row.level())), number + " twice");
            }
        }
        assertEquals(70, said.values().stream().filter(level -> level == 1).count());
        assertEquals(183, said.values().stream().filter(level -> level == 2).count());
        assertEquals(requirements(), said);
    }

    @Test
    void what_is_met_leads_to_something_that_shows_it() {
        for (Row row : rows()) {
            if (row.state().equals("met")) assertTrue(row.words().matches(".*(`|\\]\\(|.{10}).*"), row.toString());
        }
        List<String> dead = names().filter(name -> !isThere(name)).distinct().toList();
        assertEquals(List.of(), dead);
        assertTrue(names().count() > 100, "found " + names().count());
    }

    @Test
    void the_list_of_what_is_not_met_is_that_of_the_tables() {
        String list = DOC.substring(DOC.indexOf("## Not met"), DOC.indexOf("## Chapter by chapter"));
        List<String> listed = Pattern.compile("\\d+\\.\\d+\\.\\d+")
                .matcher(list)
                .results()
                .map(found -> found.group())
                .toList();
        assertEquals(
                rows().stream()
                        .filter(row -> row.state().equals("not met"))
                        .flatMap(row -> row.numbers().stream())
                        .toList(),
                listed);
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Matcher row = ROW.matcher(DOC);
        while (row.find()) {
            rows.add(new Row(
                    List.of(row.group(1).split(" ")), Integer.parseInt(row.group(2)), row.group(3), row.group(4)));
        }
        return rows;
    }

    private static Map<String, Integer> requirements() {
        Map<String, Integer> all = new TreeMap<>();
        REQUIREMENTS.lines().forEach(line -> {
            String section = line.substring(0, line.indexOf(' '));
            String[] levels = line.substring(line.indexOf(' ')).split("\\|", -1);
            for (int level = 1; level <= 2; level++) {
                for (String number : levels[level - 1].strip().split(" ")) {
                    if (!number.isEmpty()) all.put(section + "." + number, level);
                }
            }
        });
        return all;
    }

    /** Classes, and tests of theirs, as `FourEyesTest` and `DoorsTest.no_page_takes_another_method`. */
    private static Stream<String> names() {
        return Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(?:\\.[a-z_]+)?)`")
                .matcher(DOC)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("Idempotency"));
    }

    private static boolean isThere(String name) {
        String[] parts = name.split("\\.");
        Optional<Path> file = Checkout.files("src", ".java").stream()
                .filter(path -> path.endsWith(parts[0] + ".java"))
                .findFirst();
        return file.isPresent()
                && (parts.length == 1 || Checkout.read(file.get()).contains("void " + parts[1] + "("));
    }
}
