package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no formatter sees. */
class StyleTest {
    /** A folder of somebody's own machine; a path inside the project never begins with a slash. */
    private static final Pattern SOMEBODYS_FOLDER = Pattern.compile("(?<![\\w/.}])/(tmp|root|home|Users)/");

    @Test
    void no_file_names_a_folder_of_somebodys_machine() {
        assertEquals(List.of(), filesWith("", SOMEBODYS_FOLDER));
    }

    @Test
    void java_is_indented_with_blanks() {
        assertEquals(List.of(), filesWith(".java", Pattern.compile("\t")));
    }

    @Test
    void comments_name_nobody() {
        assertEquals(List.of(), filesWith(".java", Pattern.compile("@" + "author\\b")));
    }

    private static List<String> filesWith(String ending, Pattern pattern) {
        return Checkout.files("", ending).stream()
                .filter(file -> pattern.matcher(Checkout.read(file)).find())
                .map(StyleTest::name)
                .toList();
    }

    private static String name(Path file) {
        return Checkout.name(file);
    }
}
