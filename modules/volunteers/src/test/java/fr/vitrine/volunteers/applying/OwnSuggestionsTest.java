package fr.vitrine.volunteers.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.Scene;
import fr.vitrine.volunteers.profile.OwnSuggestions;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnSuggestionsTest {

    private static Crowd crowd;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    private static Actor inFrevent(Age age) {
        var person = crowd.scene.passerBy();
        var details = new ProfileDetails(Set.of(), List.of(), Set.of(), Scene.FREVENT, 20, false, Telling.NEVER, age);
        crowd.scene.get(VolunteerProfiles.class).save(person, 0, details);
        return person;
    }

    private static List<MissionId> suggested(Actor to) {
        return crowd.scene.get(OwnSuggestions.class).list(to, 50).stream()
                .map(one -> one.mission().id())
                .toList();
    }

    @Test
    void what_one_has_applied_for_is_not_suggested_once_more_whatever_became_of_it() {
        var mission = crowd.mission("Poser une clôture", 5);
        var zoe = inFrevent(new Age(1990, false));
        var other = inFrevent(new Age(1990, false));
        assertThat(suggested(zoe)).contains(mission.id());
        var sent = crowd.sent(zoe, mission);
        assertThat(suggested(zoe)).doesNotContain(mission.id());
        assertThat(suggested(other)).contains(mission.id());
        crowd.applying.cancel(zoe, sent.id(), Reason.OTHER, "");
        assertThat(suggested(zoe)).doesNotContain(mission.id());
    }

    @Test
    void nor_is_what_waits_for_a_guardian() {
        var mission = crowd.scene.mission(
                crowd.structure,
                MissionSample.named("Peindre une fresque").welcoming(new Welcome(12, true, null, null, null)));
        var child = inFrevent(new Age(2011, false, new EmailAddress("parent-fresque@example.org")));
        assertThat(suggested(child)).contains(mission.id());
        assertThat(crowd.applying.apply(child, mission.id(), Crowd.form(mission)))
                .isInstanceOf(ApplyResult.GuardianAsked.class);
        assertThat(suggested(child)).doesNotContain(mission.id());
    }

    @Test
    void a_visitor_has_none() {
        assertThatThrownBy(() -> suggested(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
    }
}
