package fr.vitrine.correspondence.alert;

import static fr.vitrine.db.jooq.correspondence.Tables.ALERT;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Alerts in their table. */
@Component
class AlertRows {

    private final DSLContext jooq;
    private final Clock clock;

    AlertRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** @param seenUntil null: it is not confirmed */
    record Stored(
            long id,
            String area,
            String query,
            EmailAddress email,
            Locale locale,
            @Nullable OffsetDateTime seenUntil) {

        boolean confirmed() {
            return seenUntil != null;
        }
    }

    /** Who asks again before it is confirmed begins anew; one that is confirmed stays as it is. */
    Stored ask(String area, String query, EmailAddress email, Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "fr";
        var same = isOf(email).and(ALERT.AREA.eq(area)).and(ALERT.QUERY.eq(query));
        jooq.insertInto(ALERT)
                .set(ALERT.AREA, area)
                .set(ALERT.QUERY, query)
                .set(ALERT.EMAIL, email)
                .set(ALERT.LANGUAGE, language)
                .set(ALERT.ASKED_AT, now())
                .onConflictDoNothing()
                .execute();
        jooq.update(ALERT)
                .set(ALERT.LANGUAGE, language)
                .set(ALERT.ASKED_AT, now())
                .where(same.and(ALERT.CONFIRMED_AT.isNull()))
                .execute();
        return find(same).orElseThrow();
    }

    Optional<Stored> find(Condition condition) {
        return jooq.select(
                        ALERT.ID,
                        ALERT.AREA,
                        ALERT.QUERY,
                        ALERT.EMAIL,
                        ALERT.LANGUAGE.convertFrom(Locale::of),
                        ALERT.SEEN_UNTIL)
                .from(ALERT)
                .where(condition)
                .orderBy(ALERT.ID)
                .limit(1)
                .fetchOptional(Records.mapping(Stored::new));
    }

    Optional<Stored> find(long id) {
        return find(ALERT.ID.eq(id));
    }

    /** The next that nobody has looked at today; kept from others, and what they keep is gone past. */
    Optional<Stored> lockNext(long after, LocalDate today) {
        return jooq.select(
                        ALERT.ID,
                        ALERT.AREA,
                        ALERT.QUERY,
                        ALERT.EMAIL,
                        ALERT.LANGUAGE.convertFrom(Locale::of),
                        ALERT.SEEN_UNTIL)
                .from(ALERT)
                .where(ALERT.CONFIRMED_AT.isNotNull().and(ALERT.ID.gt(after)))
                .and(ALERT.LOOKED_ON.isNull().or(ALERT.LOOKED_ON.lt(today)))
                .orderBy(ALERT.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(Records.mapping(Stored::new));
    }

    void looked(long id, LocalDate today, OffsetDateTime until) {
        jooq.update(ALERT)
                .set(ALERT.LOOKED_ON, today)
                .set(ALERT.SEEN_UNTIL, until)
                .where(ALERT.ID.eq(id))
                .execute();
    }

    void confirm(long id) {
        jooq.update(ALERT)
                .set(ALERT.CONFIRMED_AT, now())
                .set(ALERT.SEEN_UNTIL, now())
                .where(ALERT.ID.eq(id).and(ALERT.CONFIRMED_AT.isNull()))
                .execute();
    }

    int confirmedOf(EmailAddress email) {
        return jooq.fetchCount(ALERT, isOf(email).and(ALERT.CONFIRMED_AT.isNotNull()));
    }

    int unconfirmedOf(EmailAddress email) {
        return jooq.fetchCount(ALERT, isOf(email).and(ALERT.CONFIRMED_AT.isNull()));
    }

    int unconfirmed() {
        return jooq.fetchCount(ALERT, ALERT.CONFIRMED_AT.isNull());
    }

    void delete(Condition condition) {
        jooq.deleteFrom(ALERT).where(condition).execute();
    }

    static Condition isOf(EmailAddress email) {
        return PersonalRows.isOf(ALERT.EMAIL, email);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
