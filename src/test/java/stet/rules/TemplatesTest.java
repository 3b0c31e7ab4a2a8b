package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a template may hold, and what it has to say about itself. */
class TemplatesTest {
    private static final int PAGE_LINES = 80;
    private static final int PART_LINES = 40;
    private static final List<Path> TEMPLATES = Checkout.files("src/main/resources/templates", ".html");

    /** Forms of people who are not signed in, or that change nothing twice. */
    private static final Set<String> OWN_FORMS = Set.of("tags/post.html", "account/login.html", "layout.html");

    private static final Pattern COMMENT = Pattern.compile("(?s)\\{!.*?!}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[#/@!\\w][^{}]*}");

    /** The first name of what a page asks for: printed, tested, walked through or switched on. */
    private static final Pattern ASKED = Pattern.compile(
            "\\{(?:#(?:else )?if !?\\(?|#for \\w+ in |#each |#switch )?([a-zA-Z_]\\w*)(?![\\w:-])([^{}]*)}");

    private static final Pattern DECLARED = Pattern.compile("\\{@\\S+(?: \\S+)*? (\\w+)(?:=[^}]*)?}");
    private static final Pattern WALKED = Pattern.compile("\\{#for (\\w+) in");
    private static final Pattern LET = Pattern.compile("\\{#(?:let|set) ([^{}]*)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\b(\\w+)(?:\\?\\?|\\.or\\(| ?\\?:)");
    private static final Pattern GLOBAL = Pattern.compile("@TemplateGlobal\\s+(?:public )?static \\w+ (\\w+)\\(");

    @Test
    void every_name_is_declared_or_marked_as_optional() {
        Set<String> everywhere = globals();
        assertEquals(List.of(), wrong(text -> {
            Set<String> known = declared(text);
            known.addAll(everywhere);
            return ASKED.matcher(COMMENT.matcher(text).replaceAll(""))
                    .results()
                    .filter(asked -> !known.contains(asked.group(1).replaceAll("_(count|hasNext|isFirst|isLast)$", "")))
                    .map(MatchResult::group)
                    .toList();
        }));
    }

    @Test
    void what_is_not_escaped_says_why() {
        assertEquals(
                List.of(),
                wrong(text -> found(
                        "(?m)^(?!.*\\{!).*\\.raw\\b.*$", text.replaceAll("(?m)^.*\\{!.*!}\\s*\\n.*\\.raw\\b", ""))));
    }

    @Test
    void nothing_is_styled_or_run_in_place() {
        assertEquals(
                List.of(),
                wrong(text -> found(
                        "(?i)\\sstyle\\s*=|\\son[a-z]+\\s*=|\\shx-on\\S*|hx-vals\\s*=\\s*.js:|javascript:|<style\\b"
                                + "|<script(?![^>]*\\ssrc=)|\\{#eval\\b",
                        text)));
    }

    @Test
    void every_word_comes_from_the_messages() {
        assertEquals(List.of(), wrong(text -> {
            String bare =
                    EXPRESSION.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
            List<String> words =
                    new ArrayList<>(found("\\b(?:aria-label|title|placeholder|alt)=\"[^\"]*\\p{L}{2}[^\"]*\"", bare));
            words.addAll(found(
                    "\\b(?!stet\\b|Stet\\b)\\p{L}{2,}", bare.replaceAll("(?s)<[^>]*>|&\\w+;|[\\w-]+=\"[^\"]*\"", " ")));
            return words;
        }));
    }

    @Test
    void every_form_that_acts_can_be_told_from_its_double() {
        assertEquals(
                List.of(),
                TEMPLATES.stream()
                        .filter(file -> !OWN_FORMS.contains(inFolder(file)))
                        .filter(file -> Pattern.compile("(?i)<form[^>]*method=.?post")
                                .matcher(Checkout.read(file))
                                .find())
                        .map(TemplatesTest::inFolder)
                        .toList());
    }

    @Test
    void a_template_fits_on_a_screen_or_two() {
        assertEquals(
                List.of(),
                TEMPLATES.stream()
                        .filter(file -> lines(file) > (isPart(file) ? PART_LINES : PAGE_LINES))
                        .map(file -> inFolder(file) + ": " + lines(file) + " lines")
                        .toList());
    }

    private interface Check {
        List<String> wrongIn(String text);
    }

    private static List<String> wrong(Check check) {
        return TEMPLATES.stream()
                .flatMap(file ->
                        check.wrongIn(Checkout.read(file)).stream().map(found -> inFolder(file) + ": " + found.strip()))
                .toList();
    }

    private static Set<String> declared(String text) {
        Set<String> names = new HashSet<>(Set.of("nested-content"));
        for (Pattern pattern : List.of(DECLARED, WALKED, OPTIONAL)) {
            pattern.matcher(text).results().forEach(found -> names.add(found.group(1)));
        }
        LET.matcher(text).results().forEach(let -> names.addAll(found("\\w+(?==)", let.group(1))));
        if (text.contains("{#each ")) names.add("it");
        return names;
    }

    private static Set<String> globals() {
        return Checkout.files("src/main/java", ".java").stream()
                .flatMap(file -> GLOBAL.matcher(Checkout.read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isPart(Path file) {
        return inFolder(file).startsWith("tags/")
                || file.getFileName().toString().startsWith("_");
    }

    private static long lines(Path file) {
        return Checkout.read(file).lines().count();
    }

    private static String inFolder(Path file) {
        return Checkout.name(file).replace("src/main/resources/templates/", "");
    }
}
