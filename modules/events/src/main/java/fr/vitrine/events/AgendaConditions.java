package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.AGENDA_ENTRY;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME_EVENT;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.ProgrammeId;
import java.util.Set;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** What a query asks, part by part, as conditions on an entry. */
record AgendaConditions(
        Condition words,
        Condition days,
        Condition domains,
        Condition audiences,
        Condition place,
        Condition organiser,
        Condition programme,
        Condition free,
        Condition online,
        Condition accessible) {

    private static final double METRES = 1_000;

    /** @param centre of the commune that is asked for */
    static AgendaConditions of(AgendaQuery query, @Nullable GeoPoint centre) {
        return new AgendaConditions(
                words(query.words()),
                on(query.days()),
                domains(query.domains()),
                query.audiences().isEmpty()
                        ? trueCondition()
                        : condition(
                                "({0} & {1}) <> 0", AGENDA_ENTRY.AUDIENCES, val(EventFields.bits(query.audiences()))),
                near(query.near(), centre),
                organiser(query.organiser()),
                query.programme() == null ? trueCondition() : programme(query.programme()),
                query.free() ? AGENDA_ENTRY.IS_FREE.isTrue() : trueCondition(),
                query.online() ? AGENDA_ENTRY.IS_ONLINE.isTrue() : trueCondition(),
                query.accessible() ? AGENDA_ENTRY.IS_ACCESSIBLE.isTrue() : trueCondition());
    }

    Condition all() {
        return allButDays().and(days);
    }

    Condition allButDays() {
        return words.and(domains)
                .and(audiences)
                .and(place)
                .and(organiser)
                .and(programme)
                .and(free)
                .and(online)
                .and(accessible);
    }

    /** What ends before the first day or begins after the last is left out; what is over is over on its last day. */
    static Condition on(Days days) {
        var from = days.from() == null ? trueCondition() : AGENDA_ENTRY.LAST_DAY.ge(days.from());
        if (days.to() == null) {
            return from;
        }
        return days.from() == null
                ? AGENDA_ENTRY.LAST_DAY.le(days.to())
                : from.and(AGENDA_ENTRY.FIRST_DAY.le(days.to()));
    }

    /** Names of communes are typed with hyphens and without: a word is what stands between them. */
    private static Condition words(String words) {
        return words.isBlank()
                ? trueCondition()
                : condition(
                        "{0} @@ websearch_to_tsquery('public.vitrine_fr', {1})",
                        AGENDA_ENTRY.WORDS, val(words.replace('-', ' ').strip()));
    }

    private static Condition domains(Set<CompetenceId> domains) {
        return domains.isEmpty()
                ? trueCondition()
                : arrayOverlap(
                        AGENDA_ENTRY.DOMAINS,
                        domains.stream().map(CompetenceId::value).toArray(Integer[]::new));
    }

    private static Condition organiser(@Nullable Organiser organiser) {
        return organiser == null
                ? trueCondition()
                : arrayOverlap(AGENDA_ENTRY.ORGANISERS, new String[] {organiser.key()});
    }

    /** The times of its events that fall within its dates, while it is published. */
    static Condition programme(ProgrammeId id) {
        return AGENDA_ENTRY
                .EVENT_ID
                .in(select(PROGRAMME_EVENT.EVENT_ID).from(PROGRAMME_EVENT).where(PROGRAMME_EVENT.PROGRAMME_ID.eq(id)))
                .and(exists(selectOne()
                        .from(PROGRAMME)
                        .where(PROGRAMME
                                .ID
                                .eq(id)
                                .and(PublishedProgrammes.IS_PUBLISHED)
                                .and(PROGRAMME.FIRST_DAY.isNull().or(PROGRAMME.FIRST_DAY.le(AGENDA_ENTRY.LAST_DAY)))
                                .and(PROGRAMME.LAST_DAY.isNull().or(PROGRAMME.LAST_DAY.ge(AGENDA_ENTRY.FIRST_DAY))))));
    }

    private static Condition near(AgendaQuery.@Nullable Near near, @Nullable GeoPoint centre) {
        if (near == null) {
            return trueCondition();
        }
        var inside = AGENDA_ENTRY
                .COMMUNE_CODE
                .eq(near.commune())
                .or(arrayOverlap(
                        AGENDA_ENTRY.STOP_COMMUNES, new String[] {near.commune().value()}));
        if (near.radiusKm() == 0 || centre == null) {
            return near.radiusKm() == 0 ? inside : falseCondition();
        }
        var earth = field("public.ll_to_earth({0}, {1})", val(centre.latitude()), val(centre.longitude()));
        var metres = val(near.radiusKm() * METRES);
        return inside.or(condition(
                        "({0} <@ public.earth_box({1}, {2}) and public.earth_distance({0}::public.earth, {1}) <= {2})",
                        AGENDA_ENTRY.POSITION, earth, metres))
                .or(condition(
                        "exists (select from unnest({0}) stop where public.earth_distance(stop::public.earth, {1}) <= {2})",
                        AGENDA_ENTRY.STOP_POSITIONS, earth, metres));
    }
}
