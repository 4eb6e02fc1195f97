package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.MAIL_TEMPLATE;
import static org.jooq.impl.DSL.row;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** The words that staff wrote in place of templates' own. */
@Component
class Wordings {

    private final DSLContext jooq;
    private final Clock clock;

    Wordings(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    record Changed(int version, Wording wording) {}

    Optional<Changed> find(String template, Language language) {
        return jooq.select(
                        MAIL_TEMPLATE.VERSION,
                        row(MAIL_TEMPLATE.SUBJECT, MAIL_TEMPLATE.BODY).mapping(Wording::new))
                .from(MAIL_TEMPLATE)
                .where(is(template, language))
                .fetchOptional(Records.mapping(Changed::new));
    }

    /** @return false where the stored version is another; 0 stands for nothing stored */
    boolean save(String template, Language language, int version, Wording wording) {
        return version == 0
                ? insert(template, language, wording) > 0
                : update(template, language, version, wording) > 0;
    }

    private int insert(String template, Language language, Wording wording) {
        return jooq.insertInto(MAIL_TEMPLATE)
                .set(MAIL_TEMPLATE.TEMPLATE, template)
                .set(MAIL_TEMPLATE.LANGUAGE, language.code())
                .set(MAIL_TEMPLATE.SUBJECT, wording.subject())
                .set(MAIL_TEMPLATE.BODY, wording.body())
                .set(MAIL_TEMPLATE.UPDATED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    private int update(String template, Language language, int version, Wording wording) {
        return jooq.update(MAIL_TEMPLATE)
                .set(MAIL_TEMPLATE.SUBJECT, wording.subject())
                .set(MAIL_TEMPLATE.BODY, wording.body())
                .set(MAIL_TEMPLATE.VERSION, version + 1)
                .set(MAIL_TEMPLATE.UPDATED_AT, OffsetDateTime.now(clock))
                .where(is(template, language))
                .and(MAIL_TEMPLATE.VERSION.eq(version))
                .execute();
    }

    void remove(String template, Language language) {
        jooq.deleteFrom(MAIL_TEMPLATE).where(is(template, language)).execute();
    }

    private static Condition is(String template, Language language) {
        return MAIL_TEMPLATE.TEMPLATE.eq(template).and(MAIL_TEMPLATE.LANGUAGE.eq(language.code()));
    }
}
