package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stet.history.Sha256;

class CitationTest {
    private static final Set<String> NOT_SEALED =
            Set.of("quoteLanguage", "translation", "translatedBy", "locator", "bearsOn");

    @Test
    void the_digest_changes_with_every_sealed_field_and_with_nothing_else() throws ReflectiveOperationException {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Object[] fields = values(Citation.class, dice);
            String salt = Sha256.salt();
            String digest = citation(fields).digest(salt);
            assertEquals(digest, citation(fields).digest(salt), "seed " + seed);
            assertNotEquals(digest, citation(fields).digest(Sha256.salt()), "seed " + seed);
            RecordComponent[] components = Citation.class.getRecordComponents();
            for (int at = 0; at < components.length; at++) {
                for (Object other : others(components[at].getType(), fields[at], dice)) {
                    Object[] changed = fields.clone();
                    changed[at] = other;
                    boolean same = citation(changed).digest(salt).equals(digest);
                    assertEquals(
                            NOT_SEALED.contains(components[at].getName()),
                            same,
                            components[at].getName() + ", seed " + seed);
                }
            }
        }
    }

    @Test
    void the_history_names_every_field() throws ReflectiveOperationException {
        Citation cited = citation(values(Citation.class, new Random(1)));
        int fields = Citation.class.getRecordComponents().length - 1 + Contact.class.getRecordComponents().length;
        assertEquals(fields, cited.fields().size());
        cited.fields().forEach((field, text) -> assertFalse(text.isEmpty(), field));
    }

    @Test
    void only_a_web_address_is_a_link() {
        for (String url : List.of("https://a.example/x", "http://a.example")) assertTrue(at(url).hasLink(), url);
        for (String url : List.of("", "javascript:alert(1)", "data:text/html,x", "//a.example", "a.example")) {
            assertFalse(at(url).hasLink(), url);
        }
    }

    private static Citation at(String url) {
        LocalDate day = LocalDate.of(2026, 5, 11);
        return new Citation(Medium.WEB, url, "T", "", null, Contact.NONE, "Q", "", "", "", "", "", Stance.CONTEXT, day);
    }

    /** Values that differ from one; of a contact, one for each of its parts. */
    private static List<Object> others(Class<?> type, Object value, Random dice) throws ReflectiveOperationException {
        List<Object> others = new ArrayList<>();
        if (type != Contact.class) {
            others.add(other(type, value, dice));
            return others;
        }
        Object[] parts = parts((Contact) value);
        RecordComponent[] components = Contact.class.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            Object[] changed = parts.clone();
            changed[at] = other(components[at].getType(), parts[at], dice);
            others.add(contact(changed));
        }
        return others;
    }

    private static Object other(Class<?> type, Object value, Random dice) throws ReflectiveOperationException {
        Object other;
        do other = value(type, dice);
        while (other.equals(value));
        return other;
    }

    private static Object[] values(Class<?> record, Random dice) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int at = 0; at < values.length; at++) values[at] = value(components[at].getType(), dice);
        return values;
    }

    private static Object value(Class<?> type, Random dice) throws ReflectiveOperationException {
        if (type == String.class) return text(dice);
        if (type == LocalDate.class) return LocalDate.of(2000, 1, 1).plusDays(dice.nextInt(9_000));
        if (type == Boolean.class) return dice.nextBoolean();
        if (type == Contact.class) return contact(values(Contact.class, dice));
        Object[] constants = type.getEnumConstants();
        return constants[dice.nextInt(constants.length)];
    }

    private static String text(Random dice) {
        return dice.ints(1 + dice.nextInt(20), ' ', 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Object[] parts(Contact contact) throws ReflectiveOperationException {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : Contact.class.getRecordComponents()) {
            parts.add(component.getAccessor().invoke(contact));
        }
        return parts.toArray();
    }

    private static Contact contact(Object[] parts) throws ReflectiveOperationException {
        return (Contact) Contact.class.getDeclaredConstructors()[0].newInstance(parts);
    }

    private static Citation citation(Object[] fields) throws ReflectiveOperationException {
        return (Citation) Citation.class.getDeclaredConstructors()[0].newInstance(fields);
    }
}
