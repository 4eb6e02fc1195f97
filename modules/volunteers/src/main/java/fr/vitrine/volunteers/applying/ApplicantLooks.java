package fr.vitrine.volunteers.applying;

import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.profile.ApplicantProfile;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who applied, for staff who have to know: with a reason, which is logged, and which who applied can read. */
@Service
public class ApplicantLooks {

    private final ApplicationRows rows;
    private final VolunteerProfiles profiles;

    ApplicantLooks(ApplicationRows rows, VolunteerProfiles profiles) {
        this.rows = rows;
        this.profiles = profiles;
    }

    /** @param name as they gave it to the structure; null: they have left, and nobody knows who it was */
    public record Looked(@Nullable String name, Optional<ApplicantProfile> profile) {}

    /** @throws IllegalArgumentException where no reason is given */
    @Transactional
    public Looked look(Actor actor, ApplicationId id, String reason) {
        actor.requireStaff();
        var application = rows.get(id);
        var person = application.person();
        return person == null
                ? new Looked(null, Optional.empty())
                : new Looked(
                        application.name(),
                        profiles.look(actor, person, reason).map(profile -> ApplicantProfile.of(profile.details())));
    }
}
