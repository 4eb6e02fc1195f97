package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_TOLD;

import fr.vitrine.events.EventsChanged;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who registered when their date is moved, or does not take place, within the transaction of that change. */
@Component
class RegistrationWatch {

    private final DSLContext jooq;
    private final DatedEvents dated;
    private final RegistrationRows rows;
    private final RegistrationMails mails;
    private final RegistrationWords words;
    private final Clock clock;

    RegistrationWatch(
            DSLContext jooq,
            DatedEvents dated,
            RegistrationRows rows,
            RegistrationMails mails,
            RegistrationWords words,
            Clock clock) {
        this.jooq = jooq;
        this.dated = dated;
        this.rows = rows;
        this.mails = mails;
        this.words = words;
        this.clock = clock;
    }

    /** What is said of the date now is what who registers knows of it. */
    void told(Visit visit) {
        var stop = visit.stop();
        jooq.insertInto(REGISTRATION_TOLD)
                .set(REGISTRATION_TOLD.OCCURRENCE_ID, visit.date().id())
                .set(REGISTRATION_TOLD.STOP_ID, stop == null ? null : stop.id())
                .set(REGISTRATION_TOLD.TOLD, RegistrationWords.fingerprint(visit))
                .onConflictDoNothing()
                .execute();
    }

    @EventListener
    void on(EventsChanged changed) {
        if (changed.events().isEmpty()) {
            return;
        }
        jooq.select(REGISTRATION_TOLD.OCCURRENCE_ID, REGISTRATION_TOLD.STOP_ID, REGISTRATION_TOLD.TOLD)
                .from(REGISTRATION_TOLD)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(REGISTRATION_TOLD.OCCURRENCE_ID))
                .where(OCCURRENCE.EVENT_ID.in(changed.events()).and(OCCURRENCE.ENDS_AT.gt(OffsetDateTime.now(clock))))
                .orderBy(REGISTRATION_TOLD.OCCURRENCE_ID, REGISTRATION_TOLD.STOP_ID)
                .fetch()
                .forEach(row -> look(dated.visit(dated.get(row.value1()), row.value2()), row.value3()));
    }

    private void look(Visit visit, String before) {
        var now = RegistrationWords.fingerprint(visit);
        var stop = visit.stop();
        var told = jooq.update(REGISTRATION_TOLD)
                .set(REGISTRATION_TOLD.TOLD, now)
                .where(REGISTRATION_TOLD
                        .OCCURRENCE_ID
                        .eq(visit.date().id())
                        .and(REGISTRATION_TOLD.STOP_ID.isNotDistinctFrom(stop == null ? null : stop.id()))
                        .and(REGISTRATION_TOLD.TOLD.eq(before))
                        .and(REGISTRATION_TOLD.TOLD.ne(now)))
                .execute();
        if (told == 1) {
            tell(visit);
        }
    }

    private void tell(Visit visit) {
        var template = visit.isOff() ? RegistrationMails.DATE_OFF : RegistrationMails.DATE_CHANGED;
        var special = visit.date().note();
        var state = visit.event().details().state();
        var note = special == null ? state.note() : special;
        var stop = visit.stop();
        rows.list(REGISTRATION
                        .OCCURRENCE_ID
                        .eq(visit.date().id())
                        .and(REGISTRATION.STOP_ID.isNotDistinctFrom(stop == null ? null : stop.id()))
                        .and(REGISTRATION.IS_LIVE))
                .forEach(registration -> {
                    var said = Stream.of(words.state(visit, registration.language()), note == null ? "" : note)
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" "));
                    mails.writeWithEntry(template, visit, registration, Map.of("note", said));
                });
    }
}
