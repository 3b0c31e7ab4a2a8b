package stet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what belongs where. */
class ArchitectureTest {
    /** Each may import only what stands before it. */
    static final List<String> ORDER = List.of(
            "text",
            "collation",
            "laying",
            "figure",
            "home",
            "web",
            "door",
            "account",
            "history",
            "fetch",
            "article",
            "draft",
            "claim",
            "coverage",
            "evidence",
            "confidence",
            "scale",
            "verdict",
            "signoff",
            "fix",
            "talk",
            "query",
            "notice",
            "certificate",
            "gate",
            "publication",
            "pack",
            "agreement",
            "desk",
            "api",
            "backup",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("stet");

    @Test
    void a_package_imports_only_what_stands_to_its_left() {
        for (int place = 0; place < ORDER.size(); place++) {
            String[] right = packages(ORDER.subList(place + 1, ORDER.size()));
            if (right.length == 0) continue;
            noClasses()
                    .that()
                    .resideInAPackage("stet." + ORDER.get(place) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .because("the order of packages is " + String.join(" ", ORDER))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("stet.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Each package is a slice of its own here, one with rooms below it too. */
    @Test
    void rooms_within_a_package_form_no_cycle() {
        slices().matching("stet.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_class_has_a_place_in_the_order() {
        classes().should().resideInAnyPackage(packages(ORDER)).check(CLASSES);
    }

    @Test
    void text_and_figures_are_pure() {
        noClasses()
                .that()
                .resideInAnyPackage("stet.text..", "stet.collation..", "stet.laying..", "stet.figure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "org.hibernate..", "java.sql..")
                .check(CLASSES);
    }

    /** By name, arrays of theirs too, since the page that shows them is to stand beside them. */
    @Test
    void measures_of_agreement_need_nothing_but_java() {
        DescribedPredicate<HasName> measures = nameMatching(
                "(\\[L)?stet\\.agreement\\.(Alpha|Categories|Coincidences|Interval|Kappa|Matrix|Metric|Units)(\\$.*|;)?");
        classes()
                .that(measures)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(measures))
                .check(CLASSES);
    }

    @Test
    void entities_know_neither_requests_nor_pages() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.quarkus.qute..", "io.vertx..")
                .check(CLASSES);
    }

    @Test
    void resources_write_no_queries() {
        noClasses()
                .that()
                .haveNameMatching(".*(Resource|Api)(\\$.*)?")
                .should()
                .callMethodWhere(describe("it asks the database", ArchitectureTest::asksTheDatabase))
                .because("a query belongs on the entity, or on the plural class of the feature")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_class_stands_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void imports_name_each_class() {
        Pattern star = Pattern.compile("(?m)^import (static )?[\\w.]+\\.\\*;");
        List<String> found = new ArrayList<>();
        Checkout.files("src", ".java")
                .forEach(file -> star.matcher(Checkout.read(file))
                        .results()
                        .forEach(line -> found.add(Checkout.name(file) + ": " + line.group())));
        assertEquals(List.of(), found);
    }

    @Test
    void every_package_says_what_it_is_for() {
        List<String> silent = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> "src/main/java/" + name.replace('.', '/') + "/package-info.java")
                .filter(path -> !Checkout.has(path))
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "stet." + name + "..").toArray(String[]::new);
    }

    private static boolean asksTheDatabase(JavaMethodCall call) {
        String owner = call.getTarget()
                .resolveMember()
                .map(method -> method.getOwner().getPackageName())
                .orElse(call.getTargetOwner().getPackageName());
        return Stream.of("io.quarkus.hibernate", "org.hibernate", "jakarta.persistence", "java.sql")
                .anyMatch(owner::startsWith);
    }
}
