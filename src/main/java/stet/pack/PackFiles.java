package stet.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the two files of a pack come from. */
interface PackFiles {
    String ARTICLE = "article.yaml";
    String CLAIMS = "claims.yaml";

    /** In bytes; the text of a long book has about one million. */
    int LARGEST = 2_000_000;

    static boolean isOne(String name) {
        return name.equals(ARTICLE) || name.equals(CLAIMS);
    }

    /** Null where there is no such file. */
    InputStream open(String name) throws IOException;

    /** A folder that the caller has found to be one. */
    static PackFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) return null;
            if (!Files.isRegularFile(file)) throw new IOException("not a file");
            return Files.newInputStream(file);
        };
    }

    /** The pack that the build puts into the jar. */
    static PackFiles builtIn() {
        return name -> PackFiles.class.getResourceAsStream("/claims/" + name);
    }

    static PackFiles of(Map<String, byte[]> bytes) {
        return name -> bytes.containsKey(name) ? new ByteArrayInputStream(bytes.get(name)) : null;
    }

    /** The bytes of a file; empty, with a finding, where it is missing, too large or not to be read. */
    default Optional<byte[]> read(String name, Findings findings) {
        try (InputStream file = open(name)) {
            if (file == null) {
                findings.add(name, 0, "pack_file_missing");
                return Optional.empty();
            }
            byte[] bytes = file.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) return Optional.of(bytes);
            findings.add(name, 0, "pack_file_too_large");
        } catch (IOException unreadable) {
            findings.add(name, 0, "pack_file_unreadable");
        }
        return Optional.empty();
    }
}
