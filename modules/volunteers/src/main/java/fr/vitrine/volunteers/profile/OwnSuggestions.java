package fr.vitrine.volunteers.profile;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.GUARDIAN_CONSENT;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.volunteers.MissionSuggestions;
import fr.vitrine.volunteers.MissionWish;
import fr.vitrine.volunteers.MissionWish.Span;
import fr.vitrine.volunteers.Suggestion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may suit one, by what one has said of oneself. */
@Service
public class OwnSuggestions {

    private final DSLContext jooq;
    private final VolunteerProfiles profiles;
    private final MissionSuggestions suggestions;
    private final Communes communes;
    private final Clock clock;

    OwnSuggestions(
            DSLContext jooq,
            VolunteerProfiles profiles,
            MissionSuggestions suggestions,
            Communes communes,
            Clock clock) {
        this.jooq = jooq;
        this.profiles = profiles;
        this.suggestions = suggestions;
        this.communes = communes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Suggestion> list(Actor actor, int limit) {
        return profiles.own(actor)
                .map(profile -> suggestions.suggest(wish(profile.details(), known(profile.person()), null), limit))
                .orElse(List.of());
    }

    /** Of what was published then, all for which something speaks. */
    List<Suggestion> news(Profile profile, Span published, int limit) {
        return suggestions.suggest(wish(profile.details(), known(profile.person()), published), limit).stream()
                .filter(one -> one.percent() > 0)
                .toList();
    }

    /** Those they have applied for, whatever has become of it, and those for which a guardian is being asked. */
    private Set<MissionId> known(PersonId person) {
        return jooq.select(APPLICATION.MISSION_ID)
                .from(APPLICATION)
                .where(APPLICATION.PERSON_ID.eq(person))
                .union(select(GUARDIAN_CONSENT.MISSION_ID)
                        .from(GUARDIAN_CONSENT)
                        .where(GUARDIAN_CONSENT.PERSON_ID.eq(person))
                        .and(GUARDIAN_CONSENT.STATE.eq("demande"))
                        .and(GUARDIAN_CONSENT.EXPIRES_AT.gt(OffsetDateTime.now(clock))))
                .fetchSet(APPLICATION.MISSION_ID);
    }

    /** @param published null: whenever */
    private MissionWish wish(ProfileDetails details, Set<MissionId> without, @Nullable Span published) {
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
                published);
    }
}
