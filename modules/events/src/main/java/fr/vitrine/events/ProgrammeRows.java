package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.FORMER_PROGRAMME_SLUG;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME_CARRIER;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME_EVENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import fr.vitrine.db.jooq.events.tables.records.ProgrammeRecord;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.partners.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes programmes to their tables, and finds them there whatever their state. */
@Component
class ProgrammeRows {

    private static final Field<List<Organiser>> CARRIERS = multiset(
                    select(PROGRAMME_CARRIER.STRUCTURE_ID, PROGRAMME_CARRIER.PARTNER_ID)
                            .from(PROGRAMME_CARRIER)
                            .where(PROGRAMME_CARRIER.PROGRAMME_ID.eq(PROGRAMME.ID))
                            .orderBy(PROGRAMME_CARRIER.POSITION))
            .convertFrom(rows -> rows.map(mapping(EventFields::organiser)));

    private static final Field<Set<EventId>> EVENTS = multiset(select(PROGRAMME_EVENT.EVENT_ID)
                    .from(PROGRAMME_EVENT)
                    .where(PROGRAMME_EVENT.PROGRAMME_ID.eq(PROGRAMME.ID)))
            .convertFrom(rows -> rows.intoSet(row -> row.value1()));

    private final DSLContext jooq;

    ProgrammeRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Those of the latest dates first; what has none comes last. */
    List<Programme> list(Condition condition) {
        var fields = new ArrayList<Field<?>>(List.of(PROGRAMME.fields()));
        fields.addAll(List.of(CARRIERS, EVENTS));
        return jooq.select(fields)
                .from(PROGRAMME)
                .where(condition)
                .orderBy(PROGRAMME.FIRST_DAY.desc().nullsLast(), PROGRAMME.ID.desc())
                .fetch(ProgrammeRows::programme);
    }

    Optional<Programme> find(Condition condition) {
        return list(condition).stream().findFirst();
    }

    Programme get(ProgrammeId id) {
        return find(PROGRAMME.ID.eq(id)).orElseThrow(() -> new NotFound("programme"));
    }

