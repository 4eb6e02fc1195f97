package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import fr.vitrine.db.jooq.volunteers.tables.records.MissionRecord;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Coded;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a mission is in columns. */
@Component
class MissionFields {

    private final StructureSummaries structures;
    private final Communes communes;

    MissionFields(StructureSummaries structures, Communes communes) {
        this.structures = structures;
        this.communes = communes;
    }

    static List<Field<?>> all() {
        var fields = new ArrayList<Field<?>>(List.of(MISSION.fields()));
        fields.remove(MISSION.WORDS);
        fields.remove(MISSION.POSITION);
        fields.remove(MISSION.SKILLS);
        fields.add(SlotRows.SLOTS);
        return fields;
    }

    MissionRecord filled(MissionRecord row, StructureId structure, MissionDetails details) {
        var place = details.place();
        var welcome = details.welcome();
        var point = point(structure, place);
        row.setTitle(details.title())
                .setTasks(details.tasks())
                .setPurpose(details.purpose())
                .setCompetenceId(details.domain())
                .setSkillsNeeded(details.skills().needed().toArray(String[]::new))
                .setSkillsUseful(details.skills().useful().toArray(String[]::new))
                .setRemote(place.remote().code())
                .setAddress(place.address())
                .setCommuneCode(place.commune())
                .setLatitude(point == null ? null : point.latitude())
                .setLongitude(point == null ? null : point.longitude())
                .setRadiusKm(place.radiusKm() == null ? null : place.radiusKm().shortValue())
                .setMinimumAge((short) welcome.minimumAge())
                .setWithChildren(welcome.withChildren())
                .setIsAccessible(welcome.accessible())
                .setIsNearTransport(welcome.nearTransport())
                .setAccessNote(welcome.note())
                .setIsExample(details.example());
        return timed(row, details.timing());
    }

    private static MissionRecord timed(MissionRecord row, Timing timing) {
        row.setRhythm(timing.rhythm().code());
        if (timing instanceof Timing.Regular regular) {
            var minutes = regular.sessionMinutes();
            return row.setHoursAWeek(regular.hoursAWeek())
                    .setSessionMinutes(minutes == null ? null : minutes.shortValue())
                    .setMoments(Coded.codes(regular.moments()))
                    .setStartsOn(regular.from())
                    .setEndsOn(regular.until());
        }
        return row.setHoursAWeek(null)
                .setSessionMinutes(null)
                .setMoments(new String[0])
                .setStartsOn(null)
                .setEndsOn(null);
    }

    /** What its words are found by. */
    static Map<Field<?>, Field<?>> words(MissionDetails details) {
        var text = Stream.of(
                        Stream.of(details.title(), details.tasks()),
                        Stream.ofNullable(details.purpose()),
                        details.skills().needed().stream(),
                        details.skills().useful().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
        return Map.of(MISSION.WORDS, field("to_tsvector('public.vitrine_fr', {0})", val(text)));
    }

    /** Where the structure is, if it is in that commune; else the commune's centre. */
    private @Nullable GeoPoint point(StructureId structure, Place place) {
        var code = place.commune();
        if (code == null) {
            return null;
        }
        var home = structures.byId(List.of(structure)).get(structure);
        return home != null && code.equals(home.commune()) && home.point() != null
                ? home.point()
                : communes.find(code).map(Commune::position).orElse(null);
    }

    static Mission toMission(Record row) {
        var latitude = row.get(MISSION.LATITUDE);
        var slots = row.get(SlotRows.SLOTS);
        return new Mission(
                row.get(MISSION.ID),
                row.get(MISSION.STRUCTURE_ID),
                row.get(MISSION.VERSION),
                row.get(MISSION.SLUG),
                Coded.of(MissionState.class, row.get(MISSION.STATE)),
                details(row, slots),
                latitude == null ? null : new GeoPoint(latitude, Objects.requireNonNull(row.get(MISSION.LONGITUDE))),
                slots,
                row.get(MISSION.REMARK),
                row.get(MISSION.CHANGED),
                row.get(MISSION.PUBLISHED_AT),
                row.get(MISSION.UPDATED_AT),
                row.get(MISSION.EVENT_ID),
                origin(row));
    }

    private static @Nullable Origin origin(Record row) {
        var name = row.get(MISSION.ORIGIN_NAME);
        return name == null ? null : new Origin(name, row.get(MISSION.ORIGIN_ADDRESS));
    }

    private static MissionDetails details(Record row, List<Slot> slots) {
        return new MissionDetails(
                row.get(MISSION.TITLE),
                row.get(MISSION.TASKS),
                row.get(MISSION.PURPOSE),
                row.get(MISSION.COMPETENCE_ID),
                new Skills(List.of(row.get(MISSION.SKILLS_NEEDED)), List.of(row.get(MISSION.SKILLS_USEFUL))),
                new Place(
                        Coded.of(Remote.class, row.get(MISSION.REMOTE)),
                        row.get(MISSION.ADDRESS),
                        row.get(MISSION.COMMUNE_CODE),
                        number(row.get(MISSION.RADIUS_KM))),
                timing(row, slots),
                new Welcome(
                        row.get(MISSION.MINIMUM_AGE),
                        row.get(MISSION.WITH_CHILDREN),
                        row.get(MISSION.IS_ACCESSIBLE),
                        row.get(MISSION.IS_NEAR_TRANSPORT),
                        row.get(MISSION.ACCESS_NOTE)),
                row.get(MISSION.IS_EXAMPLE));
    }

    private static Timing timing(Record row, List<Slot> slots) {
        return Coded.of(Rhythm.class, row.get(MISSION.RHYTHM)) == Rhythm.ONCE
                ? SlotRows.once(slots)
                : new Timing.Regular(
                        row.get(MISSION.HOURS_A_WEEK),
                        number(row.get(MISSION.SESSION_MINUTES)),
                        Coded.all(Moment.class, row.get(MISSION.MOMENTS)),
                        row.get(MISSION.STARTS_ON),
                        row.get(MISSION.ENDS_ON),
                        slots.getFirst().places());
    }

    private static @Nullable Integer number(@Nullable Short stored) {
        return stored == null ? null : stored.intValue();
    }
}
