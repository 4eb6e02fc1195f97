package fr.vitrine.volunteers.sample;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_MOVE;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS_MOVE;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.directory.importing.SampleFiles;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.applying.Reason;
import fr.vitrine.volunteers.hours.EngagementHours;
import fr.vitrine.volunteers.hours.HoursMove;
import fr.vitrine.volunteers.hours.HoursResult;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import fr.vitrine.volunteers.sample.SampleVolunteerFile.SampleApplication;
import fr.vitrine.volunteers.sample.SampleVolunteerFile.SampleHours;
import fr.vitrine.volunteers.sample.SampleVolunteerFile.SampleProfile;
import fr.vitrine.volunteers.sample.SampleVolunteerFile.SampleVolunteer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Volunteers of the sample missions, {@code volunteers.json} beside the sample structures: the space of one of them, and the
 * board of a structure, can be tried. Nobody is written to, as about all examples.
 */
@Service
public class SampleVolunteers {

    private static final String FILE = "volunteers.json";
    private static final int ANSWERED_AFTER_HOURS = 20;

    private final DSLContext jooq;
    private final SampleFiles files;
    private final SampleAccounts accounts;
    private final Structures structures;
    private final Taxonomies taxonomies;
    private final Missions missions;
    private final VolunteerProfiles profiles;
    private final Applying applying;
    private final Applicants applicants;
    private final EngagementHours hours;
    private final Threads threads;
    private final Clock clock;
    private final boolean wanted;

    SampleVolunteers(
            DSLContext jooq,
            SampleFiles files,
            SampleAccounts accounts,
            Structures structures,
            Taxonomies taxonomies,
            Missions missions,
            VolunteerProfiles profiles,
            Applying applying,
            Applicants applicants,
            EngagementHours hours,
            Threads threads,
            Clock clock,
            @Value("${vitrine.sample-volunteers:true}") boolean wanted) {
        this.jooq = jooq;
        this.files = files;
        this.accounts = accounts;
        this.structures = structures;
        this.taxonomies = taxonomies;
        this.missions = missions;
        this.profiles = profiles;
        this.applying = applying;
        this.applicants = applicants;
        this.hours = hours;
        this.threads = threads;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** Loads them where nobody volunteers yet and the sample missions are there. */
    @Transactional
    public void loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (wanted
                && jooq.fetchExists(MISSION, MISSION.IS_EXAMPLE.isTrue())
                && !jooq.fetchExists(APPLICATION)
                && !jooq.fetchExists(PROFILE)) {
            files.read(FILE, SampleVolunteerFile.class)
                    .ifPresent(file -> file.volunteers().forEach(volunteer -> load(actor, volunteer)));
        }
    }

    private void load(Actor operator, SampleVolunteer sample) {
        var person = accounts.person(operator, sample.box(), sample.name());
        var volunteer = new Actor.Person(person, null, Map.of());
        if (sample.profile() != null) {
            profiles.save(volunteer, 0, details(sample.profile()));
        }
        sample.applications()
                .forEach(application -> structures
                        .findBySource(operator, new SourceKey(SampleData.SOURCE, application.structure()))
                        .ifPresent(structure -> missions.list(operator, structure.id()).stream()
                                .filter(mission -> mission.details().title().equals(application.mission()))
                                .findFirst()
                                .ifPresent(mission -> apply(
                                        volunteer, memberOf(operator, structure.id()), mission, application, sample))));
    }

    /** Answers in the name of the structure; what they may do beyond is not touched. */
    private Actor memberOf(Actor operator, StructureId structure) {
        var person = accounts.person(operator, "structure", "Alix Exemple");
        return new Actor.Person(person, null, Map.of(structure, MemberRole.OWNER));
    }

