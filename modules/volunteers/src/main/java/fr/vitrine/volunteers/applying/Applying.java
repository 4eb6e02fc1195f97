package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_SLOT;

import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.conversation.AnswerResult;
import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.correspondence.conversation.Threads.Writer;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.places.AskResult;
import fr.vitrine.places.BookingState;
import fr.vitrine.places.Places;
import fr.vitrine.volunteers.Fullness;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.PublishedMissions;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.applying.Application.Choice;
import fr.vitrine.volunteers.applying.ApplicationMoves.By;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own applications. Nobody else's are found here, whoever asks. */
@Service
public class Applying {

    /** Where the site shows one's own; the number follows. */
    public static final String PATH = "/mon-espace/benevolat/";

    private final DSLContext jooq;
    private final ApplicationRows rows;
    private final ApplicationMoves moves;
    private final ApplicationMails mails;
    private final ApplicationLimits limits;
    private final Fullness missions;
    private final PublishedMissions published;
    private final Places places;
    private final Threads threads;
    private final People people;
    private final Guardians guardians;
    private final Clock clock;

    Applying(
            DSLContext jooq,
            ApplicationRows rows,
            ApplicationMoves moves,
            ApplicationMails mails,
            ApplicationLimits limits,
            Fullness missions,
            PublishedMissions published,
            Places places,
            Threads threads,
            People people,
            Guardians guardians,
            Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.moves = moves;
        this.mails = mails;
        this.limits = limits;
        this.missions = missions;
        this.published = published;
        this.places = places;
        this.threads = threads;
        this.people = people;
        this.guardians = guardians;
        this.clock = clock;
    }

    /** Takes the places there are, or a turn in line for them, and tells the structure. */
    @Transactional
    public ApplyResult apply(Actor actor, MissionId id, ApplicationForm form) {
        return apply(actor, id, form, guardians.isNeeded(actor) || form.under());
    }

    /** For somebody under 18 whose parent or guardian has agreed: decides nothing about that. */
    ApplyResult applyAgreed(Actor actor, MissionId id, ApplicationForm form) {
        return apply(actor, id, form, false);
    }

    private ApplyResult apply(Actor actor, MissionId id, ApplicationForm form, boolean guarded) {
        var person = actor.requirePerson();
        if (!published.get(Set.of(id)).containsKey(id)) {
            return new ApplyResult.NotOpen();
        }
        var mission = missions.lock(id);
        if (!mission.isPublic() || mission.isOver(today()) || mission.appliedElsewhere() != null) {
            return new ApplyResult.NotOpen();
        }
        if (actor.isMember(mission.structure())) {
            return new ApplyResult.OwnMission();
        }
        var before = rows.find(isOf(person).and(APPLICATION.MISSION_ID.eq(id)).and(APPLICATION.IS_LIVE));
        if (before.isPresent()) {
            return new ApplyResult.AlreadyApplied(before.get());
        }
        var problems = form.problems(mission, today());
        if (!problems.isEmpty()) {
            return new ApplyResult.Invalid(problems);
        }
        if (!limits.admits(person)) {
            return new ApplyResult.TooMany();
        }
        return guarded
                ? guardians.ask(actor, person, mission, form, form.chosen(mission, today()))
                : store(actor, person, mission, form);
    }

    private ApplyResult store(Actor actor, PersonId person, Mission mission, ApplicationForm form) {
        var bookings = book(mission, form.chosen(mission, today()));
        var isWaiting = places.bookings(bookings.values()).values().stream()
                .noneMatch(booking -> booking.state() == BookingState.HELD);
        var state = isWaiting ? ApplicationState.WAITING : ApplicationState.NEW;
        var id = rows.insert(mission.id(), person, form.name(), state).orElseThrow();
        rows.choose(id, bookings);
        var account = people.get(actor, person);
        rows.converse(
                id,
                threads.begin(
                        mission.structure(),
                        new Writer(form.name(), account.email(), account.language()),
                        mission.details().title(),
                        form.message()));
        moves.record(id, "apply", null, state, Role.VOLUNTEER, person, null);
        missions.settle(mission.id());
        var application = rows.get(id);
        mails.applied(application, form.message());
        return new ApplyResult.Sent(application);
    }

