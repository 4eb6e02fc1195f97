package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.FORMER_SLUG;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureImages.NewImage;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The steps of writing a structure that a form and an import share. Who calls it has a transaction open and has checked
 * who asks; nothing outside the directory may.
 */
@Component
public class StructureWriter {

    private final DSLContext jooq;
    private final StructureRows rows;
    private final StructureImages images;
    private final ApplicationEventPublisher events;

    StructureWriter(DSLContext jooq, StructureRows rows, StructureImages images, ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.rows = rows;
        this.images = images;
        this.events = events;
    }

    /** What is stored of these, whatever their status. */
    public List<Structure> current(Collection<StructureId> ids) {
        return ids.isEmpty() ? List.of() : rows.list(STRUCTURE.ID.in(ids));
    }

    /** What is stored of it, kept from others until the end of the transaction. */
    public Structure lock(StructureId id) {
        jooq.selectOne().from(STRUCTURE).where(STRUCTURE.ID.eq(id)).forUpdate().fetch();
        return rows.find(STRUCTURE.ID.eq(id)).orElseThrow(() -> new NotFound("structure"));
    }

    /** Which other structure has this SIRET. */
    public Optional<Structure> holderOf(@Nullable Siret siret, @Nullable StructureId except) {
        return siret == null
                ? Optional.empty()
                : rows.find(STRUCTURE.SIRET.eq(siret))
                        .filter(holder -> !holder.id().equals(except));
    }

    public StructureId create(Change change, SourceKey source, StructureDetails details, Status status) {
        var id = rows.insert(source, freeSlug(details.name()), details);
        changeStatus(change, id, status);
        return id;
    }

    /** Its slug follows its name; the former one goes on leading to it. */
    public void replace(Change change, Structure current, StructureDetails details) {
        rows.update(current.id(), slugAfter(current, details), details);
        events.publishEvent(new StructureStored(current.id(), change));
    }

    public void replaceImages(Change change, StructureId id, List<NewImage> pictures) {
        pictures.forEach(picture -> images.shelf().add(id, picture.picture()));
        arrangeImages(change, id, pictures.stream().map(NewImage::shown).toList());
    }

    /** Shows these pictures, which are kept for the structure already. */
    public void arrangeImages(Change change, StructureId id, List<Structure.Image> pictures) {
        images.arrange(id, pictures);
        jooq.update(STRUCTURE)
                .set(STRUCTURE.VERSION, STRUCTURE.VERSION.plus(1))
                .set(STRUCTURE.UPDATED_AT, currentOffsetDateTime())
                .where(STRUCTURE.ID.eq(id))
                .execute();
        events.publishEvent(new StructureStored(id, change));
    }

    public void changeStatus(Change change, StructureId id, Status status) {
        var stored = StructureFields.stored(status);
        jooq.update(STRUCTURE)
                .set(STRUCTURE.STATUS, stored)
                .set(STRUCTURE.PUBLISHED_AT, status == Status.PUBLISHED ? firstPublication() : STRUCTURE.PUBLISHED_AT)
                .set(
                        STRUCTURE.WINNER_STRUCTURE_ID,
                        status == Status.ARCHIVED
                                ? STRUCTURE.WINNER_STRUCTURE_ID
                                : inline(null, STRUCTURE.WINNER_STRUCTURE_ID))
                .set(STRUCTURE.VERSION, STRUCTURE.VERSION.plus(1))
                .set(STRUCTURE.UPDATED_AT, currentOffsetDateTime())
                .where(STRUCTURE.ID.eq(id).and(STRUCTURE.STATUS.ne(stored)))
                .execute();
        events.publishEvent(new StructureStored(id, change));
    }

    /** From now on the loser's addresses lead to the winner, and so do those of records that it had taken over itself. */
    public void lead(Change change, StructureId loser, StructureId winner) {
        changeStatus(change, loser, Status.ARCHIVED);
        jooq.update(STRUCTURE)
                .set(STRUCTURE.WINNER_STRUCTURE_ID, winner)
                .where(STRUCTURE.ID.eq(loser).or(STRUCTURE.WINNER_STRUCTURE_ID.eq(loser)))
                .execute();
    }

    /** A person has had a hand in it: no import may overwrite it any more. */
    public void markCurated(StructureId id) {
        jooq.update(STRUCTURE)
                .set(STRUCTURE.IS_CURATED, true)
                .where(STRUCTURE.ID.eq(id))
                .execute();
    }

    /**
     * Tells PostgreSQL how many structures there are now. Where thousands are added in one transaction it would plan, until
     * the next automatic analysis, as if there were still none, and read whole tables for each structure.
     */
    public void analyse() {
        jooq.execute(
                "analyze directory.structure, directory.structure_label, directory.structure_link, directory.service,"
                        + " directory.service_competence, directory.service_area");
    }

    private static Field<OffsetDateTime> firstPublication() {
        return coalesce(STRUCTURE.PUBLISHED_AT, currentOffsetDateTime());
    }

    private Slug slugAfter(Structure current, StructureDetails details) {
        if (current.details().name().equals(details.name())) {
            return current.slug();
        }
        var slug = freeSlug(details.name());
        jooq.insertInto(FORMER_SLUG)
                .set(FORMER_SLUG.SLUG, current.slug())
                .set(FORMER_SLUG.STRUCTURE_ID, current.id())
                .onConflictDoNothing()
                .execute();
        return slug;
    }

    /** The unique constraint is the referee between two who take the same slug at once; the loser's change fails. */
    private Slug freeSlug(String name) {
        return Slug.of(name, "structure").free(this::isTaken);
    }

    private boolean isTaken(Slug slug) {
        return jooq.fetchExists(selectOne()
                .from(STRUCTURE)
                .where(STRUCTURE.SLUG.eq(slug))
                .unionAll(selectOne().from(FORMER_SLUG).where(FORMER_SLUG.SLUG.eq(slug))));
    }
}
