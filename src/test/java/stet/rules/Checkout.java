package stet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's own files, as they stand in a checkout. */
final class Checkout {
    static final Path ROOT = Path.of("").toAbsolutePath();

    /** Folders that a build, a running desk or somebody's editor made. */
    private static final Set<String> MADE =
            Set.of("target", ".git", ".idea", ".vscode", ".settings", "stet-home", "stet-home-demo");

    private Checkout() {}

    /** The files under a folder whose names end so, in order; a rule that finds nothing to look at is broken. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> found = Files.walk(ROOT.resolve(folder))) {
            List<Path> files = found.filter(
                            file -> !isMade(file) && file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) throw new AssertionError("No " + ending + " in " + folder);
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean has(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    static String read(String path) {
        return read(ROOT.resolve(path));
    }

    /** Empty where the file is no text. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException picture) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The path that a reader of a message would look for. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isMade(Path file) {
        for (Path part : ROOT.relativize(file)) if (MADE.contains(part.toString())) return true;
        return false;
    }
}
