package fr.vitrine.directory.register;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.review.StaffNotes;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StructureRegisterTest {

    private static final Actor STAFF = Actor.OPERATOR;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static TestModules modules;
    private static StructureRegister register;
    private static StructureId belval;
    private static StructureId garage;
    private static StructureId jardins;
    private static PersonId person;

    @BeforeAll
    static void threeStructures() {
        modules = TestModules.start();
        register = modules.get(StructureRegister.class);
        belval = add(
                StructureDetails.named("Abbaye de Belval", TODAY.minusDays(10))
                        .legalForm("sas")
                        .siret(new Siret("38096757000033"))
                        .phone(new PhoneNumber("+33321030303"))
                        .address(new Address(null, null, "62130", new CommuneCode("62831")))
                        .build(),
                Status.PUBLISHED);
        garage = add(
                StructureDetails.named("Écurie & Garage 100 % solidaire", TODAY.minusMonths(14))
                        .legalForm("association")
                        .email(new EmailAddress("contact@garage.example"))
                        .address(new Address(null, null, "62390", new CommuneCode("62050")))
                        .services(List.of(new ServiceDetails(
                                "Vélos",
                                null,
                                Set.of("velo"),
                                Set.of(Audience.INDIVIDUALS),
                                null,
                                null,
                                ZoneOfAction.ON_SITE)))
                        .build(),
                Status.PUBLISHED);
        jardins = add(StructureDetails.named("Jardins de la Canche", TODAY).build(), Status.DRAFT);
        person = modules.get(DSLContext.class)
                .insertInto(PERSON)
                .set(PERSON.EMAIL, new EmailAddress("camille@example.org"))
                .set(PERSON.NAME, "Camille")
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
        modules.get(Memberships.class).grant(STAFF, garage, person, MemberRole.OWNER);
        modules.get(StaffNotes.class).tag(STAFF, Set.of(belval), "patrimoine");
        modules.get(StaffNotes.class).assign(STAFF, Set.of(jardins), Optional.of(person));
    }

    @AfterAll
    static void stop() {
        modules.close();
    }

    private static StructureId add(StructureDetails details, Status status) {
        var source = new SourceKey("test", details.name());
        return switch (modules.get(Structures.class).create(STAFF, source, details, status)) {
            case SaveResult.Saved(var structure) -> structure.id();
            case SaveResult.Conflict _, SaveResult.SiretTaken _ -> throw new AssertionError(details.name());
        };
    }

    private static List<StructureId> found(RegisterCondition... conditions) {
        var query = RegisterQuery.where(conditions);
        var ids = register.list(STAFF, query, 0, 100).stream()
                .map(RegisterRow::id)
                .toList();
        assertThat(register.count(STAFF, query)).isEqualTo(ids.size());
        assertThat(register.ids(STAFF, query))
                .isEqualTo(ids.stream().mapToLong(StructureId::value).toArray());
        return ids;
    }

    private static List<StructureId> sorted(RegisterOrder... orders) {
        return register.list(STAFF, RegisterQuery.ALL.sortedBy(orders), 0, 100).stream()
                .map(RegisterRow::id)
                .toList();
    }

    @Test
    void without_conditions_all_are_there_by_name() {
        assertThat(found()).containsExactly(belval, garage, jardins);
    }

    @Test
    void a_row_says_what_the_structure_is() {
        var rows = register.list(STAFF, List.of(garage, belval, jardins));
        assertThat(rows).extracting(RegisterRow::id).containsExactly(garage, belval, jardins);
        var row = rows.getFirst();
        assertThat(row.commune()).isEqualTo("Auchy-lès-Hesdin");
        assertThat(row.people()).isOne();
        assertThat(row.domains()).containsExactly(domainOf("velo"));
        assertThat(rows.get(1).tags()).containsExactly("patrimoine");
        assertThat(rows.get(2).assignedTo()).isEqualTo("Camille");
        assertThat(rows.get(2).assignee()).isEqualTo(person);
    }

    private static CompetenceId domainOf(String slug) {
        return modules.get(Taxonomies.class)
                .current()
                .find(slug)
                .orElseThrow()
                .domain()
                .id();
    }

    @Test
    void names_are_compared_without_accents_and_case() {
        assertThat(found(new RegisterCondition.NameContains("ECURIE"))).containsExactly(garage);
        assertThat(found(new RegisterCondition.CommuneContains("auchy-les"))).containsExactly(garage);
    }

    @Test
    void signs_of_patterns_stand_for_themselves() {
        assertThat(found(new RegisterCondition.NameContains("100 %"))).containsExactly(garage);
        assertThat(found(new RegisterCondition.NameContains("%"))).containsExactly(garage);
        assertThat(found(new RegisterCondition.NameContains("_"))).isEmpty();
        assertThat(found(new RegisterCondition.NameContains("' or 1=1 --"))).isEmpty();
    }

    @Test
    void each_condition_finds_what_it_says() {
        assertThat(found(new RegisterCondition.LegalFormIs("sas"))).containsExactly(belval);
        assertThat(found(new RegisterCondition.InDomain(domainOf("velo")))).containsExactly(garage);
        assertThat(found(new RegisterCondition.StatusIs(Status.DRAFT))).containsExactly(jardins);
        assertThat(found(new RegisterCondition.ConfirmedBefore(TODAY.minusMonths(12))))
                .containsExactly(garage);
        assertThat(found(new RegisterCondition.ConfirmedSince(TODAY.minusDays(10))))
                .containsExactly(belval, jardins);
        assertThat(found(new RegisterCondition.HasPeople(true))).containsExactly(garage);
        assertThat(found(new RegisterCondition.HasPeople(false))).containsExactly(belval, jardins);
        assertThat(found(new RegisterCondition.TaggedWith("patrimoine"))).containsExactly(belval);
        assertThat(found(new RegisterCondition.AssignedTo(person))).containsExactly(jardins);
        assertThat(found(new RegisterCondition.AssignedToNobody())).containsExactly(belval, garage);
    }

    @Test
    void numbers_and_addresses_are_found_as_people_type_them() {
        assertThat(found(new RegisterCondition.SiretStartsWith("380 967 570"))).containsExactly(belval);
        assertThat(found(new RegisterCondition.WithoutSiret())).containsExactly(garage, jardins);
        assertThat(found(new RegisterCondition.PhoneContains("03 21 03"))).containsExactly(belval);
        assertThat(found(new RegisterCondition.WithoutPhone())).containsExactly(garage, jardins);
        assertThat(found(new RegisterCondition.EmailContains("GARAGE.ex"))).containsExactly(garage);
        assertThat(found(new RegisterCondition.WithoutEmail())).containsExactly(belval, jardins);
    }

    @Test
    void moments_of_change_are_compared() {
        var updated = modules.get(DSLContext.class)
                .select(STRUCTURE.UPDATED_AT)
                .from(STRUCTURE)
                .where(STRUCTURE.ID.eq(garage))
                .fetchSingle(STRUCTURE.UPDATED_AT);
        assertThat(found(
                        new RegisterCondition.UpdatedSince(updated),
                        new RegisterCondition.UpdatedBefore(updated.plusNanos(1000))))
                .contains(garage);
        assertThat(found(new RegisterCondition.UpdatedBefore(OffsetDateTime.parse("2020-01-01T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void all_conditions_must_hold() {
        assertThat(found(
                        new RegisterCondition.StatusIs(Status.PUBLISHED),
                        new RegisterCondition.HasPeople(false),
                        new RegisterCondition.NameContains("a")))
                .containsExactly(belval);
    }

    @Test
    void what_is_not_said_comes_last_either_way() {
        assertThat(sorted(RegisterOrder.ascending(RegisterOrder.Key.COMMUNE))).containsExactly(garage, belval, jardins);
        assertThat(sorted(RegisterOrder.descending(RegisterOrder.Key.COMMUNE)))
                .containsExactly(belval, garage, jardins);
        assertThat(sorted(RegisterOrder.descending(RegisterOrder.Key.SIRET)).getFirst())
                .isEqualTo(belval);
    }

    @Test
    void the_first_order_counts_most() {
        assertThat(sorted(
                        RegisterOrder.descending(RegisterOrder.Key.STATUS),
                        RegisterOrder.descending(RegisterOrder.Key.NAME)))
                .containsExactly(garage, belval, jardins);
        assertThat(sorted(
                        RegisterOrder.descending(RegisterOrder.Key.PEOPLE),
                        RegisterOrder.ascending(RegisterOrder.Key.FRESHNESS)))
                .containsExactly(garage, belval, jardins);
    }

    @Test
    void pages_of_any_order_hold_every_structure_once() {
        var random = new Random(7);
        for (var key : RegisterOrder.Key.values()) {
            var query = RegisterQuery.ALL.sortedBy(new RegisterOrder(key, random.nextBoolean()));
            var seen = new ArrayList<StructureId>();
            for (var offset = 0; offset < 3; offset++) {
                register.list(STAFF, query, offset, 1).forEach(row -> seen.add(row.id()));
            }
            assertThat(new HashSet<>(seen)).as(key.name()).containsExactlyInAnyOrder(belval, garage, jardins);
        }
    }

    @Test
    void states_are_counted() {
        assertThat(register.countByStatus(STAFF)).isEqualTo(Map.of(Status.PUBLISHED, 2, Status.DRAFT, 1));
    }

    @Test
    void nobody_but_staff_reads_it() {
        var owner = new Actor.Person(person, null, Map.of(garage, MemberRole.OWNER));
        for (var actor : List.of(Actor.VISITOR, owner)) {
            for (var attempt : List.<Runnable>of(
                    () -> register.count(actor, RegisterQuery.ALL),
                    () -> register.countByStatus(actor),
                    () -> register.ids(actor, RegisterQuery.ALL),
                    () -> register.list(actor, RegisterQuery.ALL, 0, 10),
                    () -> register.list(actor, List.of(garage)))) {
                assertThatExceptionOfType(AccessDenied.class).isThrownBy(attempt::run);
            }
        }
    }

    @Test
    void ids_that_are_gone_are_passed_over() {
        assertThat(register.list(STAFF, List.of(new StructureId(Long.MAX_VALUE), belval)))
                .extracting(RegisterRow::id)
                .containsExactly(belval);
        assertThat(register.list(STAFF, List.of())).isEmpty();
    }
}
