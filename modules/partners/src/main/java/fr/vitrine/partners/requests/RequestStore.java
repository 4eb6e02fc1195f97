package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_FILE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_LINK;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MESSAGE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MOVE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_NOTE;
import static org.jooq.impl.DSL.select;

import fr.vitrine.db.jooq.partners.tables.records.ProjectRequestRecord;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.partners.Coded;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what requests say, and deletes it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestStore {

    private final DSLContext jooq;
    private final RequestSecrets secrets;
    private final Clock clock;

    RequestStore(DSLContext jooq, RequestSecrets secrets, Clock clock) {
        this.jooq = jooq;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param form without problems */
    RequestId create(RequestForm form, boolean example) {
        var nonce = UUID.randomUUID();
        var now = OffsetDateTime.now(clock);
        var row = filled(form)
                .setNonce(nonce)
                .setSecretHash(Sha256.of(secrets.ofPerson(nonce)))
                .setWishedPartnerId(form.wish())
                .setState(RequestState.DRAFT.code())
                .setConsentedAt(now)
                .setCreatedAt(now)
                .setIsExample(example);
        row.insert();
        return new RequestId(row.getId());
    }

    void replace(RequestId id, RequestForm form) {
        jooq.update(PROJECT_REQUEST)
                .set(filled(form))
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }

    private ProjectRequestRecord filled(RequestForm form) {
        var details = form.details();
        var applicant = details.applicant();
        return jooq.newRecord(PROJECT_REQUEST)
                .setDescription(details.description())
                .setStage(details.stage().code())
                .setCompetenceId(details.domain())
                .setCommuneCode(details.commune())
                .setBeneficiary(
                        applicant == null ? null : applicant.beneficiary().code())
                .setLegalFormCode(applicant == null ? null : applicant.legalForm())
                .setNeeds(Coded.codes(details.needs()))
                .setName(form.name())
                .setEmail(form.address().orElseThrow())
                .setPhone(form.number().map(PhoneNumber::value).orElse(null))
                .setLanguage(form.locale().getLanguage().equals("en") ? "en" : "fr");
    }

    void erase(RequestId id) {
        jooq.deleteFrom(PROJECT_REQUEST)
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }

    /** Keeps what figures are made of, and nothing that says whose it was or what was said. */
    void anonymise(RequestId id) {
        var assignments = select(REQUEST_ASSIGNMENT.ID)
                .from(REQUEST_ASSIGNMENT)
                .where(REQUEST_ASSIGNMENT.REQUEST_ID.eq(id.value()));
        jooq.deleteFrom(REQUEST_MESSAGE)
                .where(REQUEST_MESSAGE.ASSIGNMENT_ID.in(assignments))
                .execute();
        jooq.deleteFrom(REQUEST_LINK)
                .where(REQUEST_LINK.ASSIGNMENT_ID.in(assignments))
                .execute();
        jooq.deleteFrom(REQUEST_FILE)
                .where(REQUEST_FILE.REQUEST_ID.eq(id.value()))
                .execute();
        jooq.deleteFrom(REQUEST_NOTE)
                .where(REQUEST_NOTE.REQUEST_ID.eq(id.value()))
                .execute();
        jooq.update(REQUEST_MOVE)
                .setNull(REQUEST_MOVE.REASON)
                .where(REQUEST_MOVE.REQUEST_ID.eq(id.value()))
                .execute();
        jooq.update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.NAME, "—")
                .set(PROJECT_REQUEST.DESCRIPTION, "")
                .setNull(PROJECT_REQUEST.EMAIL)
                .setNull(PROJECT_REQUEST.PHONE)
                .setNull(PROJECT_REQUEST.USEFULNESS_WORDS)
                .set(PROJECT_REQUEST.ANONYMISED_AT, OffsetDateTime.now(clock))
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }
}
