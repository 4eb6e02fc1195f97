package fr.vitrine.events.review;

import static fr.vitrine.db.jooq.events.Tables.DRAFT;

import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.ProfileDrafts.Other;
import fr.vitrine.directory.review.ProfileDrafts.Whereabouts;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventJson;
import fr.vitrine.events.Events;
import fr.vitrine.events.review.EventProposal.Kind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have typed of events and not handed in yet: a draft of their own for each person, as of profiles. */
@Service
public class EventDrafts {

    private static final int MAX_JSON = 200_000;

    private final DSLContext jooq;
    private final Events events;
    private final EventProposalRows proposals;
    private final Clock clock;

    EventDrafts(DSLContext jooq, Events events, EventProposalRows proposals, Clock clock) {
        this.jooq = jooq;
        this.events = events;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * @param event as it is now
     * @param baseVersion that the form was begun on
     * @param savedAt of the draft; null for other origins
     */
    public record Editing(
            Event event,
            int baseVersion,
            EventForm form,
            Origin origin,
            @Nullable OffsetDateTime savedAt,
            Whereabouts whereabouts) {}

    /** What to show in the form: one's draft, else what one has proposed, else the event. */
    @Transactional(readOnly = true)
    public Editing open(Actor actor, EventId id) {
        var event = events.get(actor, id);
        var person = actor.requirePerson();
        return jooq.select(DRAFT.BASE_VERSION, DRAFT.FORM, DRAFT.UPDATED_AT)
                .from(DRAFT)
                .where(of(id, person))
                .fetchOptional(Records.mapping((base, form, at) -> new Editing(
                        event,
                        base,
                        EventJson.read(form, EventForm.class),
                        Origin.DRAFT,
                        at,
                        whereabouts(event, base, person))))
                .orElseGet(() -> begin(event, person));
    }

    private Editing begin(Event event, PersonId person) {
        var waiting = proposals.find(EventProposalRows.waiting(event.id(), Kind.CHANGE, person));
        var details = waiting.map(proposal -> EventDiff.apply(event.details(), proposal.changes()))
                .orElse(event.details());
        return new Editing(
                event,
                event.version(),
                EventForm.of(details),
                waiting.isPresent() ? Origin.PROPOSAL : Origin.PROFILE,
                null,
                whereabouts(event, event.version(), person));
    }

    /** Keeps what was typed so far, right or not. */
    @Transactional
    public Whereabouts save(Actor actor, EventId id, int baseVersion, EventForm form) {
        var event = events.get(actor, id);
        var person = actor.requirePerson();
        var json = EventJson.write(form);
        if (json.data().length() > MAX_JSON) {
            throw new IllegalArgumentException("a draft of " + json.data().length() + " characters");
        }
        jooq.insertInto(DRAFT)
                .set(DRAFT.EVENT_ID, id)
                .set(DRAFT.PERSON_ID, person)
                .set(DRAFT.BASE_VERSION, baseVersion)
                .set(DRAFT.FORM, json)
                .set(DRAFT.UPDATED_AT, OffsetDateTime.now(clock))
                .onConflict()
                .doUpdate()
                .setAllToExcluded()
                .execute();
        return whereabouts(event, baseVersion, person);
    }

    @Transactional
    public void discard(Actor actor, EventId id) {
        events.get(actor, id);
        forget(id, actor.requirePerson());
    }

    void forget(EventId id, PersonId person) {
        jooq.deleteFrom(DRAFT).where(of(id, person)).execute();
    }

    private static Condition of(EventId id, PersonId person) {
        return DRAFT.EVENT_ID.eq(id).and(DRAFT.PERSON_ID.eq(person));
    }

    private Whereabouts whereabouts(Event event, int baseVersion, PersonId person) {
        var others = jooq.select(DRAFT.PERSON_ID, DRAFT.UPDATED_AT)
                .from(DRAFT)
                .where(DRAFT.EVENT_ID.eq(event.id()).and(DRAFT.PERSON_ID.ne(person)))
                .orderBy(DRAFT.UPDATED_AT.desc(), DRAFT.PERSON_ID)
                .fetch(Records.mapping(Other::new));
        return new Whereabouts(event.version() != baseVersion, others);
    }
}
