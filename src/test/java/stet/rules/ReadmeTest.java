package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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
import stet.fetch.FetchConfig;
import stet.home.Desk;

/** What the documents say is what there is. */
class ReadmeTest {
    private static final String README = read("README.md");

    /** Tells a process that does one command from one that serves; nobody else sets it. */
    private static final String SET_BY_THE_PROGRAM = "STET_SERVING";

    @Test
    void it_is_as_long_as_people_read() {
        long lines = README.lines().count();
        assertTrue(lines >= 80 && lines <= 150, lines + " lines");
    }

    @Test
    void two_commands_run_it_and_test_it() {
        List<String> commands = README.lines()
                .filter(line -> line.startsWith("    ./mvnw ") || line.startsWith("    STET_DEMO=true ./mvnw "))
                .map(String::strip)
                .toList();
        assertEquals(List.of("STET_DEMO=true ./mvnw package quarkus:run -DskipTests", "./mvnw verify"), commands);
        assertTrue(read(".ci/run").lines().anyMatch(line -> line.endsWith(" ./mvnw verify")));
    }

    @Test
    void its_map_has_every_package_in_the_order_that_holds() {
        List<String> there = ArchitectureTest.ORDER.stream()
                .filter(name -> Checkout.has("src/main/java/stet/" + name))
                .toList();
        String map = README.substring(README.indexOf("## The map"), README.indexOf("| package |"));
        assertEquals(there, all("`(\\w+)`", map));
        List<String> described = all("(?m)^\\| ((?:`\\w+`(?:, )?)+) \\|", README).stream()
                .flatMap(names -> all("`(\\w+)`", names).stream())
                .filter(ArchitectureTest.ORDER::contains)
                .toList();
        assertEquals(there, described);
    }

    @Test
    void every_link_of_a_document_leads_to_a_file() {
        List<String> dead = Checkout.files("", ".md").stream()
                .flatMap(file -> all("]\\(([^)#:]+)(?:#[^)]*)?\\)", Checkout.read(file)).stream()
                        .filter(link -> !Files.exists(file.resolveSibling(link)))
                        .map(link -> Checkout.name(file) + ": " + link))
                .toList();
        assertEquals(List.of(), dead);
    }

    @Test
    void every_decision_that_the_code_names_is_written_down() {
        List<String> missing = Checkout.files("src", ".java").stream()
                .flatMap(file -> all("\\bADR (\\d{4})", Checkout.read(file)).stream())
                .filter(number -> Checkout.files("src/docs/adr", ".md").stream()
                        .noneMatch(file -> file.getFileName().toString().startsWith(number + "-")))
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void its_table_names_every_setting_and_no_other() {
        Set<String> settings = new TreeSet<>(settings(Desk.class, "STET"));
        settings.addAll(settings(FetchConfig.class, "STET_FETCH"));
        settings.remove(SET_BY_THE_PROGRAM);
        assertEquals(settings, new TreeSet<>(all("`(STET_[A-Z_]+)`(?=[^\\n]*\\|)", README)));
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

    /** As environment variables: `stet.db.url` is STET_DB_URL. */
    private static List<String> settings(Class<?> group, String name) {
        return Stream.of(group.getMethods())
                .flatMap(setting -> {
                    String full = name + "_" + words(setting.getName());
                    Class<?> type = setting.getReturnType();
                    boolean isGroup = type.isInterface() && type.getName().startsWith(Desk.class.getName());
                    return isGroup ? settings(type, full).stream() : Stream.of(full);
                })
                .toList();
    }

    /** `allowedHosts` is ALLOWED_HOSTS. */
    private static String words(String name) {
        return name.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String read(String file) {
        return Checkout.read(file);
    }
}
