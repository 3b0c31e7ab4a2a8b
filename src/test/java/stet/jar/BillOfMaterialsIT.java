package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bill of materials names every jar that is given away, and src/docs/licences.md every licence that is not Apache's. */
class BillOfMaterialsIT {
    /** What may be given away together with Apache 2.0, by the names that poms use. */
    private static final Set<String> WELCOME = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL 1.0",
            "EPL-2.0",
            "MPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "GNU General Public License, version 2 with the GNU Classpath Exception",
            "Public Domain");

    /** A tool of editors that is declared and not packaged. */
    private static final String NOT_PACKAGED = "io.quarkus.quarkus-ide-launcher-";

    private static List<JsonNode> materials;

    @BeforeAll
    static void read() throws IOException {
        JsonNode bill = new ObjectMapper().readTree(Path.of("target/bom.json").toFile());
        materials = StreamSupport.stream(bill.path("components").spliterator(), false)
                .filter(one -> !jar(one).startsWith(NOT_PACKAGED))
                .toList();
    }

    @Test
    void names_every_jar_and_nothing_else() throws IOException {
        Set<String> jars = new TreeSet<>();
        for (String folder : List.of("boot", "main")) {
            try (Stream<Path> files = Files.list(Path.of("target/quarkus-app/lib", folder))) {
                files.forEach(file -> jars.add(file.getFileName().toString()));
            }
        }
        assertEquals(
                jars, materials.stream().map(BillOfMaterialsIT::jar).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_licence_is_one_that_may_be_given_away() {
        for (JsonNode one : materials) {
            assertTrue(
                    !licences(one).isEmpty() && WELCOME.containsAll(licences(one)),
                    one.path("purl") + " " + licences(one));
        }
    }

    @Test
    void the_page_names_what_is_not_under_the_apache_license_and_how_many_are() throws IOException {
        String page = Files.readString(Path.of("src/docs/licences.md"));
        List<String> others = materials.stream()
                .filter(one -> !licences(one).contains("Apache-2.0"))
                .map(one -> one.path("name").asText())
                .toList();
        for (String name : others) assertTrue(page.contains("`" + name + "`"), name);
        assertTrue(page.contains("Of the " + materials.size() + " jars"), "there are " + materials.size());
        int apache = materials.size() - others.size();
        assertTrue(page.contains(apache + " are under the Apache License"), "there are " + apache);
    }

    private static String jar(JsonNode one) {
        return one.path("group").asText() + "." + one.path("name").asText() + "-"
                + one.path("version").asText() + ".jar";
    }

    private static List<String> licences(JsonNode one) {
        return StreamSupport.stream(one.path("licenses").spliterator(), false)
                .map(entry -> entry.path("license"))
                .map(licence -> licence.path("id").asText(licence.path("name").asText()))
                .toList();
    }
}
