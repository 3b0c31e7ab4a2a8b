package stet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The desk denies what says nothing; a method that says nothing was forgotten. */
class WhoMayTest {
    private static final List<Class<? extends Annotation>> SAYING =
            List.of(PermitAll.class, Authenticated.class, RolesAllowed.class, DenyAll.class);

    @Test
    void every_resource_method_says_who_may_call_it() {
        List<JavaMethod> methods = resourceMethods();
        assertTrue(methods.size() > 10, "found " + methods.size());
        assertEquals(
                List.of(),
                methods.stream()
                        .filter(method -> !says(method) && !says(method.getOwner()))
                        .map(HasDescription::getDescription)
                        .toList());
    }

    private static List<JavaMethod> resourceMethods() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("stet").stream()
                        .map(JavaClass::getMethods)
                        .flatMap(Set::stream)
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .toList();
    }

    private static boolean says(CanBeAnnotated element) {
        return SAYING.stream().anyMatch(element::isAnnotatedWith);
    }
}
