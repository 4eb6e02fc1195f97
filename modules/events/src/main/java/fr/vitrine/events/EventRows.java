package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.EVENT_DOMAIN;
import static fr.vitrine.db.jooq.events.Tables.EVENT_PICTURE;
import static fr.vitrine.db.jooq.events.Tables.EVENT_SHELF;
import static fr.vitrine.db.jooq.events.Tables.FORMER_SLUG;
import static fr.vitrine.db.jooq.events.Tables.ORGANISER;
import static fr.vitrine.db.jooq.events.Tables.SESSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import fr.vitrine.db.jooq.events.tables.records.EventRecord;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Slug;
import fr.vitrine.partners.Coded;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes events to their tables, and finds them there whatever their state. */
@Component
class EventRows {

    private final DSLContext jooq;
    private final Taxonomies taxonomies;

    EventRows(DSLContext jooq, Taxonomies taxonomies) {
        this.jooq = jooq;
        this.taxonomies = taxonomies;
    }

    /** The last changed first. */
    List<Event> list(Condition condition) {
        var taxonomy = taxonomies.current();
        return jooq.select(EventFields.all())
                .from(EVENT)
                .where(condition)
                .orderBy(EVENT.UPDATED_AT.desc(), EVENT.ID.desc())
                .fetch(row -> EventFields.toEvent(row, taxonomy));
    }

    Optional<Event> find(Condition condition) {
        return list(condition).stream().findFirst();
    }

    Event get(EventId id) {
        return find(EVENT.ID.eq(id)).orElseThrow(() -> new NotFound("event"));
    }

