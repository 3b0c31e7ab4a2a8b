package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts that people read: whole, used, and in a person's words. */
class MessagesTest {
    private static final Map<String, String> TEXTS = Bundle.texts();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("stet");
    private static final Set<String> CONSTANTS = constants();
    private static final String JAVA = everything("src/main/java", ".java");
    private static final String TEMPLATES = everything("src/main/resources/templates", ".html");

    private static final Pattern MACHINE_WORDS = Pattern.compile(
            "(?i)\\b(null|undefined|nan|exceptions?|entity|entities|enum|boolean|payload|parameters?|endpoint|backend"
                    + "|frontend|uuid|http(?!:)|sql|oops|illegal|fatal|primary key|stack trace)\\b");

    /** `t:key`, with what it is given in parentheses that may hold others. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt:(\\w+)(\\((?:[^()]|\\([^()]*\\))*\\))?");

    private static final Pattern IN_JAVA = Pattern.compile("\\bTexts\\s*\\.of\\(\\s*\"(\\w+)\"\\s*([,)])");
    private static final Pattern WORD = Pattern.compile("\"([a-z0-9_]+)\"");

    /** A key that is put together: `"error_title_" + status`. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z0-9_]+_)\"\\s*\\+");

    @Test
    void a_key_is_given_once() {
        Set<String> seen = new TreeSet<>();
        assertEquals(
                List.of(), Bundle.keys().stream().filter(key -> !seen.add(key)).toList());
    }

    @Test
    void every_text_can_be_filled_in() {
        assertEquals(Set.of(), keysOf(MessagesTest::cannotBeFilledIn));
    }

    /** MessageFormat swallows a single one, and the braces after it. */
    @Test
    void an_apostrophe_is_doubled() {
        assertEquals(
                Set.of(),
                keysOf(text -> text.replace("''", "").replaceAll("'[{}]+'", "").contains("'")));
    }

    @Test
    void blanks_stand_alone_and_inside() {
        assertEquals(
                Set.of(),
                keysOf(text ->
                        text.isBlank() || !text.equals(text.strip()) || text.contains("  ") || text.contains("\t")));
    }

    @Test
    void no_text_speaks_of_the_machine() {
        assertEquals(Set.of(), keysOf(text -> MACHINE_WORDS.matcher(text).find()));
    }

    @Test
    void every_text_that_a_page_asks_for_is_there_and_gets_its_values() {
        List<String> wrong = IN_TEMPLATE
                .matcher(TEMPLATES)
                .results()
                .filter(asked -> !TEXTS.containsKey(asked.group(1))
                        || values(asked.group(2)) != places(TEXTS.get(asked.group(1))))
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_text_that_the_code_asks_for_is_there() {
        List<String> wrong = IN_JAVA.matcher(JAVA)
                .results()
                .filter(asked -> !TEXTS.containsKey(asked.group(1)))
                .filter(asked -> asked.group(2).equals(")") || !isFamily(asked.group(1)))
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_text_is_used() {
        Set<String> unused = new TreeSet<>(TEXTS.keySet());
        unused.removeAll(all(WORD, JAVA));
        unused.removeAll(all(IN_TEMPLATE, TEMPLATES));
        all(BEGINNING, JAVA).forEach(start -> unused.removeIf(key -> key.startsWith(start)));
        all(IN_JAVA, JAVA).forEach(family -> unused.removeIf(key -> isOfFamily(key, family)));
        assertEquals(Set.of(), unused);
    }

    @Test
    void every_constant_that_has_a_label_has_its_text() {
        List<String> mute = new ArrayList<>();
        enums().forEach(type -> {
            for (Object constant : type.getEnumConstants()) {
                if (!isLabelled(type, constant)) mute.add(type.getSimpleName() + "." + constant);
            }
        });
        assertEquals(List.of(), mute);
    }

    /** The summary of a form's errors names each field that may be wrong, and any may hold a broken character. */
    @Test
    void every_field_of_a_form_has_a_name_for_its_errors() {
        Set<String> nameless = CLASSES.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Form"))
                .map(JavaClass::reflect)
                .flatMap(form -> Stream.of(form.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !TEXTS.containsKey("field_" + name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), nameless);
    }

    private static Set<String> keysOf(Predicate<String> wrong) {
        return TEXTS.entrySet().stream()
                .filter(entry -> wrong.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean cannotBeFilledIn(String text) {
        try {
            new MessageFormat(text, Locale.ENGLISH);
            return false;
        } catch (IllegalArgumentException broken) {
            return true;
        }
    }

    /** How many values a page gives: those between the parentheses, apart by commas that stand in no inner ones. */
    private static int values(String given) {
        if (given == null) return 0;
        String outer = given.substring(1, given.length() - 1).replaceAll("\\([^()]*\\)", "");
        return outer.isBlank() ? 0 : outer.split(",").length;
    }

    /** How many values a text takes. */
    private static int places(String text) {
        return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static boolean isFamily(String name) {
        return TEXTS.keySet().stream().anyMatch(key -> isOfFamily(key, name));
    }

    /** Whether the key is the family's name and a constant's, as `stage_in_hand`. */
    private static boolean isOfFamily(String key, String family) {
        return key.startsWith(family + "_") && CONSTANTS.contains(key.substring(family.length() + 1));
    }

    private static boolean isLabelled(Class<?> type, Object constant) {
        try {
            Method label = type.getMethod("label");
            label.setAccessible(true);
            return !((String) label.invoke(constant)).isEmpty();
        } catch (NoSuchMethodException neverShown) {
            return true;
        } catch (ReflectiveOperationException noText) {
            return false;
        }
    }

    /** Without the classes of constants that have a body of their own. */
    private static Stream<? extends Class<?>> enums() {
        return CLASSES.stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .filter(Class::isEnum);
    }

    private static Set<String> constants() {
        return enums().flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String everything(String folder, String ending) {
        return Checkout.files(folder, ending).stream().map(Checkout::read).collect(Collectors.joining("\n"));
    }

    private static Set<String> all(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
