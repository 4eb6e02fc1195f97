package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_ANSWER;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_QUESTION;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_SETTINGS;

import fr.vitrine.kernel.EventId;
import fr.vitrine.partners.Coded;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Settings of registration and their questions in their tables. */
@Component
class SettingsRows {

    private final DSLContext jooq;
    private final Clock clock;

    SettingsRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    RegistrationSettings of(EventId event) {
        return jooq.selectFrom(REGISTRATION_SETTINGS)
                .where(REGISTRATION_SETTINGS.EVENT_ID.eq(event))
                .fetchOptional()
                .map(row -> new RegistrationSettings(
                        row.getVersion(),
                        row.getIsOpen(),
                        row.getOpensAt(),
                        row.getClosesHours(),
                        row.getCapacityOnSite(),
                        row.getCapacityOnline(),
                        row.getIsWaitingAllowed(),
                        row.getOfferHours(),
                        row.getMaxPeople(),
                        row.getIsByStop(),
                        questions(REGISTRATION_QUESTION
                                .EVENT_ID
                                .eq(event)
                                .and(REGISTRATION_QUESTION.IS_RETIRED.isFalse()))))
                .orElse(RegistrationSettings.NONE);
    }

    /** As they stay until the end of the transaction: no question goes while an answer to it is written. */
    RegistrationSettings held(EventId event) {
        jooq.selectOne()
                .from(REGISTRATION_SETTINGS)
                .where(REGISTRATION_SETTINGS.EVENT_ID.eq(event))
                .forShare()
                .fetch();
        return of(event);
    }

    /** @return false where somebody else has changed them since */
    boolean store(EventId event, RegistrationSettings settings) {
        var row = jooq.newRecord(REGISTRATION_SETTINGS)
                .setIsOpen(settings.open())
                .setOpensAt(settings.opensAt())
                .setClosesHours((short) settings.closesHours())
                .setCapacityOnSite(settings.onSite())
                .setCapacityOnline(settings.online())
                .setIsWaitingAllowed(settings.waiting())
                .setOfferHours((short) settings.offerHours())
                .setMaxPeople((short) settings.maxPeople())
                .setIsByStop(settings.byStop())
                .setUpdatedAt(OffsetDateTime.now(clock));
        var stored = settings.version() == 0
                ? jooq.insertInto(REGISTRATION_SETTINGS)
                        .set(row)
                        .set(REGISTRATION_SETTINGS.EVENT_ID, event)
                        .onConflictDoNothing()
                        .execute()
                : jooq.update(REGISTRATION_SETTINGS)
                        .set(row)
                        .set(REGISTRATION_SETTINGS.VERSION, settings.version() + 1)
                        .where(REGISTRATION_SETTINGS
                                .EVENT_ID
                                .eq(event)
                                .and(REGISTRATION_SETTINGS.VERSION.eq(settings.version())))
                        .execute();
        if (stored == 1) {
            store(event, settings.questions());
        }
        return stored == 1;
    }

    /** What stays as it was asked keeps its answers; the rest is retired where somebody answered it, and deleted else. */
    private void store(EventId event, List<Question> wanted) {
        var current =
                questions(REGISTRATION_QUESTION.EVENT_ID.eq(event).and(REGISTRATION_QUESTION.IS_RETIRED.isFalse()))
                        .stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        var kept = new HashSet<Long>();
        for (var position = 0; position < wanted.size(); position++) {
            var question = wanted.get(position);
            if (question.equals(current.get(question.id()))) {
                kept.add(question.id());
                jooq.update(REGISTRATION_QUESTION)
                        .set(REGISTRATION_QUESTION.POSITION, (short) position)
                        .where(REGISTRATION_QUESTION.ID.eq(question.id()))
                        .execute();
            } else {
                insert(event, question, position);
            }
        }
        current.keySet().stream().filter(id -> !kept.contains(id)).forEach(this::retire);
    }

    private void insert(EventId event, Question question, int position) {
        jooq.insertInto(REGISTRATION_QUESTION)
                .set(REGISTRATION_QUESTION.EVENT_ID, event)
                .set(REGISTRATION_QUESTION.POSITION, (short) position)
                .set(REGISTRATION_QUESTION.LABEL, question.label())
                .set(REGISTRATION_QUESTION.KIND, question.kind().code())
                .set(REGISTRATION_QUESTION.CHOICES, question.choices().toArray(String[]::new))
                .set(REGISTRATION_QUESTION.IS_REQUIRED, question.required())
                .execute();
    }

    private void retire(long id) {
        if (jooq.fetchExists(REGISTRATION_ANSWER, REGISTRATION_ANSWER.QUESTION_ID.eq(id))) {
            jooq.update(REGISTRATION_QUESTION)
                    .set(REGISTRATION_QUESTION.IS_RETIRED, true)
                    .where(REGISTRATION_QUESTION.ID.eq(id))
                    .execute();
        } else {
            jooq.deleteFrom(REGISTRATION_QUESTION)
                    .where(REGISTRATION_QUESTION.ID.eq(id))
                    .execute();
        }
    }

    /** All that were ever answered, retired ones too: for who reads the answers. */
    Map<Long, Question> everAsked(EventId event) {
        return questions(REGISTRATION_QUESTION.EVENT_ID.eq(event)).stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }

    private List<Question> questions(Condition condition) {
        return jooq.selectFrom(REGISTRATION_QUESTION)
                .where(condition)
                .orderBy(REGISTRATION_QUESTION.POSITION, REGISTRATION_QUESTION.ID)
                .fetch(row -> new Question(
                        row.getId(),
                        row.getLabel(),
                        Coded.of(Question.Kind.class, row.getKind()),
                        List.of(row.getChoices()),
                        row.getIsRequired()));
    }
}
