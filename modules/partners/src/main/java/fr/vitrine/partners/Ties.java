package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static fr.vitrine.db.jooq.partners.Tables.TIE;
import static org.jooq.Records.mapping;

import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.PartnerHistory.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What structures and partners are to each other. */
@Service
public class Ties {

    private static final Field<TieKind> KIND = TIE.KIND.convertFrom(code -> Coded.of(TieKind.class, code));

    private final DSLContext jooq;
    private final StructureRegister structures;
    private final PartnerHistory history;
    private final ApplicationEventPublisher events;

    Ties(DSLContext jooq, StructureRegister structures, PartnerHistory history, ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.structures = structures;
        this.history = history;
        this.events = events;
    }

    /** @param example marks sample data that is no fact */
    public record Tie(StructureId structure, PartnerId partner, TieKind kind, boolean example) {}

    /** Makes a tie; one that is there already stays as it is. */
    @Transactional
    public void add(Actor actor, Tie tie) {
        actor.requireStaff();
        var added = jooq.insertInto(TIE)
                .set(TIE.STRUCTURE_ID, tie.structure())
                .set(TIE.PARTNER_ID, tie.partner())
                .set(TIE.KIND, tie.kind().code())
                .set(TIE.IS_EXAMPLE, tie.example())
                .onConflictDoNothing()
                .execute();
        if (added > 0) {
            history.add(
                    actor,
                    tie.partner(),
                    Kind.TIE_ADDED,
                    nameOf(actor, tie.structure()),
                    List.of(tie.kind().code()));
        }
        events.publishEvent(new PartnersChanged());
    }

    @Transactional
    public void remove(Actor actor, Tie tie) {
        actor.requireStaff();
        var removed = jooq.deleteFrom(TIE)
                .where(TIE.STRUCTURE_ID.eq(tie.structure()))
                .and(TIE.PARTNER_ID.eq(tie.partner()))
                .and(TIE.KIND.eq(tie.kind().code()))
                .execute();
        if (removed > 0) {
            history.add(
                    actor,
                    tie.partner(),
                    Kind.TIE_REMOVED,
                    nameOf(actor, tie.structure()),
                    List.of(tie.kind().code()));
        }
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

    /** A tie as staff keep it. */
    public record KeptTie(Tie tie, String structure) {}

    /** All of a partner's, whatever stands of it or of the structures in public. */
    @Transactional(readOnly = true)
    public List<KeptTie> kept(Actor actor, PartnerId partner) {
        actor.requireStaff();
        var all = jooq.select(TIE.STRUCTURE_ID, TIE.PARTNER_ID, KIND, TIE.IS_EXAMPLE)
                .from(TIE)
                .where(TIE.PARTNER_ID.eq(partner))
                .orderBy(TIE.STRUCTURE_ID, TIE.KIND)
                .fetch(mapping(Tie::new));
        var names = names(actor, all.stream().map(Tie::structure).distinct().toList());
        return all.stream()
                .map(tie -> new KeptTie(tie, names.getOrDefault(tie.structure(), "")))
                .sorted(Comparator.comparing(kept -> Text.fold(kept.structure())))
                .toList();
    }

    private Map<StructureId, String> names(Actor actor, List<StructureId> ids) {
        return structures.list(actor, ids).stream().collect(Collectors.toMap(RegisterRow::id, RegisterRow::name));
    }

    private @Nullable String nameOf(Actor actor, StructureId structure) {
        return names(actor, List.of(structure)).get(structure);
    }

    private List<Tie> published(Condition condition) {
        return jooq.select(TIE.STRUCTURE_ID, TIE.PARTNER_ID, KIND, TIE.IS_EXAMPLE)
                .from(TIE)
                .join(PARTNER)
                .on(PARTNER.ID.eq(TIE.PARTNER_ID))
                .where(condition.and(PARTNER.STATUS.eq(Publication.PUBLISHED.stored())))
                .orderBy(PARTNER.FOLDED_NAME, TIE.PARTNER_ID, TIE.STRUCTURE_ID, TIE.KIND)
                .fetch(mapping(Tie::new));
    }
}
