package fr.vitrine.frontend;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.StructureImages;
import fr.vitrine.directory.StructureStored;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.frontend.ui.DateTexts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house plan, as rules. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.vitrine");

    @Test
    void every_calendar_speaks_the_language_of_its_page() {
        check(classes()
                .that(callConstructorOf(DatePicker.class, DateTimePicker.class))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DateTexts.class));
    }

    private static DescribedPredicate<JavaClass> callConstructorOf(Class<?>... fields) {
        return DescribedPredicate.describe(
                "make a calendar",
                type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> Stream.of(fields).anyMatch(call.getTargetOwner()::isEquivalentTo)));
    }

    @Test
    void rooms_depend_in_one_direction() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("fr.vitrine..")
                .layer("kernel")
                .definedBy("fr.vitrine.kernel..")
                .layer("db")
                .definedBy("fr.vitrine.db..")
                .layer("territory")
                .definedBy("fr.vitrine.territory..")
                .layer("correspondence")
                .definedBy("fr.vitrine.correspondence..")
                .layer("accounts")
                .definedBy("fr.vitrine.accounts..")
                .layer("directory")
                .definedBy("fr.vitrine.directory..")
                .layer("partners")
                .definedBy("fr.vitrine.partners..")
                .layer("places")
                .definedBy("fr.vitrine.places..")
                .layer("events")
                .definedBy("fr.vitrine.events..")
                .layer("volunteers")
                .definedBy("fr.vitrine.volunteers..")
                .layer("frontend")
                .definedBy("fr.vitrine.frontend..")
                .whereLayer("frontend")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("volunteers")
                .mayOnlyBeAccessedByLayers("frontend")
                .whereLayer("events")
                .mayOnlyBeAccessedByLayers("volunteers", "frontend")
                .whereLayer("places")
                .mayOnlyBeAccessedByLayers("events", "volunteers", "frontend")
                .whereLayer("partners")
                .mayOnlyBeAccessedByLayers("events", "volunteers", "frontend")
                .whereLayer("directory")
                .mayOnlyBeAccessedByLayers("partners", "events", "volunteers", "frontend")
                .whereLayer("accounts")
                .mayOnlyBeAccessedByLayers("directory", "partners", "events", "volunteers", "frontend")
                .whereLayer("correspondence")
                .mayOnlyBeAccessedByLayers("accounts", "directory", "partners", "events", "volunteers", "frontend")
                .whereLayer("territory")
                .mayOnlyBeAccessedByLayers(
                        "correspondence", "accounts", "directory", "partners", "events", "volunteers", "frontend")
                .because("a lower room must be usable without the higher ones"));
    }

    @Test
    void business_modules_compile_without_vaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("fr.vitrine.frontend..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta.servlet..")
                .because("what the platform does must not depend on how it is shown"));
    }

    @Test
    void views_ask_services_and_never_the_database() {
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.frontend..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "fr.vitrine.db.jooq..", "java.sql..")
                .because("a module queries its own schema; others call its services"));
    }

    @Test
    void a_module_reads_its_own_schema() {
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.territory..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.vitrine.db.jooq.directory..")
                .because("joins across modules would make them one"));
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.directory..")
                .should()
                .dependOnClassesThat(resideInAPackage("fr.vitrine.db.jooq.territory.tables..")
                        .and(not(simpleNameStartingWith("CommuneName"))))
                .because("joins across modules would make them one; a view that the owner publishes is its word"));
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.events..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.vitrine.db.jooq.territory..",
                        "fr.vitrine.db.jooq.directory..",
                        "fr.vitrine.db.jooq.partners..",
                        "fr.vitrine.db.jooq.accounts..")
                .because("joins across modules would make them one"));
        check(noClasses()
                .that()
                .resideInAnyPackage("fr.vitrine.events..", "fr.vitrine.volunteers..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("fr.vitrine.db.jooq.places..").and(not(isPublishedByPlaces())))
                .because("places are given by Places alone; a view that the owner publishes is its word"));
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.partners..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.vitrine.db.jooq.territory..",
                        "fr.vitrine.db.jooq.directory..",
                        "fr.vitrine.db.jooq.accounts..")
                .because("joins across modules would make them one"));
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.volunteers..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "fr.vitrine.db.jooq.territory.tables..",
                                "fr.vitrine.db.jooq.directory.tables..",
                                "fr.vitrine.db.jooq.partners.tables..",
                                "fr.vitrine.db.jooq.accounts.tables..")
                        .and(not(simpleNameStartingWith("PublishedStructure"))))
                .because("joins across modules would make them one; a view that the owner publishes is its word"));
    }

    @Test
    void the_directory_knows_neither_its_search_nor_its_import_nor_its_review() {
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.directory")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.vitrine.directory.search..",
                        "fr.vitrine.directory.importing..",
                        "fr.vitrine.directory.review..")
                .because("these build upon it"));
        check(noClasses()
                .that()
                .resideInAPackage("fr.vitrine.directory.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.vitrine.directory.importing..")
                .because("what is found has nothing to do with how it came in"));
    }

    @Test
    void nobody_else_writes_the_structures() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("fr.vitrine.directory..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(StructureWriter.class, StructureImages.class, StructureStored.class)
                .because("these do not ask who is writing; Structures does"));
    }

    @Test
    void views_are_package_private() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beAssignableTo(Component.class)
                .because("a view is reached by its address"));
    }

    @Test
    void names_say_what_things_are() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
                .because("such names say nothing about the domain"));
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("fr.vitrine.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** The views of {@code changelog/places}. */
    private static DescribedPredicate<JavaClass> isPublishedByPlaces() {
        return simpleNameStartingWith("Standing")
                .or(simpleNameStartingWith("Filling"))
                .or(simpleNameStartingWith("Booked"))
                .or(simpleName("Tables"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
