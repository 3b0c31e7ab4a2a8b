package stet.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import java.util.Map;

/** `manifest.json`: what a packet holds, who made it when, and the head of the history chain at that moment. */
record Manifest(
        String contract,
        String program,
        String address,
        String generatedBy,
        String generatedAt,
        Map<String, String> filter,
        String guard,
        long rowsWithheld,
        List<File> files,
        Head head) {
    static final String CONTRACT = "stet-csv/2";

    private static final ObjectWriter WRITER = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** A file of the packet; SHA-256 in hex over its bytes. */
    @JsonPropertyOrder({"name", "rows", "sha256"})
    record File(String name, long rows, String sha256) {}

    /** How many events the history has, and the hash of the last. */
    record Head(long events, String hash) {}

    byte[] json() {
        try {
            return WRITER.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
