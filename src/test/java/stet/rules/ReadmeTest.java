package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.account.Role;

/** What the documents say is what there is. */
class ReadmeTest {
    private static final String README = read("README.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void it_is_as_long_as_people_read() {
        long lines = README.lines().count();
        assertTrue(lines >= 80 && lines <= 150, lines + " lines");
    }

    @Test
    void its_test_command_is_the_one_that_the_gate_runs() {
        assertTrue(README.lines().anyMatch(line -> line.strip().equals("./mvnw verify")));
        assertTrue(read(".ci/run").lines().anyMatch(line -> line.endsWith("./mvnw verify")));
    }

    @Test
    void every_package_is_on_its_map() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/stet"))) {
            List<String> missing = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !README.contains("`" + name + "`"))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void every_link_leads_to_a_file() {
        List<String> dead = LINK.matcher(README)
                .results()
                .map(link -> link.group(1))
                .filter(file -> !Files.exists(Path.of(file)))
                .toList();
        assertEquals(List.of(), dead);
    }

    @Test
    void every_setting_of_its_table_is_one() {
        String settings = read("src/main/java/stet/home/Desk.java").toLowerCase(Locale.ROOT);
        Set<String> unknown = Pattern.compile("`STET_([A-Z_]+)`")
                .matcher(README)
                .results()
                .map(named -> named.group(1).toLowerCase(Locale.ROOT).replaceAll(".*_", ""))
                .filter(name -> !settings.contains(" " + name + "()"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void the_glossary_has_every_cell_of_role_and_act() {
        List<String> written = Pattern.compile("(?m)^\\| .+ \\| (yes)? ?\\| (yes)? ?\\| (yes)? ?\\|$")
                .matcher(read("src/docs/glossary.md"))
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(Stream.of(Act.values()).map(ReadmeTest::row).toList(), written);
    }

    private static String row(Act act) {
        return "| " + act.label() + " | "
                + Stream.of(Role.values())
                        .map(role -> act.isOpenTo(Set.of(role)) ? "yes |" : " |")
                        .collect(Collectors.joining(" "));
    }

    private static String read(String file) {
        return Checkout.read(file);
    }
}
