package stet.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tools that cut their users: what can be made to run, load or read something by what somebody typed is not used at all. */
class SharpToolsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("stet");

    @Test
    void nothing_of_the_dangerous_kind_is_used() {
        noClasses()
                .that()
                .haveNameNotMatching("stet\\.(draft\\.Xml|publication\\.(WordXml|FixesDocx))")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml..")
                .because("Xml alone reads XML, without DTDs and without anything from outside; WordXml only writes it")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.script..", "javax.naming..", "org.xml..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .check(CLASSES);
        Checkout.files("src/main/resources/templates", ".html")
                .forEach(file -> assertFalse(Checkout.read(file).contains("{#eval"), Checkout.name(file)));
    }

    @Test
    void no_script_of_ours_makes_pages_or_scripts_of_text() {
        Pattern sharp =
                Pattern.compile("\\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|eval|Function|setHTMLUnsafe)\\b"
                        + "|document\\.write|createContextualFragment|createElement\\(.script|https?://|import\\(");
        List<Path> scripts = Checkout.files("src/main/resources/META-INF/resources", ".js");
        assertFalse(scripts.isEmpty());
        scripts.forEach(file -> assertFalse(sharp.matcher(Checkout.read(file)).find(), Checkout.name(file)));
    }

    /** One that comes in may bring addresses of its own: see then what OpenDoorsTest and OpenDoorsIT have to say of it. */
    @Test
    void no_extension_comes_in_unseen() {
        List<String> extensions = Pattern.compile(
                        "<artifactId>(quarkus-[a-z0-9-]+)</artifactId>(?!<scope>test)(?!<version>)")
                .matcher(Checkout.read("pom.xml")
                        .replaceAll(
                                "(?s)<dependencyManagement>.*</dependencyManagement>|<exclusions>.*?</exclusions>", ""))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "quarkus-arc",
                        "quarkus-elytron-security-common",
                        "quarkus-flyway",
                        "quarkus-flyway-postgresql",
                        "quarkus-hibernate-orm-panache",
                        "quarkus-hibernate-validator",
                        "quarkus-jdbc-h2",
                        "quarkus-jdbc-postgresql",
                        "quarkus-mailer",
                        "quarkus-qute",
                        "quarkus-rest",
                        "quarkus-rest-jackson",
                        "quarkus-rest-qute",
                        "quarkus-scheduler",
                        "quarkus-security",
                        "quarkus-smallrye-health",
                        "quarkus-smallrye-openapi",
                        "quarkus-vertx-http",
                        "quarkus-web-dependency-locator"),
                extensions);
    }

    /** Rights by path are known to be talked past by spelling the path otherwise. */
    @Test
    void rights_stand_at_the_methods_and_never_at_paths() {
        assertFalse(Checkout.read("src/main/resources/application.properties").contains("auth.permission"));
    }

    @Test
    void every_password_is_typed_unseen_and_may_be_pasted() {
        Pattern field = Pattern.compile("(?:<input|\\{#text)[^>}]*name=[\"'][\\w-]*[pP]assword[\"'][^>}]*");
        List<String> fields = Checkout.files("src/main/resources/templates", ".html").stream()
                .flatMap(file -> field.matcher(Checkout.read(file)).results().map(found -> found.group()))
                .toList();
        assertTrue(fields.size() >= 5, fields.toString());
        assertEquals(
                List.of(),
                fields.stream()
                        .filter(one -> !one.matches("(?s).*type=[\"']password[\"'].*")
                                || !one.matches("(?s).*autocomplete=[\"'](current|new)-password[\"'].*"))
                        .toList());
    }
}