    private ProfileDetails details(SampleProfile sample) {
        return new ProfileDetails(
                sample.domains().stream()
                        .map(slug -> taxonomies
                                .current()
                                .find(slug)
                                .orElseThrow()
                                .domain()
                                .id())
                        .collect(Collectors.toSet()),
                sample.skills(),
                Coded.all(Moment.class, sample.moments().toArray(String[]::new)),
                new CommuneCode(sample.commune()),
                sample.radius(),
                false,
                Telling.NEVER,
                new Age(sample.birthYear(), false));
    }

    private void apply(Actor volunteer, Actor member, Mission mission, SampleApplication sample, SampleVolunteer who) {
        var form = new ApplicationForm(who.name(), sample.message(), slots(mission, sample), true);
        if (!(applying.apply(volunteer, mission.id(), form) instanceof ApplyResult.Sent(var application))) {
            throw new IllegalStateException("the sample's application for " + sample.mission() + " is not taken");
        }
        if (sample.move() != null) {
            var reason = sample.reason() == null ? null : Coded.of(Reason.class, sample.reason());
            applicants.move(
                    member,
                    application.id(),
                    Coded.of(ApplicationMove.class, sample.move()),
                    reason,
                    requireNonNullElse(sample.words(), ""));
        }
        var sent = OffsetDateTime.now(clock).minusDays(sample.daysAgo());
        sentAt(application, sent, sample.move() == null ? sent : sent.plusHours(ANSWERED_AFTER_HOURS));
        requireNonNullElse(sample.hours(), List.<SampleHours>of())
                .forEach(entry -> enter(volunteer, member, application, entry));
    }

    private static Set<SlotId> slots(Mission mission, SampleApplication sample) {
        return requireNonNullElse(sample.slots(), List.<Integer>of()).stream()
                .map(position -> mission.slots().get(position).id())
                .collect(Collectors.toSet());
    }

    /** As if it had been sent and answered then. */
    private void sentAt(Application application, OffsetDateTime sent, OffsetDateTime answered) {
        var id = application.id().value();
        jooq.update(APPLICATION)
                .set(APPLICATION.CREATED_AT, sent)
                .set(APPLICATION.MOVED_AT, answered)
                .set(APPLICATION.FIRST_ANSWER_AT, when(APPLICATION.FIRST_ANSWER_AT.isNotNull(), answered))
                .where(APPLICATION.ID.eq(id))
                .execute();
        jooq.update(APPLICATION_MOVE)
                .set(
                        APPLICATION_MOVE.MOVED_AT,
                        when(APPLICATION_MOVE.FROM_STATE.isNull(), sent).otherwise(answered))
                .where(APPLICATION_MOVE.APPLICATION_ID.eq(id))
                .execute();
        if (application.conversation() != null) {
            threads.date(application.conversation(), sent, answered);
        }
    }

    private void enter(Actor volunteer, Actor member, Application application, SampleHours sample) {
        var one = sample.byStructure() ? member : volunteer;
        var other = sample.byStructure() ? volunteer : member;
        var day = LocalDate.now(clock).minusDays(sample.daysAgo());
        if (hours.enter(one, application.id(), day, sample.minutes()) instanceof HoursResult.Done(var entry)
                && sample.confirmed()) {
            hours.move(other, entry.id(), entry.version(), HoursMove.CONFIRM);
        }
        enteredAt(application, day, OffsetDateTime.now(clock).minusDays(sample.daysAgo()));
    }

    private void enteredAt(Application application, LocalDate day, OffsetDateTime then) {
        var entered = HOURS.APPLICATION_ID.eq(application.id().value()).and(HOURS.DAY.eq(day));
        jooq.update(HOURS)
                .set(HOURS.ENTERED_AT, then)
                .set(HOURS.MOVED_AT, then)
                .where(entered)
                .execute();
        jooq.update(HOURS_MOVE)
                .set(HOURS_MOVE.MOVED_AT, then)
                .where(HOURS_MOVE.HOURS_ID.in(select(HOURS.ID).from(HOURS).where(entered)))
                .execute();
    }
}
