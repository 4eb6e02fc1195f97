package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.MAIL_TEMPLATE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** The words that staff wrote in place of templates' own. */
@Component
class Wordings {

    private final DSLContext jooq;

    Wordings(DSLContext jooq) {
        this.jooq = jooq;
    }

    Optional<Wording> find(String template, Language language) {
        return jooq.select(MAIL_TEMPLATE.SUBJECT, MAIL_TEMPLATE.BODY)
                .from(MAIL_TEMPLATE)
                .where(MAIL_TEMPLATE.TEMPLATE.eq(template))
                .and(MAIL_TEMPLATE.LANGUAGE.eq(language.code()))
                .fetchOptional(Records.mapping(Wording::new));
    }
}
