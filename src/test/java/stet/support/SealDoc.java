package stet.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The worked examples of src/docs/seal.md: each the JSON and the hash that is printed below it. */
public record SealDoc(String json, String hash) {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*)\n```\n\nSHA-256: `([0-9a-f]{64})`");

    /** Evidence, sign-off, setting aside. */
    public static List<SealDoc> examples() {
        try {
            return EXAMPLE.matcher(Files.readString(Path.of("src/docs/seal.md")))
                    .results()
                    .map(found -> new SealDoc(found.group(1), found.group(2)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
