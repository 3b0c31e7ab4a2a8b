package stet.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import stet.history.HistoryHead;
import stet.history.Sha256;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class PacketTest {
    private static final String ADDRESS = "/claims.zip?article=" + Golden.SLUG;

    @Test
    void it_holds_both_files_the_people_and_the_manifest() throws IOException {
        assertEquals(
                List.of("claims.csv", "evidence.csv", "accounts.csv", "manifest.json"),
                new ArrayList<>(packet(ADDRESS).keySet()));
    }

    @Test
    void the_manifest_is_the_golden_one() throws IOException {
        String manifest = new String(packet(ADDRESS + "&stage=lapsed").get("manifest.json"), UTF_8);
        GoldenFile.assertSame(
                "manifest.json",
                GoldenFile.normalised(manifest, Golden.article())
                        .replaceAll("\"events\" : \\d+", "\"events\" : <count>")
                        .replaceAll("\"stet \\d[^\"]*\"", "\"stet <version>\""));
    }

    @Test
    void every_hash_and_every_count_of_rows_is_right() throws IOException {
        Map<String, byte[]> packet = packet(ADDRESS);
        JsonNode files = manifest(packet).path("files");
        assertEquals(3, files.size());
        for (JsonNode file : files) {
            byte[] bytes = packet.get(file.path("name").asText());
            assertEquals(
                    HexFormat.of().formatHex(Sha256.digest().digest(bytes)),
                    file.path("sha256").asText());
            assertEquals(
                    Csv.read(new String(bytes, UTF_8)).size(), file.path("rows").asLong());
        }
    }

    @Test
    void its_files_are_those_that_are_given_alone() throws IOException {
        Map<String, byte[]> packet = packet(ADDRESS + "&for=excel&guard=off");
        for (String file : List.of("claims.csv", "evidence.csv")) {
            byte[] alone = As.ada()
                    .get("/" + file + "?article=" + Golden.SLUG + "&for=excel&guard=off")
                    .asByteArray();
            assertArrayEquals(alone, packet.get(file));
        }
    }

    @Test
    void it_names_exactly_the_people_that_occur_in_it() throws IOException {
        String accounts = new String(packet(ADDRESS).get("accounts.csv"), UTF_8);
        assertEquals(
                List.of("ada", "bela", "mara", "tomas"),
                Csv.read(accounts).stream().map(row -> row.getField("login")).toList());
        NamedCsvRecord mara = Csv.read(accounts).get(2);
        assertEquals(List.of("login", "name", "roles", "active"), mara.getHeader());
        assertEquals(List.of("mara", "Mara Lindqvist", "editor", "true"), mara.getFields());
    }

    @Test
    void whoever_is_named_only_in_the_reason_of_a_lapse_is_there_too() throws IOException {
        String accounts = new String(packet(ADDRESS + "&stage=lapsed").get("accounts.csv"), UTF_8);
        assertEquals(
                List.of("ada", "bela", "tomas"),
                Csv.read(accounts).stream().map(row -> row.getField("login")).toList());
    }

    @Test
    void the_manifest_says_who_asked_for_what_and_where_the_history_stood() throws IOException {
        Golden.article();
        JsonNode manifest = manifest(packet(ADDRESS + "&stage=signed_off&guard=off"));
        assertEquals("stet-csv/2", manifest.path("contract").asText());
        assertEquals("ada", manifest.path("generated_by").asText());
        assertEquals(Golden.SLUG, manifest.path("filter").path("article").asText());
        assertEquals("signed_off", manifest.path("filter").path("stage").asText());
        assertEquals("off", manifest.path("guard").asText());
        assertEquals(0, manifest.path("rows_withheld").asInt(-1));
        HistoryHead head = Saved.in(HistoryHead::current);
        assertEquals(head.eventCount(), manifest.path("head").path("events").asLong());
        assertEquals(head.hash(), manifest.path("head").path("hash").asText());
    }

    private static JsonNode manifest(Map<String, byte[]> packet) throws IOException {
        return new ObjectMapper().readTree(packet.get("manifest.json"));
    }

    private static Map<String, byte[]> packet(String address) throws IOException {
        Golden.article();
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] zip = As.ada().get(address).then().statusCode(200).extract().asByteArray();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
