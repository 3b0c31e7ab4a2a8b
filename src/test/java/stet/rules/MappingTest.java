package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** PostgreSQL knows its entities from a file, H2 finds them: both have to know the same. */
class MappingTest {
    @Test
    void the_mapping_for_postgresql_lists_every_entity_once() {
        List<String> entities = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("stet").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
        assertEquals(entities, mapped());
    }

    private static List<String> mapped() {
        return Pattern.compile("<entity class=\"([^\"]+)\"")
                .matcher(Checkout.read("src/main/resources/META-INF/orm-pg.xml"))
                .results()
                .map((MatchResult entity) -> entity.group(1))
                .sorted()
                .toList();
    }
}
