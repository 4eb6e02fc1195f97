package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.directory.Tables.PUBLISHED_STRUCTURE;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads of missions: published ones of published structures that are not over, and nothing else. */
@Service
public class PublishedMissions {

    private static final Condition IS_PUBLIC = MISSION.STATE
            .in(MissionState.PUBLISHED.code(), MissionState.FULL.code())
            .and(MISSION.STRUCTURE_ID.in(
                    select(PUBLISHED_STRUCTURE.STRUCTURE_ID).from(PUBLISHED_STRUCTURE)));

    private final MissionRows rows;
    private final Clock clock;

    PublishedMissions(MissionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What stands at an address of the public site. */
    public sealed interface Lookup {

        record Found(Mission mission) implements Lookup {}

        /** It was here and is over, closed, or its structure is gone. */
        record Gone() implements Lookup {}

        record Unknown() implements Lookup {}
    }

    /** A page of a mission. */
    public record PublishedAddress(Slug slug, OffsetDateTime updatedAt) {}

    @Transactional(readOnly = true)
    public Lookup find(Slug slug) {
        var shown = open(MISSION.SLUG.eq(slug)).stream().findFirst();
        if (shown.isPresent()) {
            return new Lookup.Found(shown.get());
        }
        return rows.find(MISSION.SLUG.eq(slug).and(MISSION.PUBLISHED_AT.isNotNull()))
                .<Lookup>map(_ -> new Lookup.Gone())
                .orElseGet(Lookup.Unknown::new);
    }

    /** Those changed last first. */
    @Transactional(readOnly = true)
    public List<Mission> list(StructureId structure) {
        return open(MISSION.STRUCTURE_ID.eq(structure));
    }

    /** At which one lends a hand at this event. */
    @Transactional(readOnly = true)
    public List<Mission> at(EventId event) {
        return open(MISSION.EVENT_ID.eq(event));
    }

    /** Of all structures, in an order that stays: the next so many after this one; null: the first. */
    @Transactional(readOnly = true)
    public List<Mission> after(@Nullable MissionId last, int limit) {
        return rows.next(IS_PUBLIC, last, limit);
    }

    /** The pages of all of them, for those who visit them all. */
    @Transactional(readOnly = true)
    public List<PublishedAddress> addresses() {
        return open(IS_PUBLIC).stream()
                .map(mission -> new PublishedAddress(mission.slug(), mission.updatedAt()))
                .toList();
    }

    /** Those of these that are public. */
    @Transactional(readOnly = true)
    public Map<MissionId, Mission> get(Collection<MissionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : open(MISSION.ID.in(ids)).stream().collect(Collectors.toMap(Mission::id, Function.identity()));
    }

    private List<Mission> open(Condition condition) {
        var today = LocalDate.now(clock);
        return rows.list(condition.and(IS_PUBLIC)).stream()
                .filter(mission -> !mission.isOver(today))
                .toList();
    }
}
