package fr.vitrine.directory.search;

import static fr.vitrine.directory.search.QueryText.array;

import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.kernel.Audience;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A query in the database's terms. A filter that is not asked for is null; one whose values are all unknown is empty, and
 * finds nothing.
 *
 * @param codes what the numbers stand for
 * @param someWordsOnly an entry answers that has one of the words
 * @param place where the visitor is; with a radius of 0 the structure itself must be there
 * @param unknownPlace a commune was asked for that does not exist
 * @param slot the quarter of an hour of the week that it is now
 */
record SearchFilter(
        Codes codes,
        QueryText text,
        boolean someWordsOnly,
        Integer @Nullable [] competences,
        int audiences,
        Integer @Nullable [] labels,
        Integer @Nullable [] legalForms,
        @Nullable Commune place,
        int radiusKm,
        @Nullable Commune actsIn,
        boolean unknownPlace,
        boolean openNow,
        int slot) {

    static SearchFilter of(Codes codes, Communes communes, SearchQuery query, QueryText text, int slot) {
        var place = Optional.ofNullable(query.place());
        var commune = place.map(Place::commune).flatMap(communes::find);
        var actsIn = Optional.ofNullable(query.actsIn()).flatMap(communes::find);
        return new SearchFilter(
                codes,
                text,
                false,
                codes.competenceIds(query.domains()),
                query.audiences().stream().mapToInt(Audience::bit).sum(),
                codes.labelBits(query.labels()),
                codes.legalFormPositions(query.legalForms()),
                commune.orElse(null),
                place.map(Place::radiusKm).orElse(0),
                actsIn.orElse(null),
                place.isPresent() && commune.isEmpty() || query.actsIn() != null && actsIn.isEmpty(),
                query.openNow(),
                slot);
    }

    SearchFilter withSomeWordsOnly() {
        return new SearchFilter(
                codes,
                text,
                true,
                competences,
                audiences,
                labels,
                legalForms,
                place,
                radiusKm,
                actsIn,
                unknownPlace,
                openNow,
                slot);
    }

    /** Whether only facts of structures are asked for, which are counted in advance. */
    boolean isOfFactsOnly() {
        return text.isEmpty() && place == null && actsIn == null && !unknownPlace;
    }

    /** Where distances are measured from. */
    @Nullable
    Commune origin() {
        return place != null ? place : actsIn;
    }

    List<Audience> audienceList() {
        return Stream.of(Audience.values())
                .filter(audience -> (audiences & audience.bit()) != 0)
                .toList();
    }

    /** What an entry must say or be near to: what no count of a filter's values leaves aside. */
    Condition entryCondition() {
        return textCondition().and(placeCondition());
    }

    Condition textCondition() {
        if (text.isEmpty()) {
            return DSL.noCondition();
        }
        return someWordsOnly ? text.someOccurIn("e") : text.allOccurIn("e");
    }

    Condition placeCondition() {
        return placeCondition(place == null ? DSL.noCondition() : within(radiusKm));
    }

    /** Whether it answers for so wide a circle around the place: a structure in it, or a service that acts at its centre. */
    Condition within(int km) {
        if (place == null) {
            return DSL.falseCondition();
        }
        return km == 0 ? isIn(place) : near(place, km).or(actsIn(place));
    }

    /** The same, elsewhere than in the circle that is asked for. */
    Condition placeCondition(Condition somewhere) {
        if (unknownPlace) {
            return DSL.falseCondition();
        }
        var conditions = new ArrayList<Condition>();
        conditions.add(somewhere);
        if (actsIn != null) {
            conditions.add(actsIn(actsIn));
        }
        return DSL.and(conditions);
    }

    /** From the origin, null where the structure has no point; none without an origin. */
    @Nullable
    Field<Double> metres() {
        var origin = origin();
        return origin == null || origin.position() == null ? null : metres(origin);
    }

    private static Condition isIn(Commune commune) {
        return DSL.condition("e.commune_code = {0}", DSL.inline(commune.code().value()));
    }

    private static Condition near(Commune commune, int radiusKm) {
        return commune.position() == null
                ? isIn(commune)
                : DSL.condition(
                        "(e.position <@ public.cube_enlarge({0}, {1}, 3) and {2} <= {1})",
                        point(commune), DSL.inline(radiusKm * 1000.0), metres(commune));
    }

    private static Condition actsIn(Commune commune) {
        var keys = Stream.of("c" + commune.code(), "d" + commune.departement(), "france");
        var epci = Optional.ofNullable(commune.epci()).map(siren -> "e" + siren).stream();
        var zone = DSL.condition(
                "e.zones && {0}::text[]",
                DSL.inline("{" + String.join(",", Stream.concat(keys, epci).toList()) + "}"));
        return commune.position() == null ? zone : zone.or("""
                        (public.cube_enlarge(e.position, e.radius_km * 1000.0::float8, 3) @> {0}
                         and {1} <= e.radius_km * 1000.0::float8)""", point(commune), metres(commune));
    }

    /** Straight through the earth, as earth_box() has it too: within 50 km that is less than a metre shorter. */
    private static Field<Double> metres(Commune commune) {
        return DSL.field("public.cube_distance(e.position, {0})", Double.class, point(commune));
    }

    private static Field<Object> point(Commune commune) {
        var position = Objects.requireNonNull(commune.position());
        return DSL.field(
                "public.ll_to_earth({0}, {1})::public.cube",
                DSL.inline(position.latitude()), DSL.inline(position.longitude()));
    }

    /** Whether the service does what is asked for, for whom it is asked for. */
    Condition servedCondition() {
        return competenceCondition().and(audienceCondition());
    }

    /** Whether the service does what is asked for. */
    Condition competenceCondition() {
        return competences == null ? DSL.noCondition() : codes.does("e", competences);
    }

    /** Whether the service is for one of those asked for. */
    Condition audienceCondition() {
        return audiences == 0 ? DSL.noCondition() : DSL.condition("e.audiences & {0} <> 0", DSL.inline(audiences));
    }

    Condition labelCondition() {
        if (labels == null) {
            return DSL.noCondition();
        }
        var set = Stream.of(labels).mapToLong(bit -> 1L << bit).reduce(0, (a, b) -> a | b);
        return DSL.condition("label_set & {0} <> 0", DSL.inline(set));
    }

    Condition legalFormCondition() {
        return legalForms == null
                ? DSL.noCondition()
                : DSL.condition("coalesce(legal_form = any({0}::int[]), false)", array(legalForms));
    }

    /** Facts of which a structure must have one: a service does what is asked for, for whom it is asked for. */
    Integer @Nullable [] servedFacts() {
        if (competences == null && audiences == 0) {
            return null;
        }
        var what = competences == null ? new Integer[] {0} : competences;
        return Stream.of(what)
                .flatMap(competence -> audiences == 0
                        ? Stream.of(Fact.does(competence))
                        : audienceList().stream().map(audience -> Fact.doesFor(competence, audience)))
                .toArray(Integer[]::new);
    }

    Integer @Nullable [] labelFacts() {
        return labels == null ? null : Stream.of(labels).map(Fact::label).toArray(Integer[]::new);
    }

    Integer @Nullable [] legalFormFacts() {
        return legalForms == null
                ? null
                : Stream.of(legalForms).map(Fact::legalForm).toArray(Integer[]::new);
    }
}
