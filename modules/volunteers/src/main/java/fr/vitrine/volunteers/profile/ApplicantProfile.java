package fr.vitrine.volunteers.profile;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.volunteers.Moment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a structure's people see of who has applied for one of its missions: nothing of their age or of whom is asked for them.
 *
 * @param domains what they like
 * @param skills what they can do
 * @param commune where they set out from
 */
public record ApplicantProfile(
        Set<CompetenceId> domains,
        List<String> skills,
        Set<Moment> moments,
        @Nullable CommuneCode commune,
        int radiusKm,
        boolean fromHome) {

    public static ApplicantProfile of(ProfileDetails details) {
        return new ApplicantProfile(
                details.domains(),
                details.skills(),
                details.moments(),
                details.commune(),
                details.radiusKm(),
                details.fromHome());
    }
}
