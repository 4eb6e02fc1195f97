package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_FILE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MESSAGE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MOVE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Applicant;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.ProjectRequest.AttachedFile;
import fr.vitrine.partners.requests.ProjectRequest.Message;
import fr.vitrine.partners.requests.ProjectRequest.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds requests in their tables, with all that belongs to them. */
@Component
class RequestRows {

    private static final Field<List<Message>> MESSAGES = multiset(
                    select(REQUEST_MESSAGE.MOVER, REQUEST_MESSAGE.BODY, REQUEST_MESSAGE.AT)
                            .from(REQUEST_MESSAGE)
                            .where(REQUEST_MESSAGE.ASSIGNMENT_ID.eq(REQUEST_ASSIGNMENT.ID))
                            .orderBy(REQUEST_MESSAGE.ID))
            .convertFrom(rows ->
                    rows.map(row -> new Message(Coded.of(Role.class, row.value1()), row.value2(), row.value3())));

    private static final Field<List<Step>> STEPS = steps(REQUEST_MOVE.ASSIGNMENT_ID.eq(REQUEST_ASSIGNMENT.ID));

    private static final Field<List<Assignment>> ASSIGNMENTS = multiset(select(
                            REQUEST_ASSIGNMENT.ID,
                            REQUEST_ASSIGNMENT.PARTNER_ID,
                            REQUEST_ASSIGNMENT.STATE,
                            REQUEST_ASSIGNMENT.VERSION,
                            REQUEST_ASSIGNMENT.REMINDERS,
                            REQUEST_ASSIGNMENT.CREATED_AT,
                            REQUEST_ASSIGNMENT.FIRST_ANSWER_AT,
                            REQUEST_ASSIGNMENT.STAFF_TOLD_AT,
                            MESSAGES,
                            STEPS)
                    .from(REQUEST_ASSIGNMENT)
                    .where(REQUEST_ASSIGNMENT.REQUEST_ID.eq(PROJECT_REQUEST.ID))
                    .orderBy(REQUEST_ASSIGNMENT.ID))
            .convertFrom(rows -> rows.map(row -> new Assignment(
                    new AssignmentId(row.value1()),
                    row.value2(),
                    Coded.of(AssignmentState.class, row.value3()),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10())));

    private static final Field<List<AttachedFile>> FILES = multiset(select(
                            REQUEST_FILE.ID,
                            REQUEST_FILE.NAME,
                            REQUEST_FILE.MEDIA_TYPE,
                            field("octet_length({0})", Integer.class, REQUEST_FILE.CONTENT),
                            REQUEST_FILE.MOVER.convertFrom(code -> Coded.of(Role.class, code)))
                    .from(REQUEST_FILE)
                    .where(REQUEST_FILE.REQUEST_ID.eq(PROJECT_REQUEST.ID))
                    .orderBy(REQUEST_FILE.ID))
            .convertFrom(rows -> rows.map(mapping(AttachedFile::new)));

    private final DSLContext jooq;

    RequestRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** What only this package knows of it. */
    record Stored(
            ProjectRequest request,
            UUID nonce,
            @Nullable EmailAddress email,
            Locale language,
            @Nullable PartnerId wish) {}

    static Field<List<Step>> steps(Condition condition) {
        return multiset(select(
                                REQUEST_MOVE.MOVE,
                                REQUEST_MOVE.MOVER,
                                REQUEST_MOVE.PERSON_ID,
                                REQUEST_MOVE.AT,
                                REQUEST_MOVE.FROM_STATE,
                                REQUEST_MOVE.TO_STATE,
                                REQUEST_MOVE.REASON)
                        .from(REQUEST_MOVE)
                        .where(condition)
                        .orderBy(REQUEST_MOVE.ID))
                .convertFrom(rows -> rows.map(row -> new Step(
                        row.value1(),
                        Coded.of(Role.class, row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7())));
    }

    Optional<Stored> find(Condition condition) {
        return list(condition, 0, 1).stream().findFirst();
    }

    Stored get(RequestId id) {
        return find(PROJECT_REQUEST.ID.eq(id.value())).orElseThrow(() -> new NotFound("request"));
    }

    /** What is stored of it, kept from others until the end of the transaction. */
    Stored lock(RequestId id) {
        jooq.selectOne()
                .from(PROJECT_REQUEST)
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return get(id);
    }

    Optional<RequestId> requestOf(AssignmentId id) {
        return jooq.select(REQUEST_ASSIGNMENT.REQUEST_ID)
                .from(REQUEST_ASSIGNMENT)
                .where(REQUEST_ASSIGNMENT.ID.eq(id.value()))
                .fetchOptional(REQUEST_ASSIGNMENT.REQUEST_ID)
                .map(RequestId::new);
    }

    /** The newest first. */
    List<Stored> list(Condition condition, int offset, int limit) {
        return jooq.select(PROJECT_REQUEST.fields())
                .select(ASSIGNMENTS, FILES)
                .from(PROJECT_REQUEST)
                .where(condition)
                .orderBy(PROJECT_REQUEST.SENT_AT.desc().nullsLast(), PROJECT_REQUEST.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(RequestRows::stored);
    }

    /** Of the request as a whole. */
    List<Step> steps(RequestId id) {
        return jooq.select(steps(REQUEST_MOVE.REQUEST_ID.eq(id.value()).and(REQUEST_MOVE.ASSIGNMENT_ID.isNull())))
                .fetchSingle()
                .value1();
    }

    private static Stored stored(Record row) {
        var request = new ProjectRequest(
                new RequestId(row.get(PROJECT_REQUEST.ID)),
                Coded.of(RequestState.class, row.get(PROJECT_REQUEST.STATE)),
                details(row),
                row.get(PROJECT_REQUEST.NAME),
                row.get(PROJECT_REQUEST.PHONE),
                row.get(PROJECT_REQUEST.CREATED_AT),
                row.get(PROJECT_REQUEST.SENT_AT),
                row.get(PROJECT_REQUEST.CLOSED_AT),
                usefulness(row.get(PROJECT_REQUEST.USEFULNESS)),
                row.get(PROJECT_REQUEST.USEFULNESS_WORDS),
                row.get(PROJECT_REQUEST.IS_EXAMPLE),
                row.get(ASSIGNMENTS),
                row.get(FILES));
        return new Stored(
                request,
                row.get(PROJECT_REQUEST.NONCE),
                row.get(PROJECT_REQUEST.EMAIL),
                Locale.of(row.get(PROJECT_REQUEST.LANGUAGE)),
                row.get(PROJECT_REQUEST.WISHED_PARTNER_ID));
    }

    private static @Nullable Usefulness usefulness(@Nullable String code) {
        return code == null ? null : Coded.of(Usefulness.class, code);
    }

    private static RequestDetails details(Record row) {
        var beneficiary = row.get(PROJECT_REQUEST.BENEFICIARY);
        return new RequestDetails(
                row.get(PROJECT_REQUEST.DESCRIPTION),
                Coded.of(Stage.class, row.get(PROJECT_REQUEST.STAGE)),
                row.get(PROJECT_REQUEST.COMPETENCE_ID),
                row.get(PROJECT_REQUEST.COMMUNE_CODE),
                beneficiary == null
                        ? null
                        : new Applicant(
                                Coded.of(Beneficiary.class, beneficiary), row.get(PROJECT_REQUEST.LEGAL_FORM_CODE)),
                Coded.all(OfferKind.class, row.get(PROJECT_REQUEST.NEEDS)));
    }
}
