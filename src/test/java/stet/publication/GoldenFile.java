package stet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A stored example of an outward format; what differs from desk to desk stands in angle brackets. */
final class GoldenFile {
    private GoldenFile() {}

    /** What was written instead lies in target/golden afterwards. */
    static void assertSame(String name, String written) throws IOException {
        Path expected = Path.of("src/test/resources/golden", name);
        Path actual = Files.createDirectories(Path.of("target/golden")).resolve(name);
        Files.writeString(actual, written);
        assertEquals(Files.readString(expected), written, "See target/golden/" + name);
    }

    static String normalised(String csv, Golden golden) {
        String plain = csv.replaceAll("http://127\\.0\\.0\\.1:\\d+", "<desk>")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "<instant>")
                .replaceAll("\\b[0-9a-f]{64}\\b", "<sha256>");
        for (Map.Entry<String, Long> claim : golden.claims().entrySet()) {
            plain = plain.replaceAll("(?m)^" + claim.getValue() + ",", "<" + claim.getKey() + ">,")
                    .replaceAll("/claims/" + claim.getValue() + "\\b", "/claims/<" + claim.getKey() + ">");
        }
        for (Map.Entry<String, Long> piece : golden.pieces().entrySet()) {
            plain = plain.replaceAll("(?m)^(<[a-z ]+>)," + piece.getValue() + ",", "$1,<" + piece.getKey() + ">,")
                    .replaceAll("\\bevidence " + piece.getValue() + "\\b", "evidence <" + piece.getKey() + ">");
        }
        return plain;
    }
}
