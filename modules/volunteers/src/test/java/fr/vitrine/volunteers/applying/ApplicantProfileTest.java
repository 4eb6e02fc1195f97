package fr.vitrine.volunteers.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Scene;
import fr.vitrine.volunteers.profile.ApplicantProfile;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicantProfileTest {

    @Test
    void a_structure_sees_a_part_of_it_while_an_application_goes_on_and_nobody_else_does() {
        try (var crowd = new Crowd()) {
            var profiles = crowd.scene.get(VolunteerProfiles.class);
            var zoe = crowd.scene.passerBy();
            var person = zoe.requirePerson();
            profiles.save(
                    zoe,
                    0,
                    new ProfileDetails(
                            Set.of(),
                            List.of("Couture"),
                            Set.of(Moment.EVENING),
                            Scene.FREVENT,
                            15,
                            true,
                            Telling.NEVER,
                            new Age(1990, false)));
            assertThatThrownBy(() -> profiles.ofApplicant(crowd.owner, person)).isInstanceOf(AccessDenied.class);
            var sent = crowd.sent(zoe, crowd.mission("Coudre des rideaux", 3));
            assertThat(profiles.ofApplicant(crowd.owner, person))
                    .contains(new ApplicantProfile(
                            Set.of(), List.of("Couture"), Set.of(Moment.EVENING), Scene.FREVENT, 15, true));
            var neighbour = crowd.scene.memberOf(crowd.scene.structure("Les Curieux"));
            for (var who : List.of(Actor.VISITOR, zoe, crowd.scene.passerBy(), crowd.scene.editor, neighbour)) {
                assertThatThrownBy(() -> profiles.ofApplicant(who, person)).isInstanceOf(AccessDenied.class);
            }
            crowd.applying.cancel(zoe, sent.id(), Reason.NOT_AVAILABLE, "");
            assertThatThrownBy(() -> profiles.ofApplicant(crowd.owner, person)).isInstanceOf(AccessDenied.class);
        }
    }
}
