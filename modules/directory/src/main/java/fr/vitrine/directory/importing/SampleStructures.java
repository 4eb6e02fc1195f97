package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The structures that came with the software, until a site has its own. */
@Service
public class SampleStructures {

    private final DSLContext jooq;
    private final Structures structures;

    SampleStructures(DSLContext jooq, Structures structures) {
        this.jooq = jooq;
        this.structures = structures;
    }

    /** How many the public still sees. */
    @Transactional(readOnly = true)
    public int count(Actor actor) {
        actor.requireAdministrator();
        return jooq.fetchCount(STRUCTURE, isShown());
    }

    /**
     * Archives them all: the public sees them no more, their history stays, and each can be published again.
     *
     * @return how many
     */
    @Transactional
    public int archive(Actor actor) {
        actor.requireAdministrator();
        var shown = jooq.select(STRUCTURE.ID).from(STRUCTURE).where(isShown()).fetch(STRUCTURE.ID);
        return structures.setStatus(actor, shown, Status.ARCHIVED).size();
    }

    private static Condition isShown() {
        return STRUCTURE.SOURCE.eq(SampleData.SOURCE).and(STRUCTURE.STATUS.eq(StructureStatus.published));
    }
}
