package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.CLAIM;
import static fr.vitrine.db.jooq.directory.Tables.FRESHNESS_REMINDER;
import static fr.vitrine.db.jooq.directory.Tables.IMPORT_RUN;
import static fr.vitrine.db.jooq.directory.Tables.PROFILE_DRAFT;
import static fr.vitrine.db.jooq.directory.Tables.PROPOSAL;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_VERSION;
import static org.jooq.impl.DSL.lower;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** What somebody did to profiles. */
@Component
class ReviewRecords implements PersonalRecords {

    private final DSLContext jooq;

    ReviewRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    private record Told(
            String name,
            Table<?> table,
            TableField<?, fr.vitrine.kernel.PersonId> whose,
            List<SelectField<?>> columns) {}

    private static final List<Told> ALL = List.of(
            new Told(
                    "drafts",
                    PROFILE_DRAFT,
                    PROFILE_DRAFT.PERSON_ID,
                    List.of(PROFILE_DRAFT.STRUCTURE_ID, PROFILE_DRAFT.UPDATED_AT, PROFILE_DRAFT.FORM)),
            new Told(
                    "claims",
                    CLAIM,
                    CLAIM.PERSON_ID,
                    List.of(
                            CLAIM.STRUCTURE_ID,
                            CLAIM.SUBMITTED_AT,
                            CLAIM.MESSAGE,
                            CLAIM.STATE,
                            CLAIM.REASON,
                            CLAIM.DECIDED_AT)),
            new Told(
                    "proposals",
                    PROPOSAL,
                    PROPOSAL.SUBMITTED_BY,
                    List.of(
                            PROPOSAL.STRUCTURE_ID,
                            PROPOSAL.SUBMITTED_AT,
                            PROPOSAL.STATE,
                            PROPOSAL.FIELDS,
                            PROPOSAL.PROPOSED,
                            PROPOSAL.COMMENT,
                            PROPOSAL.MESSAGE,
                            PROPOSAL.DECIDED_AT)),
            new Told(
                    "changes",
                    STRUCTURE_VERSION,
                    STRUCTURE_VERSION.PERSON_ID,
                    List.of(
                            STRUCTURE_VERSION.STRUCTURE_ID,
                            STRUCTURE_VERSION.VERSION,
                            STRUCTURE_VERSION.AT,
                            STRUCTURE_VERSION.CAUSE)),
            new Told(
                    "imports",
                    IMPORT_RUN,
                    IMPORT_RUN.PERSON_ID,
                    List.of(IMPORT_RUN.STARTED_AT, IMPORT_RUN.FILE_NAME, IMPORT_RUN.OUTCOME)));

    @Override
    public void tell(Subject subject, Report report) {
        ALL.forEach(told -> PersonalRows.tell(
                report,
                told.name(),
                jooq.select(told.columns())
                        .from(told.table())
                        .where(told.whose().eq(subject.id()))));
    }

    /** Drafts, claims and assignments go with the account; what became of a profile stays, and names nobody any more. */
    @Override
    public void forget(Subject subject) {
        jooq.update(PROPOSAL)
                .setNull(PROPOSAL.COMMENT)
                .where(PROPOSAL.SUBMITTED_BY.eq(subject.id()))
                .execute();
        jooq.deleteFrom(FRESHNESS_REMINDER)
                .where(lower(FRESHNESS_REMINDER.EMAIL)
                        .eq(subject.email().value().toLowerCase(Locale.ROOT)))
                .execute();
    }
}
