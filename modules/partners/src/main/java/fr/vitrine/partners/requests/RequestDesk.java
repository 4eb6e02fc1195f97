package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_NOTE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SensitiveAction;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.requests.ProjectRequest.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests that were sent, for staff. */
@Service
public class RequestDesk {

    public static final int MAX_NOTE = 5_000;

    private static final int MAX_PAGE = 500;

    private final DSLContext jooq;
    private final RequestRows rows;
    private final Moves moves;
    private final Answering answering;
    private final PartnerContacts contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(
            DSLContext jooq,
            RequestRows rows,
            Moves moves,
            Answering answering,
            PartnerContacts contacts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.moves = moves;
        this.answering = answering;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A request as staff see it.
     *
     * @param email null: forgotten
     * @param assignee who of the staff looks after it
     * @param steps of the request as a whole, the oldest first
     */
    public record Filed(
            ProjectRequest request,
            @Nullable EmailAddress email,
            @Nullable PersonId assignee,
            List<Step> steps,
            List<Note> notes) {}

    /** @param by who wrote it, if they are still there */
    public record Note(long id, @Nullable PersonId by, String text, OffsetDateTime at) {}

    /** Of one that stands in a list, without a word of what was said. */
    public record Card(ProjectRequest request, @Nullable PersonId assignee, boolean needing) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Card> list(Actor actor, DeskFilter filter, int offset, int limit) {
        actor.requireStaff();
        var found = rows.list(matches(filter), offset, Math.min(limit, MAX_PAGE));
        var assignees = assignees(
                found.stream().map(stored -> stored.request().id().value()).toList());
        return found.stream()
                .map(stored -> new Card(
                        stored.request(), assignees.get(stored.request().id().value()), isNeeding(stored.request())))
                .toList();
    }

    private static boolean isNeeding(ProjectRequest request) {
        return request.state().isOpen()
                && (request.state() == RequestState.UNANSWERED
                        || request.assignments().stream().anyMatch(one -> one.staffToldAt() != null));
    }

    private Map<Long, PersonId> assignees(List<Long> ids) {
        return jooq.select(PROJECT_REQUEST.ID, PROJECT_REQUEST.ASSIGNEE_ID)
                .from(PROJECT_REQUEST)
                .where(PROJECT_REQUEST.ID.in(ids).and(PROJECT_REQUEST.ASSIGNEE_ID.isNotNull()))
                .fetchMap(row -> row.value1(), row -> new PersonId(row.value2()));
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, DeskFilter filter) {
        actor.requireStaff();
        return jooq.fetchCount(PROJECT_REQUEST, matches(filter));
    }

    /** Each look is logged. */
    @Transactional
    public Filed get(Actor actor, RequestId id) {
        actor.requireStaff();
        var stored = required(id);
        events.publishEvent(new SensitiveAction(actor, "request.opened", "request " + id, null));
        return new Filed(
                stored.request(),
                stored.email(),
                assignees(List.of(id.value())).get(id.value()),
                rows.steps(id),
                notes(id));
    }

    private RequestRows.Stored required(RequestId id) {
        return rows.find(PROJECT_REQUEST.ID.eq(id.value()).and(isSent())).orElseThrow(() -> new NotFound("request"));
    }

    private List<Note> notes(RequestId id) {
        return jooq.select(REQUEST_NOTE.ID, REQUEST_NOTE.PERSON_ID, REQUEST_NOTE.BODY, REQUEST_NOTE.AT)
                .from(REQUEST_NOTE)
                .where(REQUEST_NOTE.REQUEST_ID.eq(id.value()))
                .orderBy(REQUEST_NOTE.ID)
                .fetch(mapping(Note::new));
    }

    /** @param person of the staff; empty: nobody */
    @Transactional
    public void assign(Actor actor, RequestId id, Optional<PersonId> person) {
        actor.requireStaff();
        required(id);
        jooq.update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.ASSIGNEE_ID, person.map(PersonId::value).orElse(null))
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }

