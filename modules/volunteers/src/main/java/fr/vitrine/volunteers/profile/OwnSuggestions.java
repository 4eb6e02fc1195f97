package fr.vitrine.volunteers.profile;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.volunteers.MissionSuggestions;
import fr.vitrine.volunteers.MissionWish;
import fr.vitrine.volunteers.Suggestion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may suit one, by what one has said of oneself. */
@Service
public class OwnSuggestions {

    private final VolunteerProfiles profiles;
    private final MissionSuggestions suggestions;
    private final Communes communes;
    private final Clock clock;

    OwnSuggestions(VolunteerProfiles profiles, MissionSuggestions suggestions, Communes communes, Clock clock) {
        this.profiles = profiles;
        this.suggestions = suggestions;
        this.communes = communes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Suggestion> list(Actor actor, int limit) {
        return profiles.own(actor)
                .map(profile -> suggestions.suggest(wish(profile.details(), Set.of(), null), limit))
                .orElse(List.of());
    }

    /** @param after null: whenever it was published */
    MissionWish wish(ProfileDetails details, Set<MissionId> without, @Nullable OffsetDateTime after) {
        var commune = details.commune();
        return new MissionWish(
                details.domains(),
                details.skills(),
                details.moments(),
                commune == null
                        ? null
                        : communes.find(commune).map(Commune::position).orElse(null),
                details.radiusKm(),
                details.fromHome(),
                details.age().atLeast(LocalDate.now(clock)),
                without,
                after);
    }
}
