package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.correspondence.Tables.REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.PersonalData;
import fr.vitrine.correspondence.conversation.AnswerResult;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.correspondence.report.AbuseReports;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.ConversationReports;
import fr.vitrine.correspondence.report.DecideResult;
import fr.vitrine.correspondence.report.DecideResult.Decided;
import fr.vitrine.correspondence.report.FileResult;
import fr.vitrine.correspondence.report.FileResult.Filed;
import fr.vitrine.correspondence.report.Report;
import fr.vitrine.correspondence.report.ReportDesk;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.ReportOutcome;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AbuseReportsTest {

    private static final String READER = "lectrice@example.org";

    private static Crowd crowd;
    private static AbuseReports reports;
    private static ReportDesk desk;
    private static int clients;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
        reports = crowd.scene.get(AbuseReports.class);
        desk = crowd.scene.get(ReportDesk.class);
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    @AfterEach
    void forget() {
        crowd.scene.jooq.deleteFrom(REPORT).execute();
    }

    private static Complaint complaint(String reason, String words, String email) {
        return new Complaint(reason, words, email, Locale.FRENCH);
    }

    private static Complaint misleading() {
        return complaint("trompeur", "Il n’y a personne à cette adresse.", READER);
    }

    private static FileResult file(Mission mission, Complaint complaint, String trap) {
        var key = mission.slug().value();
        var stamp = reports.stamp(ReportKind.MISSION, key);
        crowd.scene.clock.advance(Duration.ofSeconds(30));
        var result =
                reports.file(ReportKind.MISSION, key, complaint, new FormTrace(stamp, trap, "192.0.2." + ++clients));
        crowd.scene.clock.advance(Duration.ofSeconds(-30));
        return result;
    }

    private static Report reported(Mission mission) {
        assertThat(file(mission, misleading(), "")).isInstanceOf(Filed.class);
        return desk.waiting(crowd.scene.editor).getLast();
    }

    private static List<String> mailsTo(String address, String template) {
        return crowd.scene
                .jooq
                .select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.TEMPLATE.eq(template))
                .and(OUTGOING_MAIL.EMAIL.eq(new EmailAddress(address)))
                .fetch(OUTGOING_MAIL.BODY_TEXT);
    }

    @Test
    void what_is_reported_waits_for_staff_who_take_it_down_and_everybody_hears_why() {
        var mission = crowd.mission("Repeindre la grange", 3);
        var waiting = crowd.sent(crowd.scene.passerBy(), mission);
        var report = reported(mission);
        assertThat(report.title()).isEqualTo("Repeindre la grange");
        assertThat(desk.count(crowd.scene.editor)).isOne();
        assertThat(mailsTo(READER, "report-received")).isNotEmpty();
        assertThat(desk.address(crowd.scene.editor, report)).contains("/benevolat/" + mission.slug());

        assertThat(desk.decide(crowd.scene.editor, report.id(), ReportOutcome.TAKEN_DOWN, "Personne n’y habite."))
                .isEqualTo(new Decided(true));
        assertThat(crowd.now(mission).state()).isEqualTo(MissionState.CLOSED);
        assertThat(mailsTo(READER, "report-decided"))
                .anySatisfy(text -> assertThat(text).contains("Personne n’y habite."));
        assertThat(crowd.mails("mission-taken-down", crowd.owner))
                .anySatisfy(text -> assertThat(text).contains("Personne n’y habite."));
        assertThat(crowd.applicants.list(crowd.owner, mission.id()).getFirst().id())
                .isEqualTo(waiting.id());
        assertThat(crowd.applicants.list(crowd.owner, mission.id()).getFirst().state())
                .isEqualTo(ApplicationState.CANCELLED);
        assertThat(crowd.scene.jooq.fetchExists(
                        ACTION_LOG,
                        ACTION_LOG.ACTION.eq("report.taken-down").and(ACTION_LOG.DETAIL.eq("Personne n’y habite."))))
                .isTrue();
        assertThat(desk.decide(crowd.scene.editor, report.id(), ReportOutcome.DISMISSED, "Deux fois"))
                .isInstanceOf(DecideResult.Overtaken.class);
        assertThat(desk.decided(crowd.scene.editor)).extracting(Report::id).contains(report.id());
    }

    @Test
    void a_decision_says_why_and_what_is_gone_is_not_taken_down_again() {
        var mission = crowd.mission("Ranger la cave", 3);
        var report = reported(mission);
        assertThat(desk.decide(crowd.scene.editor, report.id(), ReportOutcome.DISMISSED, "  "))
                .isInstanceOf(DecideResult.WordsMissing.class);
        crowd.scene.get(Missions.class).move(crowd.owner, mission.id(), MissionState.CLOSED);
        assertThat(desk.decide(crowd.scene.editor, report.id(), ReportOutcome.TAKEN_DOWN, "Fermée"))
                .isInstanceOf(DecideResult.GoneAlready.class);
        assertThat(desk.address(crowd.scene.editor, report)).isEmpty();
        assertThat(desk.decide(crowd.scene.editor, report.id(), ReportOutcome.ANSWERED, "Elle est déjà close."))
                .isEqualTo(new Decided(true));
    }

    @Test
    void what_a_program_sends_is_held_and_goes_on_once_staff_let_it() {
        var mission = crowd.mission("Tondre la pelouse", 3);
        assertThat(file(mission, misleading(), "http://spam.example")).isInstanceOf(Filed.class);
        assertThat(desk.waiting(crowd.scene.editor)).isEmpty();
        var held = crowd.scene.get(HeldMessages.class);
        var message = held.list(crowd.scene.editor, 0, 10).getFirst();
        assertThat(message.id().kind()).isEqualTo("report");
        held.release(crowd.scene.editor, message.id());
        assertThat(desk.waiting(crowd.scene.editor)).hasSize(1);
    }

    @Test
    void forms_that_are_not_whole_are_sent_back_and_nothing_is_not_reported() {
        var mission = crowd.mission("Plier des tracts", 3);
        var result = file(mission, complaint("rien", " ", "lectrice"), "");
        assertThat(((FileResult.Invalid) result).problems())
                .containsExactlyInAnyOrder(
                        Complaint.Problem.REASON_MISSING,
                        Complaint.Problem.WORDS_MISSING,
                        Complaint.Problem.EMAIL_INVALID);
        assertThat(reports.file(
                        ReportKind.MISSION,
                        mission.slug().value(),
                        misleading(),
                        new FormTrace("forged", "", "192.0.2.1")))
                .isInstanceOf(FileResult.Stale.class);
        assertThat(reports.find(ReportKind.MISSION, "../etc")).isEmpty();
        assertThat(reports.find(ReportKind.CONVERSATION, "1")).isEmpty();
        assertThat(reports.find(ReportKind.STRUCTURE, crowd.structure.slug().value()))
                .isPresent();
    }

    @Test
    void either_side_of_an_application_reports_what_the_other_wrote_and_nobody_else_does() {
        var camille = crowd.scene.passerBy();
        var application = crowd.accepted(camille, crowd.mission("Porter des cartons", 3));
        var conversation = Objects.requireNonNull(application.conversation());
        var insults = complaint("haine", "Ces mots sont insultants.", READER);
        var applications = crowd.scene.get(ApplicationReports.class);
        var conversations = crowd.scene.get(ConversationReports.class);
        var stranger = crowd.scene.memberOf(crowd.scene.structure("Les Voisins d’à côté"));
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), stranger, crowd.scene.editor)) {
            assertThatThrownBy(() -> applications.report(who, application.id(), insults))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> conversations.report(who, conversation, insults))
                    .isInstanceOfAny(AccessDenied.class, NotFound.class);
        }
        applications.report(camille, application.id(), insults);
        applications.report(crowd.owner, application.id(), insults);
        conversations.report(crowd.owner, conversation, insults);
        assertThat(desk.waiting(crowd.scene.editor)).hasSize(3);
    }

    @Test
    void staff_read_a_reported_conversation_only_while_it_waits_and_the_log_says_so() {
        var camille = crowd.scene.passerBy();
        var application = crowd.accepted(camille, crowd.mission("Servir la soupe", 3));
        crowd.scene
                .get(ApplicationReports.class)
                .report(camille, application.id(), complaint("haine", "Lisez vous-mêmes.", ""));
        var report = desk.waiting(crowd.scene.editor).getFirst();
        assertThat(report.answerable()).isFalse();
        assertThat(desk.look(crowd.scene.editor, report.id()).messages()).isNotEmpty();
        assertThat(crowd.scene.jooq.fetchExists(
                        ACTION_LOG,
                        ACTION_LOG
                                .ACTION
                                .eq("report.conversation-looked-at")
                                .and(ACTION_LOG.SUBJECT.startsWith("report " + report.id()))))
                .isTrue();
        assertThat(desk.decide(crowd.scene.editor, report.id(), ReportOutcome.TAKEN_DOWN, "Nous fermons."))
                .isEqualTo(new Decided(false));
        assertThat(crowd.applying.write(camille, application.id(), "Encore ?")).isInstanceOf(AnswerResult.Closed.class);
        assertThatThrownBy(() -> desk.look(crowd.scene.editor, report.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void reports_are_for_staff_alone() {
        var report = reported(crowd.mission("Compter les oiseaux", 3));
        List<Consumer<Actor>> ways = List.of(
                who -> desk.waiting(who),
                who -> desk.count(who),
                who -> desk.decided(who),
                who -> desk.address(who, report),
                who -> desk.look(who, report.id()),
                who -> desk.decide(who, report.id(), ReportOutcome.DISMISSED, "Non"));
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), crowd.owner)) {
            for (var way : ways) {
                assertThatThrownBy(() -> way.accept(who)).isInstanceOf(AccessDenied.class);
            }
        }
    }

    @Test
    void who_reported_is_told_what_is_kept_and_forgotten_with_their_words() {
        var zoe = crowd.scene.passerBy();
        var address = crowd.scene.subject(zoe).email().value();
        var mission = crowd.mission("Nourrir les poules", 3);
        file(mission, complaint("danger", "Le chien de Zoé y a été mordu.", address), "");
        var told = new ArrayList<String>();
        crowd.scene
                .get(PersonalData.class)
                .tell(zoe, (table, rows) -> rows.forEach(row -> told.add(table + " " + row)));
        assertThat(told)
                .anySatisfy(line -> assertThat(line).startsWith("reports").contains("mordu"));
        crowd.scene.get(PersonalData.class).erase(zoe, zoe.requirePerson());
        var left = desk.waiting(crowd.scene.editor).getLast();
        assertThat(left.words()).isNull();
        assertThat(left.answerable()).isFalse();
    }

    @Test
    void a_report_of_a_conversation_goes_with_the_conversation() {
        var camille = crowd.scene.passerBy();
        var application = crowd.accepted(camille, crowd.mission("Peindre des volets", 3));
        crowd.scene
                .get(ApplicationReports.class)
                .report(crowd.owner, application.id(), complaint("haine", "Camille m’a insultée.", READER));
        ConversationId conversation = Objects.requireNonNull(application.conversation());
        crowd.scene.get(PersonalData.class).erase(camille, camille.requirePerson());
        assertThat(crowd.scene.jooq.fetchCount(REPORT, REPORT.CONVERSATION_ID.eq(conversation.value())))
                .isZero();
    }
}
