package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.ActionLog;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.applying.ApplicationDesk.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way to what somebody who volunteers said, as everybody else. */
class ApplicationPrivacyTest {

    private static final Filter ALL = new Filter("", null);

    private static Crowd crowd;
    private static Actor camille;
    private static Application application;
    private static List<Actor> others = List.of();

    @BeforeAll
    static void open() {
        crowd = new Crowd();
        camille = crowd.scene.passerBy();
        application = crowd.accepted(camille, crowd.mission("Rester entre nous", 5));
        others = strangers();
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    /** Visitors, others who volunteer, another structure's people, an editor and an administrator of the staff. */
    private static List<Actor> everybodyElse() {
        return others;
    }

    private static List<Actor> strangers() {
        var neighbours = crowd.scene.structure("Les Voisins");
        return List.of(
                Actor.VISITOR,
                crowd.scene.passerBy(),
                crowd.scene.memberOf(neighbours),
                crowd.scene.editor,
                new Actor.Person(crowd.scene.person(), StaffRole.ADMINISTRATOR, Map.of()),
                new Actor.Person(crowd.scene.person(), null, Map.of(neighbours.id(), MemberRole.OWNER)));
    }

    @Test
    void the_structures_side_is_for_its_people_alone() {
        var applicants = crowd.applicants;
        var id = application.id();
        var slot = application.slots().getFirst().slot();
        List<Consumer<Actor>> ways = List.of(
                who -> applicants.list(who, application.mission()),
                who -> applicants.mission(who, application.mission()),
                who -> applicants.conversation(who, id),
                who -> applicants.moves(who, id),
                who -> applicants.move(who, id, ApplicationMove.DECLINE, Reason.OTHER, ""),
                who -> applicants.write(who, id, "Bonjour"),
                who -> applicants.writeToAccepted(who, application.mission(), "Bonjour"),
                who -> applicants.attended(who, id, slot, true),
                who -> crowd.scene
                        .get(WeekPlans.class)
                        .of(who, crowd.scene.get(Missions.class).get(crowd.owner, application.mission())));
        for (var who : everybodyElse()) {
            for (var way : ways) {
                assertThatThrownBy(() -> way.accept(who)).isInstanceOf(AccessDenied.class);
            }
        }
        var stranger = crowd.scene.memberOf(crowd.scene.structure("Les Autres"));
        assertThatThrownBy(() -> crowd.scene
                        .get(WeekPlans.class)
                        .week(stranger, crowd.structure.id(), LocalDate.parse("2026-11-30")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> crowd.scene
                        .get(WeekPlans.class)
                        .week(crowd.scene.editor, crowd.structure.id(), LocalDate.parse("2026-11-30")))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void ones_own_side_is_for_oneself_alone() {
        var applying = crowd.applying;
        var id = application.id();
        var slot = application.slots().getFirst().slot();
        List<Consumer<Actor>> ways = List.of(
                who -> applying.get(who, id),
                who -> applying.conversation(who, id),
                who -> applying.write(who, id, "Bonjour"),
                who -> applying.cancel(who, id, Reason.OTHER, ""),
                who -> applying.accept(who, id, slot),
                who -> applying.tookPlace(who, id, slot, true));
        var all = new ArrayList<>(everybodyElse());
        all.add(crowd.owner);
        for (var who : all) {
            for (var way : ways) {
                assertThatThrownBy(() -> way.accept(who)).isInstanceOfAny(AccessDenied.class, NotFound.class);
            }
            if (who.person().isPresent()) {
                assertThat(applying.list(who)).isEmpty();
                assertThat(applying.missions(who)).isEmpty();
            }
        }
        assertThat(applying.list(camille)).hasSize(1);
    }

    @Test
    void staff_see_how_it_goes_on_and_nothing_that_leads_to_who_it_is() {
        var desk = crowd.scene.get(ApplicationDesk.class);
        assertThat(desk.list(crowd.scene.editor, ALL, 0, 10).toString())
                .contains("Rester entre nous")
                .doesNotContain("Camille", crowd.scene.subject(camille).email().value());
        for (var who : List.of(Actor.VISITOR, camille, crowd.owner)) {
            assertThatThrownBy(() -> desk.list(who, ALL, 0, 10)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> desk.count(who, ALL)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> desk.remove(who, application.id(), Reason.MISUSE))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> crowd.scene.get(ApplicationDrafts.class).forgetOld(crowd.scene.editor))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void staff_who_have_to_know_look_with_a_reason_which_who_applied_can_read() {
        var looks = crowd.scene.get(ApplicantLooks.class);
        var log = crowd.scene.get(ActionLog.class);
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), camille, crowd.owner)) {
            assertThatThrownBy(() -> looks.look(who, application.id(), "Par curiosité"))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> looks.look(crowd.scene.editor, application.id(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.looksAtMe(camille)).isEmpty();
        assertThat(looks.look(crowd.scene.editor, application.id(), "Un accident")
                        .name())
                .isEqualTo("Camille Test");
        assertThat(log.looksAtMe(camille)).extracting(ActionLog.Look::reason).containsExactly("Un accident");
        assertThat(log.looksAtMe(crowd.owner)).isEmpty();
        assertThatThrownBy(() -> log.looksAtMe(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void staff_do_not_read_the_conversation() {
        var conversation = Objects.requireNonNull(application.conversation());
        for (var who : everybodyElse()) {
            assertThatThrownBy(() -> crowd.scene.get(Conversations.class).read(who, conversation))
                    .isInstanceOfAny(AccessDenied.class, NotFound.class);
        }
    }

    @Test
    void a_calendar_opens_with_its_secret_alone_and_no_more_once_it_is_renewed() {
        var calendar = crowd.scene.get(VolunteerCalendar.class);
        var address = calendar.address(camille);
        assertThat(calendar.address(camille)).isEqualTo(address);
        var entry = calendar.read(token(address)).orElseThrow().getFirst();
        assertThat(entry.uid())
                .isEqualTo(
                        application.uid() + "-" + application.slots().getFirst().slot());
        var forged = token(address).substring(0, token(address).length() - 1) + (address.endsWith("A.ics") ? "B" : "A");
        assertThat(calendar.read(forged)).isEmpty();
        assertThat(calendar.read("../../etc")).isEmpty();
        var renewed = calendar.renew(camille);
        assertThat(calendar.read(token(address))).isEmpty();
        assertThat(calendar.read(token(renewed))).isPresent();
        assertThatThrownBy(() -> calendar.address(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    @Test
    void who_leaves_is_nobody_in_any_application_and_the_structure_is_told() {
        var leaving = crowd.scene.passerBy();
        var mission = crowd.mission("Partir sans trace", 5);
        var sent = crowd.sent(leaving, mission);
        var person = leaving.requirePerson();
        crowd.scene.inTransaction(
                () -> crowd.scene.get(ApplicationRecords.class).forget(crowd.scene.subject(leaving)));
        assertThat(crowd.scene.jooq.fetchCount(APPLICATION, APPLICATION.PERSON_ID.eq(person)))
                .isZero();
        var left = crowd.applicants.list(crowd.owner, mission.id()).getFirst();
        assertThat(left.id()).isEqualTo(sent.id());
        assertThat(left.name()).isNull();
        assertThat(left.reason()).isEqualTo(Reason.ACCOUNT_CLOSED);
        assertThat(crowd.mails("application-cancelled", crowd.owner)).isNotEmpty();
        assertThat(crowd.now(mission).slots().getFirst().taken()).isZero();
    }
}