    /** What is stored of it, kept from others until the end of the transaction. */
    Programme lock(ProgrammeId id) {
        jooq.selectOne().from(PROGRAMME).where(PROGRAMME.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    Optional<Slug> movedTo(Slug former) {
        return jooq.select(PROGRAMME.SLUG)
                .from(FORMER_PROGRAMME_SLUG)
                .join(PROGRAMME)
                .on(PROGRAMME.ID.eq(FORMER_PROGRAMME_SLUG.PROGRAMME_ID))
                .where(FORMER_PROGRAMME_SLUG.SLUG.eq(former).and(PublishedProgrammes.IS_PUBLISHED))
                .fetchOptional(PROGRAMME.SLUG);
    }

    ProgrammeId insert(ProgrammeDetails details) {
        var row = filled(details).setSlug(freeSlug(details.title())).setPublication(Publication.DRAFT.code());
        row.insert();
        insertParts(row.getId(), details);
        return row.getId();
    }

    void update(Programme current, ProgrammeDetails details) {
        jooq.update(PROGRAMME)
                .set(filled(details).setSlug(slugAfter(current, details)))
                .set(PROGRAMME.VERSION, PROGRAMME.VERSION.plus(1))
                .set(PROGRAMME.UPDATED_AT, currentOffsetDateTime())
                .where(PROGRAMME.ID.eq(current.id()))
                .execute();
        jooq.deleteFrom(PROGRAMME_CARRIER)
                .where(PROGRAMME_CARRIER.PROGRAMME_ID.eq(current.id()))
                .execute();
        jooq.deleteFrom(PROGRAMME_EVENT)
                .where(PROGRAMME_EVENT.PROGRAMME_ID.eq(current.id()))
                .execute();
        insertParts(current.id(), details);
    }

    void publish(ProgrammeId id, Publication publication) {
        jooq.update(PROGRAMME)
                .set(PROGRAMME.PUBLICATION, publication.code())
                .set(
                        PROGRAMME.PUBLISHED_AT,
                        publication == Publication.PUBLISHED
                                ? coalesce(PROGRAMME.PUBLISHED_AT, currentOffsetDateTime())
                                : PROGRAMME.PUBLISHED_AT)
                .set(PROGRAMME.VERSION, PROGRAMME.VERSION.plus(1))
                .set(PROGRAMME.UPDATED_AT, currentOffsetDateTime())
                .where(PROGRAMME.ID.eq(id).and(PROGRAMME.PUBLICATION.ne(publication.code())))
                .execute();
    }

    private void insertParts(ProgrammeId id, ProgrammeDetails details) {
        var carriers = details.carriers();
        jooq.batchInsert(IntStream.range(0, carriers.size())
                        .mapToObj(n -> {
                            var row = jooq.newRecord(PROGRAMME_CARRIER)
                                    .setProgrammeId(id)
                                    .setPosition((short) n);
                            return switch (carriers.get(n)) {
                                case Organiser.Structure(var structure) -> row.setStructureId(structure);
                                case Organiser.Partner(var partner) -> row.setPartnerId(partner);
                                case Organiser.Authority _ -> row.setIsAuthority(true);
                            };
                        })
                        .toList())
                .execute();
        jooq.insertInto(PROGRAMME_EVENT, PROGRAMME_EVENT.PROGRAMME_ID, PROGRAMME_EVENT.EVENT_ID)
                .select(select(val(id, PROGRAMME_EVENT.PROGRAMME_ID), EVENT.ID)
                        .from(EVENT)
                        .where(EVENT.ID.in(details.events())))
                .execute();
    }

    private ProgrammeRecord filled(ProgrammeDetails details) {
        var picture = Optional.ofNullable(details.picture());
        return jooq.newRecord(PROGRAMME)
                .setTitle(details.title())
                .setSummary(details.summary())
                .setPresentation(details.presentation())
                .setFirstDay(details.period().first())
                .setLastDay(details.period().last())
                .setToldDate(details.period().told())
                .setPictureSha256(picture.map(Picture::sha256).orElse(null))
                .setPictureWidth(picture.map(Picture::width).orElse(null))
                .setPictureHeight(picture.map(Picture::height).orElse(null))
                .setPictureAlternative(picture.map(Picture::alternative).orElse(null))
                .setPictureCredit(picture.map(Picture::credit).orElse(null))
                .setContactName(details.contact().name())
                .setContactPhone(details.contact().phone())
                .setContactEmail(details.contact().email())
                .setWebsite(details.contact().website())
                .setIsExample(details.example());
    }

    private static Programme programme(Record row) {
        return new Programme(
                row.get(PROGRAMME.ID),
                row.get(PROGRAMME.VERSION),
                row.get(PROGRAMME.SLUG),
                Coded.of(Publication.class, row.get(PROGRAMME.PUBLICATION)),
                new ProgrammeDetails(
                        row.get(PROGRAMME.TITLE),
                        row.get(PROGRAMME.SUMMARY),
                        row.get(PROGRAMME.PRESENTATION),
                        new Period(
                                row.get(PROGRAMME.FIRST_DAY),
                                row.get(PROGRAMME.LAST_DAY),
                                row.get(PROGRAMME.TOLD_DATE)),
                        row.get(CARRIERS),
                        picture(row),
                        new Contact(
                                row.get(PROGRAMME.CONTACT_NAME),
                                row.get(PROGRAMME.CONTACT_PHONE),
                                row.get(PROGRAMME.CONTACT_EMAIL),
                                row.get(PROGRAMME.WEBSITE)),
                        row.get(EVENTS),
                        row.get(PROGRAMME.IS_EXAMPLE)),
                row.get(PROGRAMME.UPDATED_AT));
    }

    private static @Nullable Picture picture(Record row) {
        var sha256 = row.get(PROGRAMME.PICTURE_SHA256);
        return sha256 == null
                ? null
                : new Picture(
                        sha256,
                        row.get(PROGRAMME.PICTURE_WIDTH),
                        row.get(PROGRAMME.PICTURE_HEIGHT),
                        row.get(PROGRAMME.PICTURE_ALTERNATIVE),
                        row.get(PROGRAMME.PICTURE_CREDIT));
    }

    private Slug slugAfter(Programme current, ProgrammeDetails details) {
        if (current.details().title().equals(details.title())) {
            return current.slug();
        }
        var slug = freeSlug(details.title());
        jooq.insertInto(FORMER_PROGRAMME_SLUG)
                .set(FORMER_PROGRAMME_SLUG.SLUG, current.slug())
                .set(FORMER_PROGRAMME_SLUG.PROGRAMME_ID, current.id())
                .execute();
        return slug;
    }

    private Slug freeSlug(String title) {
        return Slug.of(title, "programme").free(this::isTaken);
    }

    private boolean isTaken(Slug slug) {
        return jooq.fetchExists(selectOne().from(PROGRAMME).where(PROGRAMME.SLUG.eq(slug)))
                || jooq.fetchExists(selectOne().from(FORMER_PROGRAMME_SLUG).where(FORMER_PROGRAMME_SLUG.SLUG.eq(slug)));
    }
}