    /** What is stored of it, kept from others until the end of the transaction. */
    Event lock(EventId id) {
        jooq.selectOne().from(EVENT).where(EVENT.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    EventId insert(EventDetails details) {
        var id = insertBare(details);
        insertParts(id, details);
        return id;
    }

    /** May show what the other one shows. */
    EventId insertCopy(EventId other, EventDetails details) {
        var id = insertBare(details);
        jooq.insertInto(EVENT_SHELF, EVENT_SHELF.EVENT_ID, EVENT_SHELF.SHA256)
                .select(select(val(id, EVENT_SHELF.EVENT_ID), EVENT_SHELF.SHA256)
                        .from(EVENT_SHELF)
                        .where(EVENT_SHELF.EVENT_ID.eq(other))
                        .and(EVENT_SHELF.SHA256.in(
                                details.pictures().stream().map(Picture::sha256).toList())))
                .execute();
        insertParts(id, details);
        return id;
    }

    private EventId insertBare(EventDetails details) {
        var row = filled(details).setSlug(freeSlug(details.title())).setPublication(Publication.DRAFT.code());
        row.insert();
        return row.getId();
    }

    void update(Event current, EventDetails details) {
        var slug = slugAfter(current, details);
        jooq.update(EVENT)
                .set(filled(details).setSlug(slug))
                .set(EVENT.VERSION, EVENT.VERSION.plus(1))
                .set(EVENT.SEQUENCE, EVENT.SEQUENCE.plus(mattersToCalendars(current.details(), details) ? 1 : 0))
                .set(EVENT.UPDATED_AT, currentOffsetDateTime())
                .where(EVENT.ID.eq(current.id()))
                .execute();
        jooq.deleteFrom(EVENT_DOMAIN)
                .where(EVENT_DOMAIN.EVENT_ID.eq(current.id()))
                .execute();
        jooq.deleteFrom(ORGANISER).where(ORGANISER.EVENT_ID.eq(current.id())).execute();
        jooq.deleteFrom(SESSION).where(SESSION.EVENT_ID.eq(current.id())).execute();
        jooq.deleteFrom(EVENT_PICTURE)
                .where(EVENT_PICTURE.EVENT_ID.eq(current.id()))
                .execute();
        insertParts(current.id(), details);
    }

    /** Something that belongs to it has changed: calendars are told. */
    void touch(EventId id) {
        jooq.update(EVENT)
                .set(EVENT.VERSION, EVENT.VERSION.plus(1))
                .set(EVENT.SEQUENCE, EVENT.SEQUENCE.plus(1))
                .set(EVENT.UPDATED_AT, currentOffsetDateTime())
                .where(EVENT.ID.eq(id))
                .execute();
    }

    private static boolean mattersToCalendars(EventDetails before, EventDetails now) {
        return !(before.title().equals(now.title())
                && before.schedule().equals(now.schedule())
                && before.setting().equals(now.setting())
                && before.state().equals(now.state()));
    }

    void publish(EventId id, Publication publication) {
        jooq.update(EVENT)
                .set(EVENT.PUBLICATION, publication.code())
                .set(
                        EVENT.PUBLISHED_AT,
                        publication == Publication.PUBLISHED
                                ? coalesce(EVENT.PUBLISHED_AT, currentOffsetDateTime())
                                : EVENT.PUBLISHED_AT)
                .set(EVENT.VERSION, EVENT.VERSION.plus(1))
                .set(EVENT.UPDATED_AT, currentOffsetDateTime())
                .where(EVENT.ID.eq(id).and(EVENT.PUBLICATION.ne(publication.code())))
                .execute();
    }

    Optional<Slug> movedTo(Slug former) {
        return jooq.select(EVENT.SLUG)
                .from(FORMER_SLUG)
                .join(EVENT)
                .on(EVENT.ID.eq(FORMER_SLUG.EVENT_ID))
                .where(FORMER_SLUG.SLUG.eq(former).and(EVENT.PUBLICATION.eq(Publication.PUBLISHED.code())))
                .fetchOptional(EVENT.SLUG);
    }

    private void insertParts(EventId id, EventDetails details) {
        var domains = details.topics().domains();
        jooq.batchInsert(taxonomies.current().domains().stream()
                        .filter(domain -> domains.contains(domain.slug().value()))
                        .map(domain ->
                                jooq.newRecord(EVENT_DOMAIN).setEventId(id).setCompetenceId(domain.id()))
                        .toList())
                .execute();
        var organisers = details.organisers();
        jooq.batchInsert(IntStream.range(0, organisers.size())
                        .mapToObj(n -> {
                            var row = jooq.newRecord(ORGANISER).setEventId(id).setPosition((short) n);
                            return switch (organisers.get(n)) {
                                case Organiser.Structure(var structure) -> row.setStructureId(structure);
                                case Organiser.Partner(var partner) -> row.setPartnerId(partner);
                                case Organiser.Authority _ -> row.setIsAuthority(true);
                            };
                        })
                        .toList())
                .execute();
        var sessions = details.schedule().sessions();
        jooq.batchInsert(IntStream.range(0, sessions.size())
                        .mapToObj(n -> jooq.newRecord(SESSION)
                                .setEventId(id)
                                .setPosition((short) n)
                                .setStarts(sessions.get(n).starts())
                                .setEnds(sessions.get(n).ends()))
                        .toList())
                .execute();
        insertPictures(id, details.pictures());
    }

    /** The database refuses those that were not brought for this event. */
    private void insertPictures(EventId id, List<Picture> pictures) {
        jooq.batchInsert(IntStream.range(0, pictures.size())
                        .mapToObj(n -> jooq.newRecord(EVENT_PICTURE)
                                .setEventId(id)
                                .setPosition((short) n)
                                .setSha256(pictures.get(n).sha256())
                                .setWidth(pictures.get(n).width())
                                .setHeight(pictures.get(n).height())
                                .setAlternative(pictures.get(n).alternative())
                                .setCredit(pictures.get(n).credit()))
                        .toList())
                .execute();
    }

    private EventRecord filled(EventDetails details) {
        var terms = details.terms();
        var contact = details.contact();
        var schedule = details.schedule();
        return withPlace(jooq.newRecord(EVENT), details.setting())
                .setTitle(details.title())
                .setSummary(details.summary())
                .setDescription(details.description())
                .setAudiences(EventFields.bits(details.topics().audiences()))
                .setIsFree(terms.free())
                .setPrice(terms.price())
                .setAgeMin(small(terms.ageMin()))
                .setAgeMax(small(terms.ageMax()))
                .setAccessibility(Coded.codes(terms.accessibility()))
                .setAccessibilityNote(terms.accessibilityNote())
                .setContactName(contact.name())
                .setContactPhone(contact.phone())
                .setContactEmail(contact.email())
                .setWebsite(contact.website())
                .setRegistration(details.registration().kind().code())
                .setRegistrationUrl(details.registration().address())
                .setStatus(details.state().status().code())
                .setStatusNote(details.state().note())
                .setTimeZone(schedule.zone().getId())
                .setWholeDays(schedule.wholeDays())
                .setRule(schedule.rule())
                .setExceptions(schedule.exceptions().stream().sorted().toArray(LocalDateTime[]::new))
                .setToldDate(schedule.toldDate())
                .setIsExample(details.example());
    }

    private static EventRecord withPlace(EventRecord row, EventDetails.Setting setting) {
        var point = Optional.ofNullable(setting.point());
        return row.setAttendance(setting.attendance().code())
                .setVenue(setting.venue())
                .setAddress(setting.address())
                .setPostcode(setting.postcode())
                .setCommuneCode(setting.commune())
                .setLatitude(point.map(GeoPoint::latitude).orElse(null))
                .setLongitude(point.map(GeoPoint::longitude).orElse(null))
                .setPlaceStructureId(setting.structure())
                .setOnlineUrl(setting.online());
    }

    private static @Nullable Short small(@Nullable Integer number) {
        return number == null ? null : number.shortValue();
    }

    private Slug slugAfter(Event current, EventDetails details) {
        if (current.details().title().equals(details.title())) {
            return current.slug();
        }
        var slug = freeSlug(details.title());
        jooq.insertInto(FORMER_SLUG)
                .set(FORMER_SLUG.SLUG, current.slug())
                .set(FORMER_SLUG.EVENT_ID, current.id())
                .execute();
        return slug;
    }

    private Slug freeSlug(String title) {
        return Slug.of(title, "evenement").free(this::isTaken);
    }

    private boolean isTaken(Slug slug) {
        return jooq.fetchExists(selectOne().from(EVENT).where(EVENT.SLUG.eq(slug)))
                || jooq.fetchExists(selectOne().from(FORMER_SLUG).where(FORMER_SLUG.SLUG.eq(slug)));
    }
}
