package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.PersonalData;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.hours.CertificateCode;
import fr.vitrine.volunteers.hours.Certificates;
import fr.vitrine.volunteers.hours.EngagementHours;
import fr.vitrine.volunteers.hours.HoursEntry;
import fr.vitrine.volunteers.hours.HoursMove;
import fr.vitrine.volunteers.hours.HoursResult;
import fr.vitrine.volunteers.hours.HoursResult.Done;
import fr.vitrine.volunteers.hours.HoursSide;
import fr.vitrine.volunteers.hours.HoursState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-12-05");

    private static Crowd crowd;
    private static EngagementHours hours;
    private static Certificates certificates;
    private static int missions;
    private static boolean later;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
        hours = crowd.scene.get(EngagementHours.class);
        certificates = crowd.scene.get(Certificates.class);
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    /** Accepted for a mission whose day has come. */
    private static Application accepted(Actor who) {
        var application = crowd.accepted(who, crowd.mission("Trier pour " + ++missions, 3));
        crowd.scene.clock.advance(Duration.ofDays(16));
        later = true;
        return application;
    }

    @AfterEach
    void comeBack() {
        back();
    }

    private static void back() {
        if (later) {
            crowd.scene.clock.advance(Duration.ofDays(-16));
        }
        later = false;
    }

    private static HoursEntry entered(Actor by, Application application, int minutes) {
        return ((Done) hours.enter(by, application.id(), SATURDAY, minutes)).now();
    }

    private static HoursEntry done(HoursResult result) {
        return ((Done) result).now();
    }

    @Test
    void every_move_by_either_side_is_in_the_table_or_refused() {
        var allowed = new ArrayList<String>();
        for (var move : HoursMove.values()) {
            for (var state : HoursState.values()) {
                for (var entered : HoursSide.values()) {
                    for (var mover : HoursSide.values()) {
                        if (move.isAllowed(state, entered, mover)) {
                            allowed.add(move + " " + state + " of " + entered + " by " + mover);
                        }
                    }
                }
            }
        }
        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "CONFIRM TO_CONFIRM of VOLUNTEER by STRUCTURE",
                        "CONFIRM TO_CONFIRM of STRUCTURE by VOLUNTEER",
                        "CONFIRM DISPUTED of VOLUNTEER by STRUCTURE",
                        "CONFIRM DISPUTED of STRUCTURE by VOLUNTEER",
                        "DISPUTE TO_CONFIRM of VOLUNTEER by STRUCTURE",
                        "DISPUTE TO_CONFIRM of STRUCTURE by VOLUNTEER",
                        "CORRECT TO_CONFIRM of VOLUNTEER by VOLUNTEER",
                        "CORRECT TO_CONFIRM of STRUCTURE by STRUCTURE",
                        "CORRECT DISPUTED of VOLUNTEER by VOLUNTEER",
                        "CORRECT DISPUTED of STRUCTURE by STRUCTURE",
                        "WITHDRAW TO_CONFIRM of VOLUNTEER by VOLUNTEER",
                        "WITHDRAW TO_CONFIRM of STRUCTURE by STRUCTURE",
                        "WITHDRAW DISPUTED of VOLUNTEER by VOLUNTEER",
                        "WITHDRAW DISPUTED of STRUCTURE by STRUCTURE",
                        "STRIKE CONFIRMED of VOLUNTEER by STRUCTURE",
                        "STRIKE CONFIRMED of STRUCTURE by STRUCTURE");
    }

    @Test
    void what_one_side_enters_the_other_disputes_is_corrected_and_confirmed_by_mail_and_page() {
        var zoe = crowd.scene.passerBy();
        var application = accepted(zoe);
        var entry = entered(zoe, application, 240);
        assertThat(crowd.mails("hours-to-confirm", crowd.owner))
                .last()
                .asString()
                .contains("4 h 00", "Camille Test");
        assertThat(hours.moves(crowd.owner, entry)).containsExactly(HoursMove.CONFIRM, HoursMove.DISPUTE);
        assertThat(hours.move(zoe, entry.id(), entry.version(), HoursMove.CONFIRM))
                .isInstanceOf(HoursResult.Overtaken.class);
        var disputed = done(hours.move(crowd.owner, entry.id(), entry.version(), HoursMove.DISPUTE));
        assertThat(crowd.mails("hours-disputed", zoe)).hasSize(1);
        var corrected = done(hours.correct(zoe, entry.id(), disputed.version(), 180));
        var confirmed = done(hours.move(crowd.owner, entry.id(), corrected.version(), HoursMove.CONFIRM));
        assertThat(confirmed.minutes()).isEqualTo(180);
        assertThat(hours.own(zoe)).containsExactly(confirmed);
        assertThat(hours.list(crowd.owner, crowd.structure.id())).contains(confirmed);
    }

    @Test
    void nothing_is_entered_twice_or_for_a_day_to_come_or_for_who_was_not_accepted() {
        var zoe = crowd.scene.passerBy();
        var application = accepted(zoe);
        entered(crowd.owner, application, 60);
        assertThat(hours.enter(zoe, application.id(), SATURDAY, 60)).isInstanceOf(HoursResult.AlreadyThere.class);
        for (var day : List.of(SATURDAY.plusDays(30), LocalDate.parse("2026-01-01"))) {
            assertThat(hours.enter(zoe, application.id(), day, 60)).isInstanceOf(HoursResult.NotPossible.class);
        }
        assertThat(hours.enter(zoe, application.id(), SATURDAY, 5)).isInstanceOf(HoursResult.NotPossible.class);
        back();
        var luc = crowd.scene.passerBy();
        var sent = crowd.sent(luc, crowd.mission("Pas encore", 1));
        assertThat(hours.enter(luc, sent.id(), LocalDate.parse("2026-11-20"), 60))
                .isInstanceOf(HoursResult.NotAccepted.class);
    }

    @Test
    void nobody_else_enters_reads_or_confirms_them_staff_included() {
        var zoe = crowd.scene.passerBy();
        var application = accepted(zoe);
        var entry = entered(zoe, application, 60);
        var others = crowd.scene.memberOf(crowd.scene.structure("Les Autres " + ++missions));
        var structure = crowd.structure.id();
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), others, crowd.scene.editor)) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> hours.enter(who, application.id(), SATURDAY.minusDays(1), 60),
                    () -> hours.move(who, entry.id(), entry.version(), HoursMove.CONFIRM),
                    () -> hours.correct(who, entry.id(), entry.version(), 90),
                    () -> hours.moves(who, entry),
                    () -> hours.list(who, structure),
                    () -> hours.engagements(who, structure),
                    () -> certificates.list(who, structure))) {
                assertThatThrownBy(call).isInstanceOf(AccessDenied.class);
            }
        }
        assertThat(hours.own(others)).isEmpty();
        assertThat(hours.ownEngagements(others)).isEmpty();
        assertThatThrownBy(() -> hours.own(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> hours.ownEngagements(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_certificate_says_what_was_confirmed_is_checked_by_its_code_and_revoked_by_the_structure() {
        var zoe = crowd.scene.passerBy();
        assertThat(certificates.issue(zoe, crowd.structure.id())).isEmpty();
        var entry = entered(zoe, accepted(zoe), 180);
        assertThat(certificates.issue(zoe, crowd.structure.id())).isEmpty();
        hours.move(crowd.owner, entry.id(), entry.version(), HoursMove.CONFIRM);
        var paper = certificates.issue(zoe, crowd.structure.id()).orElseThrow();
        assertThat(paper.minutes()).isEqualTo(180);
        assertThat(paper.from()).isEqualTo(SATURDAY);
        assertThat(paper.name()).isEqualTo("Camille Test");
        var typed = CertificateCode.parse(" " + paper.code().toString().toLowerCase(Locale.ROOT) + " ");
        assertThat(certificates.check(typed.orElseThrow())).contains(paper);
        assertThat(certificates.own(zoe, paper.code())).contains(paper);
        assertThat(certificates.own(crowd.scene.passerBy(), paper.code())).isEmpty();
        assertThat(CertificateCode.parse("0000")).isEmpty();
        for (var who : List.of(Actor.VISITOR, zoe, crowd.scene.editor)) {
            assertThatThrownBy(() -> certificates.revoke(who, paper.code())).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> certificates.issue(Actor.VISITOR, crowd.structure.id()))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> certificates.own(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
        assertThat(certificates.revoke(crowd.owner, paper.code()).isValid()).isFalse();
        assertThat(certificates.check(paper.code()).orElseThrow().isValid()).isFalse();
    }

    @Test
    void who_leaves_leaves_their_hours_and_no_trace_of_themselves() {
        var zoe = crowd.scene.passerBy();
        var entry = entered(zoe, accepted(zoe), 180);
        hours.move(crowd.owner, entry.id(), entry.version(), HoursMove.CONFIRM);
        var paper = certificates.issue(zoe, crowd.structure.id()).orElseThrow();
        back();
        crowd.scene
                .jooq
                .update(APPLICATION)
                .set(APPLICATION.NAME, "Zoé Trembleterre")
                .where(APPLICATION.PERSON_ID.eq(zoe.requirePerson()))
                .execute();
        var address = crowd.scene.subject(zoe).email().value();
        var waiting = crowd.sent(zoe, crowd.mission("Encore en attente", 2));
        var told = new LinkedHashMap<String, Integer>();
        var data = crowd.scene.get(PersonalData.class);
        data.tell(zoe, (table, rows) -> told.put(table, (int) rows.count()));
        assertThat(told).containsEntry("volunteer hours", 1).containsEntry("certificates", 1);

        data.erase(zoe, zoe.requirePerson());

        assertThat(tablesThatSay("Trembleterre")).isEmpty();
        assertThat(tablesThatSay(address)).isEmpty();
        assertThat(certificates.check(paper.code())).isEmpty();
        assertThat(crowd.scene.jooq.fetchCount(HOURS, HOURS.ID.eq(entry.id().value())))
                .isEqualTo(1);
        assertThat(crowd.applicants.list(crowd.owner, waiting.mission()))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.state()).isEqualTo(ApplicationState.CANCELLED);
                    assertThat(left.name()).isNull();
                });
    }

    /** Every column of every table, as text; mails and notices among them. */
    private static List<String> tablesThatSay(String words) {
        var found = new ArrayList<String>();
        crowd.scene
                .jooq
                .fetch("select schemaname, tablename from pg_tables where schemaname not in"
                        + " ('pg_catalog', 'information_schema')")
                .forEach(table -> {
                    var name = DSL.name(table.get(0, String.class), table.get(1, String.class));
                    if (crowd.scene.jooq.fetchCount(
                                    DSL.table(name).as("t"), DSL.condition("t::text ilike ?", "%" + words + "%"))
                            > 0) {
                        found.add(name.toString());
                    }
                });
        return found;
    }
}