    private Map<SlotId, BookingId> book(Mission mission, Set<SlotId> chosen) {
        var bookings = new LinkedHashMap<SlotId, BookingId>();
        mission.slots().stream().filter(slot -> chosen.contains(slot.id())).forEach(slot -> {
            switch (ask(slot)) {
                case AskResult.Held(var booking) -> bookings.put(slot.id(), booking);
                case AskResult.Waiting waiting -> bookings.put(slot.id(), waiting.booking());
                case AskResult.Full() -> throw new IllegalStateException("one can always wait for a slot");
            }
        });
        return bookings;
    }

    private AskResult ask(Slot slot) {
        return places.ask(slot.pool(), 1);
    }

    /** Those that came last first. */
    @Transactional(readOnly = true)
    public List<Application> list(Actor actor) {
        return rows.list(isOf(actor.requirePerson()));
    }

    @Transactional(readOnly = true)
    public Application get(Actor actor, ApplicationId id) {
        var application = rows.get(id);
        if (!actor.requirePerson().equals(application.person())) {
            throw new NotFound("application");
        }
        return application;
    }

    /** @param words for the structure; empty for none */
    @Transactional
    public MoveResult cancel(Actor actor, ApplicationId id, Reason reason, String words) {
        get(actor, id);
        return moves.move(id, ApplicationMove.CANCEL, new By(Role.VOLUNTEER, actor.requirePerson(), reason, words));
    }

    /** What was said with the structure; empty where it rested for so long that it is gone. */
    @Transactional(readOnly = true)
    public Optional<Conversation> conversation(Actor actor, ApplicationId id) {
        return Optional.ofNullable(get(actor, id).conversation()).flatMap(threads::read);
    }

    @Transactional
    public AnswerResult write(Actor actor, ApplicationId id, String text) {
        var conversation = get(actor, id).conversation();
        return conversation == null
                ? new AnswerResult.Closed()
                : threads.say(conversation, Side.VISITOR, actor.requirePerson(), text);
    }

    /** The missions that one applied for, whatever has become of them. */
    @Transactional(readOnly = true)
    public Map<MissionId, Mission> missions(Actor actor) {
        return missions.byId(list(actor).stream().map(Application::mission).toList());
    }

    /** Says yes to a place whose turn has come. @return false where the offer was over */
    @Transactional
    public boolean accept(Actor actor, ApplicationId id, SlotId slot) {
        var choice = choice(get(actor, id), slot);
        missions.lock(rows.get(id).mission());
        if (!places.accept(choice.booking())) {
            return false;
        }
        if (rows.lock(id).state() == ApplicationState.WAITING) {
            moves.move(id, ApplicationMove.GET_PLACE, new By(Role.PLACES, actor.requirePerson(), null, ""));
        } else {
            mails.gotPlace(rows.get(id));
        }
        return true;
    }

    /** Whether it took place; said once it is over. */
    @Transactional
    public boolean tookPlace(Actor actor, ApplicationId id, SlotId slot, boolean didTakePlace) {
        var application = get(actor, id);
        var time = choice(application, slot).time();
        if (application.state() != ApplicationState.ACCEPTED
                || time == null
                || time.day().isAfter(today())) {
            return false;
        }
        return jooq.update(APPLICATION_SLOT)
                        .set(APPLICATION_SLOT.TOOK_PLACE, didTakePlace)
                        .where(APPLICATION_SLOT.APPLICATION_ID.eq(id.value()).and(APPLICATION_SLOT.SLOT_ID.eq(slot)))
                        .execute()
                > 0;
    }

    private static Choice choice(Application application, SlotId slot) {
        return application.slots().stream()
                .filter(choice -> choice.slot().equals(slot))
                .findFirst()
                .orElseThrow(() -> new NotFound("slot"));
    }

    private static Condition isOf(PersonId person) {
        return APPLICATION.PERSON_ID.eq(person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
