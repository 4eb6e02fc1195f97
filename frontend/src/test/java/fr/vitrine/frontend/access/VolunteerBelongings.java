package fr.vitrine.frontend.access;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.StaleMissions;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationId;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.hours.CertificateCode;
import fr.vitrine.volunteers.hours.Certificates;
import fr.vitrine.volunteers.hours.EngagementHours;
import fr.vitrine.volunteers.hours.HoursId;
import fr.vitrine.volunteers.hours.HoursMove;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** One of everything that there is of a structure's mission and of who comes to help. */
final class VolunteerBelongings {

    private final ApplicationContext context;
    private final Map<Class<?>, Object> identifiers;
    private final Map<Class<?>, Object> keys;

    /** @param identifiers of {@link Belongings}, to which it adds, as to its keys */
    VolunteerBelongings(ApplicationContext context, Map<Class<?>, Object> identifiers, Map<Class<?>, Object> keys) {
        this.context = context;
        this.identifiers = identifiers;
        this.keys = keys;
    }

    private <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    void add(StructureId structure, Actor owner, Actor volunteer) {
        var details = new MissionDetails(
                "Lire à voix haute",
                "On lit.",
                null,
                get(Taxonomies.class).current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Regular(BigDecimal.TWO, null, Set.of(), null, null, 3),
                new Welcome(Welcome.ADULT, false, null, null, null),
                false);
        var mission = get(Missions.class).create(Actor.OPERATOR, structure, details);
        get(Missions.class).move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
        identifiers.put(MissionDetails.class, details);
        identifiers.put(Mission.class, mission);
        identifiers.put(MissionId.class, mission.id());
        keys.put(StaleMissions.class, List.of(mission.id()));
        keys.put(VolunteerProfiles.class, volunteer.requirePerson());
        identifiers.put(SlotId.class, mission.slots().getFirst().id());
        var form = new ApplicationForm("Ada", "Je viens.", Set.of(), true);
        var sent = (ApplyResult.Sent) get(Applying.class).apply(volunteer, mission.id(), form);
        var application = sent.application().id();
        get(Applicants.class).move(owner, application, ApplicationMove.ACCEPT, null, "Oui");
        identifiers.put(ApplicationId.class, application);
        var today = SampleSite.NOW.toLocalDate();
        var hours = get(EngagementHours.class);
        hours.enter(volunteer, application, today, 90);
        var first = hours.own(volunteer).getFirst();
        hours.move(owner, first.id(), first.version(), HoursMove.CONFIRM);
        var paper = get(Certificates.class).issue(volunteer, structure).orElseThrow();
        identifiers.put(CertificateCode.class, paper.code());
        hours.enter(volunteer, application, today, 30);
        identifiers.put(HoursId.class, hours.own(volunteer).getFirst().id());
    }
}
