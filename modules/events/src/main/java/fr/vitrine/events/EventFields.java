package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.EVENT_DOMAIN;
import static fr.vitrine.db.jooq.events.Tables.EVENT_PICTURE;
import static fr.vitrine.db.jooq.events.Tables.ORGANISER;
import static fr.vitrine.db.jooq.events.Tables.SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.EventDetails.Registration;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Coded;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a whole event, with everything that belongs to it, in one query. */
final class EventFields {

    private static final Field<List<Session>> SESSIONS = multiset(select(SESSION.STARTS, SESSION.ENDS)
                    .from(SESSION)
                    .where(SESSION.EVENT_ID.eq(EVENT.ID))
                    .orderBy(SESSION.POSITION))
            .convertFrom(rows -> rows.map(mapping(Session::new)));

    private static final Field<List<Organiser>> ORGANISERS = multiset(
                    select(ORGANISER.STRUCTURE_ID, ORGANISER.PARTNER_ID)
                            .from(ORGANISER)
                            .where(ORGANISER.EVENT_ID.eq(EVENT.ID))
                            .orderBy(ORGANISER.POSITION))
            .convertFrom(rows -> rows.map(mapping(EventFields::organiser)));

    private static final Field<Set<CompetenceId>> DOMAINS = multiset(
                    select(EVENT_DOMAIN.COMPETENCE_ID).from(EVENT_DOMAIN).where(EVENT_DOMAIN.EVENT_ID.eq(EVENT.ID)))
            .convertFrom(rows -> rows.intoSet(row -> row.value1()));

    private static final Field<List<Picture>> PICTURES = multiset(select(
                            EVENT_PICTURE.SHA256,
                            EVENT_PICTURE.WIDTH,
                            EVENT_PICTURE.HEIGHT,
                            EVENT_PICTURE.ALTERNATIVE,
                            EVENT_PICTURE.CREDIT)
                    .from(EVENT_PICTURE)
                    .where(EVENT_PICTURE.EVENT_ID.eq(EVENT.ID))
                    .orderBy(EVENT_PICTURE.POSITION))
            .convertFrom(rows -> rows.map(mapping(Picture::new)));

    private EventFields() {}

    static List<Field<?>> all() {
        var fields = new ArrayList<Field<?>>(List.of(EVENT.fields()));
        fields.addAll(List.of(SESSIONS, ORGANISERS, DOMAINS, PICTURES));
        return fields;
    }

    /** One of these is the organiser that answers for it. */
    static Condition isHeldFirstBy(Set<StructureId> structures, Set<PartnerId> partners) {
        return EVENT.ID.in(select(ORGANISER.EVENT_ID)
                .from(ORGANISER)
                .where(ORGANISER.POSITION.eq((short) 0))
                .and(ORGANISER.STRUCTURE_ID.in(structures).or(ORGANISER.PARTNER_ID.in(partners))));
    }

    static Event toEvent(Record row, Taxonomy taxonomy) {
        return new Event(
                row.get(EVENT.ID),
                row.get(EVENT.VERSION),
                row.get(EVENT.SEQUENCE),
                row.get(EVENT.SLUG),
                Coded.of(Publication.class, row.get(EVENT.PUBLICATION)),
                details(row, taxonomy),
                row.get(EVENT.UPDATED_AT));
    }

    private static EventDetails details(Record row, Taxonomy taxonomy) {
        return new EventDetails(
                row.get(EVENT.TITLE),
                row.get(EVENT.SUMMARY),
                row.get(EVENT.DESCRIPTION),
                row.get(PICTURES),
                new Topics(slugs(row.get(DOMAINS), taxonomy), audiences(row.get(EVENT.AUDIENCES))),
                row.get(ORGANISERS),
                setting(row),
                terms(row),
                new Contact(
                        row.get(EVENT.CONTACT_NAME),
                        row.get(EVENT.CONTACT_PHONE),
                        row.get(EVENT.CONTACT_EMAIL),
                        row.get(EVENT.WEBSITE)),
                new Registration(
                        Coded.of(RegistrationKind.class, row.get(EVENT.REGISTRATION)), row.get(EVENT.REGISTRATION_URL)),
                new State(Coded.of(EventStatus.class, row.get(EVENT.STATUS)), row.get(EVENT.STATUS_NOTE)),
                schedule(row),
                row.get(EVENT.IS_EXAMPLE));
    }

    private static Setting setting(Record row) {
        return new Setting(
                Coded.of(Attendance.class, row.get(EVENT.ATTENDANCE)),
                row.get(EVENT.VENUE),
                row.get(EVENT.ADDRESS),
                row.get(EVENT.POSTCODE),
                row.get(EVENT.COMMUNE_CODE),
                point(row.get(EVENT.LATITUDE), row.get(EVENT.LONGITUDE)),
                row.get(EVENT.PLACE_STRUCTURE_ID),
                row.get(EVENT.ONLINE_URL));
    }

    private static Terms terms(Record row) {
        return new Terms(
                row.get(EVENT.IS_FREE),
                row.get(EVENT.PRICE),
                row.get(EVENT.AGE_MIN, Integer.class),
                row.get(EVENT.AGE_MAX, Integer.class),
                Coded.all(Accessibility.class, row.get(EVENT.ACCESSIBILITY)),
                row.get(EVENT.ACCESSIBILITY_NOTE));
    }

    private static Schedule schedule(Record row) {
        return new Schedule(
                ZoneId.of(row.get(EVENT.TIME_ZONE)),
                row.get(EVENT.WHOLE_DAYS),
                row.get(SESSIONS),
                row.get(EVENT.RULE),
                Set.of(row.get(EVENT.EXCEPTIONS)),
                row.get(EVENT.TOLD_DATE));
    }

    static Organiser organiser(@Nullable StructureId structure, @Nullable PartnerId partner) {
        if (structure != null) {
            return new Organiser.Structure(structure);
        }
        return partner == null ? Organiser.AUTHORITY : new Organiser.Partner(partner);
    }

    static Set<Audience> audiences(int bits) {
        return Arrays.stream(Audience.values())
                .filter(audience -> (bits & audience.bit()) != 0)
                .collect(Collectors.toSet());
    }

    static short bits(Set<Audience> audiences) {
        return (short) audiences.stream().mapToInt(Audience::bit).sum();
    }

    private static @Nullable GeoPoint point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static Set<String> slugs(Set<CompetenceId> domains, Taxonomy taxonomy) {
        return domains.stream()
                .flatMap(id -> taxonomy.find(id).stream())
                .map(node -> node.slug().value())
                .collect(Collectors.toSet());
    }
}
