package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.lower;

import fr.vitrine.correspondence.conversation.HeldForms;
import fr.vitrine.correspondence.conversation.HeldMessage;
import fr.vitrine.correspondence.conversation.HoldReason;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Projects that look unwanted: drafts whose link nobody has been sent. */
@Component
class HeldRequests implements HeldForms {

    static final String KIND = "request";

    private final DSLContext jooq;
    private final RequestRows rows;
    private final RequestStore store;
    private final RequestMails mails;
    private final Clock clock;

    HeldRequests(DSLContext jooq, RequestRows rows, RequestStore store, RequestMails mails, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.store = store;
        this.mails = mails;
        this.clock = clock;
    }

    void hold(RequestId id, Set<HoldReason> reasons) {
        jooq.update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.HOLD_REASONS, HoldReason.codes(reasons))
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }

    /** How many others have described the same of late, whatever stands between its letters. */
    int othersWithText(EmailAddress email, String text, Duration within) {
        return jooq.select(countDistinct(lower(PROJECT_REQUEST.EMAIL.cast(String.class))))
                .from(PROJECT_REQUEST)
                .where(PROJECT_REQUEST.CREATED_AT.ge(OffsetDateTime.now(clock).minus(within)))
                .and(letters(PROJECT_REQUEST.DESCRIPTION).eq(letters(DSL.val(text))))
                .and(lower(PROJECT_REQUEST.EMAIL.cast(String.class)).ne(email.folded()))
                .fetchSingle()
                .value1();
    }

    private static Field<String> letters(Field<String> text) {
        return DSL.field("regexp_replace(public.fold({0}), '[^[:alpha:]]', '', 'g')", String.class, text);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<HeldMessage> newest(int limit) {
        return jooq.selectFrom(PROJECT_REQUEST)
                .where(isHeld())
                .orderBy(PROJECT_REQUEST.CREATED_AT.desc(), PROJECT_REQUEST.ID.desc())
                .limit(limit)
                .fetch(row -> new HeldMessage(
                        new HeldMessage.Id(KIND, row.getId()),
                        null,
                        row.getName(),
                        row.getEmail(),
                        "",
                        row.getDescription(),
                        HoldReason.of(row.getHoldReasons()),
                        row.getCreatedAt().toInstant()));
    }

    @Override
    public int count() {
        return jooq.fetchCount(PROJECT_REQUEST, isHeld());
    }

    /** The person gets the link now, and has as long as others to use it. */
    @Override
    public boolean release(long id) {
        var released = jooq.update(PROJECT_REQUEST)
                        .set(PROJECT_REQUEST.HOLD_REASONS, new String[0])
                        .set(PROJECT_REQUEST.CREATED_AT, OffsetDateTime.now(clock))
                        .where(PROJECT_REQUEST.ID.eq(id).and(isHeld()))
                        .execute()
                > 0;
        if (released) {
            mails.toPerson(RequestMails.DRAFT, rows.get(new RequestId(id)), Map.of());
        }
        return released;
    }

    @Override
    public boolean discard(long id) {
        var isThere =
                jooq.fetchExists(PROJECT_REQUEST, PROJECT_REQUEST.ID.eq(id).and(isHeld()));
        if (isThere) {
            store.erase(new RequestId(id));
        }
        return isThere;
    }

    private static Condition isHeld() {
        return PROJECT_REQUEST
                .STATE
                .eq(RequestState.DRAFT.code())
                .and(cardinality(PROJECT_REQUEST.HOLD_REASONS).gt(0));
    }
}
