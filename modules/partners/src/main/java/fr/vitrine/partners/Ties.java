package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static fr.vitrine.db.jooq.partners.Tables.TIE;
import static org.jooq.Records.mapping;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What structures and partners are to each other. */
@Service
public class Ties {

    private final DSLContext jooq;
    private final ApplicationEventPublisher events;

    Ties(DSLContext jooq, ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.events = events;
    }

    /** @param example marks sample data that is no fact */
    public record Tie(StructureId structure, PartnerId partner, TieKind kind, boolean example) {}

    /** Makes a tie; one that is there already stays as it is. */
    @Transactional
    public void add(Actor actor, Tie tie) {
        actor.requireStaff();
        jooq.insertInto(TIE)
                .set(TIE.STRUCTURE_ID, tie.structure())
                .set(TIE.PARTNER_ID, tie.partner())
                .set(TIE.KIND, tie.kind().code())
                .set(TIE.IS_EXAMPLE, tie.example())
                .onConflictDoNothing()
                .execute();
        events.publishEvent(new PartnersChanged());
    }

    @Transactional
    public void remove(Actor actor, Tie tie) {
        actor.requireStaff();
        jooq.deleteFrom(TIE)
                .where(TIE.STRUCTURE_ID.eq(tie.structure()))
                .and(TIE.PARTNER_ID.eq(tie.partner()))
                .and(TIE.KIND.eq(tie.kind().code()))
                .execute();
        events.publishEvent(new PartnersChanged());
    }

    /** A structure's, to published partners. Public: whoever shows it knows that the structure is published. */
    @Transactional(readOnly = true)
    public List<Tie> of(StructureId structure) {
        return published(TIE.STRUCTURE_ID.eq(structure));
    }

    /** A published partner's; some may be to structures that are not published. */
    @Transactional(readOnly = true)
    public List<Tie> of(PartnerId partner) {
        return published(TIE.PARTNER_ID.eq(partner));
    }

    private List<Tie> published(Condition condition) {
        return jooq.select(
                        TIE.STRUCTURE_ID,
                        TIE.PARTNER_ID,
                        TIE.KIND.convertFrom(code -> Coded.of(TieKind.class, code)),
                        TIE.IS_EXAMPLE)
                .from(TIE)
                .join(PARTNER)
                .on(PARTNER.ID.eq(TIE.PARTNER_ID))
                .where(condition.and(PARTNER.STATUS.eq(Publication.PUBLISHED.stored())))
                .orderBy(PARTNER.FOLDED_NAME, TIE.PARTNER_ID, TIE.STRUCTURE_ID, TIE.KIND)
                .fetch(mapping(Tie::new));
    }
}