    /** @return false where there is nothing in it, or more than 5,000 characters */
    @Transactional
    public boolean note(Actor actor, RequestId id, String raw) {
        actor.requireStaff();
        required(id);
        var text = Text.clean(raw);
        if (text.isEmpty() || text.length() > MAX_NOTE) {
            return false;
        }
        jooq.insertInto(REQUEST_NOTE)
                .set(REQUEST_NOTE.REQUEST_ID, id.value())
                .set(REQUEST_NOTE.PERSON_ID, actor.person().orElse(null))
                .set(REQUEST_NOTE.BODY, text)
                .set(REQUEST_NOTE.AT, OffsetDateTime.now(clock))
                .execute();
        return true;
    }

    /** Closes or reopens. */
    @Transactional
    public boolean move(Actor actor, RequestId id, RequestMove move, String reason) {
        var mover = Mover.staff(actor);
        required(id);
        return reason.length() <= Moves.MAX_REASON && moves.move(mover, id, move, Text.clean(reason));
    }

    /** In the name of a partner that has said so on the telephone, say. */
    @Transactional
    public MoveResult answer(Actor actor, AssignmentId id, Answer answer) {
        return answering.answer(Mover.staff(actor), id, answer);
    }

    /** Lays it before one more partner; false where that has it already, is none, or the request has ended. */
    @Transactional
    public boolean add(Actor actor, RequestId id, PartnerId partner) {
        actor.requireStaff();
        var request = rows.lock(id).request();
        var has = request.assignments().stream().anyMatch(one -> one.partner().equals(partner));
        if (has || !request.state().isOpen() || !contacts.isPublished(partner)) {
            return false;
        }
        var added = moves.assign(id, partner);
        moves.settle(id);
        var stored = rows.get(id);
        answering.present(stored, stored.request().assignment(added).orElseThrow());
        return true;
    }

    /** Staff have seen what they were told. */
    @Transactional
    public void seen(Actor actor, RequestId id) {
        actor.requireStaff();
        jooq.update(REQUEST_ASSIGNMENT)
                .setNull(REQUEST_ASSIGNMENT.STAFF_TOLD_AT)
                .where(REQUEST_ASSIGNMENT.REQUEST_ID.eq(id.value()))
                .execute();
    }

    private static Condition isSent() {
        return PROJECT_REQUEST.STATE.ne(RequestState.DRAFT.code());
    }

    static Condition matches(DeskFilter filter) {
        var words = Text.fold(filter.words().strip());
        var partner = filter.partner();
        var assignee = filter.assignee();
        return isSent().and(
                        words.isEmpty()
                                ? noCondition()
                                : condition(
                                        "public.fold({0} || ' ' || {1}) like {2}",
                                        PROJECT_REQUEST.NAME,
                                        PROJECT_REQUEST.DESCRIPTION,
                                        val("%" + words.replaceAll("[%_\\\\]", "") + "%")))
                .and(filter.states().isEmpty() ? noCondition() : PROJECT_REQUEST.STATE.in(Coded.codes(filter.states())))
                .and(assignee == null ? noCondition() : PROJECT_REQUEST.ASSIGNEE_ID.eq(assignee.value()))
                .and(partner == null ? noCondition() : has(REQUEST_ASSIGNMENT.PARTNER_ID.eq(partner)))
                .and(
                        switch (filter.show()) {
                            case ALL -> noCondition();
                            case NEEDING -> needing();
                            case SILENT -> RequestFigures.isOpen().and(RequestFigures.isSilent());
                        });
    }

    private static Condition needing() {
        return PROJECT_REQUEST
                .STATE
                .eq(RequestState.UNANSWERED.code())
                .or(PROJECT_REQUEST
                        .STATE
                        .in(RequestState.SENT.code(), RequestState.IN_PROGRESS.code())
                        .and(has(REQUEST_ASSIGNMENT.STAFF_TOLD_AT.isNotNull())));
    }

    private static Condition has(Condition assignment) {
        return exists(selectOne()
                .from(REQUEST_ASSIGNMENT)
                .where(REQUEST_ASSIGNMENT.REQUEST_ID.eq(PROJECT_REQUEST.ID))
                .and(assignment));
    }
}
