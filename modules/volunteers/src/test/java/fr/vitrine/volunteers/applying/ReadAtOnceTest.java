package fr.vitrine.volunteers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However many missions somebody has to do with: the database is asked for them once. */
class ReadAtOnceTest {

    private static final List<String> STATEMENTS = new ArrayList<>();

    private static Crowd crowd;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
        ((DefaultConfiguration) crowd.scene.jooq.configuration()).set(new Statements());
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    private static final class Statements implements ExecuteListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void executeStart(ExecuteContext execution) {
            STATEMENTS.add(Objects.requireNonNullElse(execution.sql(), ""));
        }
    }

    private static int statementsOf(Runnable action) {
        STATEMENTS.clear();
        action.run();
        return STATEMENTS.size();
    }

    @Test
    void the_missions_one_applied_for() {
        var who = crowd.scene.passerBy();
        crowd.sent(who, crowd.mission("Plier le linge", 2));
        var forOne = statementsOf(() -> crowd.applying.missions(who));
        crowd.sent(who, crowd.mission("Tenir la caisse", 2));
        crowd.sent(who, crowd.mission("Ranger la réserve", 2));

        assertThat(statementsOf(() -> crowd.applying.missions(who))).isEqualTo(forOne);
        assertThat(crowd.applying.missions(who)).hasSize(3);
    }

    @Test
    void the_missions_of_a_calendar() {
        var who = crowd.scene.passerBy();
        var calendar = crowd.scene.get(VolunteerCalendar.class);
        var address = calendar.address(who);
        var token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        crowd.accepted(who, crowd.mission("Plier les draps", 2));
        var forOne = statementsOf(() -> calendar.read(token));
        crowd.accepted(who, crowd.mission("Tenir le bar", 2));

        assertThat(statementsOf(() -> calendar.read(token))).isEqualTo(forOne);
        assertThat(calendar.read(token).orElseThrow()).hasSize(2);
    }

    @Test
    void the_missions_a_guardian_is_asked_about() {
        var child = child();
        var consents = crowd.scene.get(GuardianConsents.class);
        ask(child, "Jouer au parc");
        var forOne = statementsOf(() -> consents.waiting(child));
        ask(child, "Lire à deux");

        assertThat(statementsOf(() -> consents.waiting(child))).isEqualTo(forOne);
        assertThat(consents.waiting(child))
                .extracting(GuardianConsents.Question::mission)
                .containsExactly("Jouer au parc", "Lire à deux");
    }

    private static Actor child() {
        var child = crowd.scene.passerBy();
        var age = new Age(2011, false, new EmailAddress("parent-de-deux@example.org"));
        crowd.scene
                .get(VolunteerProfiles.class)
                .save(child, 0, new ProfileDetails(Set.of(), List.of(), Set.of(), null, 20, false, Telling.NEVER, age));
        return child;
    }

    private static void ask(Actor child, String title) {
        Mission mission = crowd.scene.mission(
                crowd.structure,
                MissionSample.named(title)
                        .on(MissionSample.shift("2026-12-05", "09:00", "12:00", 2))
                        .welcoming(new Welcome(12, true, null, null, null)));
        assertThat(crowd.applying.apply(child, mission.id(), Crowd.form(mission)))
                .isInstanceOf(ApplyResult.GuardianAsked.class);
    }
}
