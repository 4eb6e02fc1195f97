package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.Reportable;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import fr.vitrine.volunteers.MoveMissionResult.Moved;
import fr.vitrine.volunteers.PublishedMissions.Lookup;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Missions that the public sees, as what can be reported. */
@Component
class ReportedMissions implements Reportable {

    private final PublishedMissions published;
    private final MissionRows rows;
    private final Missions missions;

    ReportedMissions(PublishedMissions published, MissionRows rows, Missions missions) {
        this.published = published;
        this.rows = rows;
        this.missions = missions;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.MISSION;
    }

    @Override
    public Optional<Target> find(String key) {
        return Slug.parse(key).map(published::find).flatMap(lookup -> switch (lookup) {
            case Lookup.Found(var mission) ->
                Optional.of(
                        new Target(mission.slug().value(), mission.details().title(), "/benevolat/" + mission.slug()));
            case Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        });
    }

    /** Closes it; its structure hears why. */
    @Override
    public boolean takeDown(Actor actor, String subject, String reason) {
        return Slug.parse(subject)
                .flatMap(slug -> rows.find(MISSION.SLUG.eq(slug)))
                .map(mission -> missions.move(actor, mission.id(), MissionState.CLOSED, reason))
                .filter(Moved.class::isInstance)
                .isPresent();
    }
}
