package fr.vitrine.territory;

import static fr.vitrine.db.jooq.territory.Tables.COMMUNE;
import static fr.vitrine.db.jooq.territory.Tables.COMMUNE_ALIAS;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Which commune an address means. A file is taken at its word: unlike {@link Communes#search} this does not guess from
 * beginnings of names. Public facts: anybody may ask.
 */
@Service
public class CommuneNames {

    /** What an address has after the name: a Cedex, the number of an arrondissement. */
    private static final Pattern AFTER_NAME = Pattern.compile("\\bcedex\\b.*|\\d+(er|e|eme)?\\b.*");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");

    private final DSLContext jooq;
    private final Communes communes;

    CommuneNames(DSLContext jooq, Communes communes) {
        this.jooq = jooq;
        this.communes = communes;
    }

    /**
     * Those that have, or had before they merged, exactly this name; accents, case, hyphens, "St" for "Saint" and
     * "Cedex 2" do not matter. With a postcode those that have it, else (a Cedex has a postcode of its own) those of its
     * département.
     */
    public List<Commune> named(String name, @Nullable String postcode) {
        var comparable = comparable(name);
        if (comparable.isEmpty()) {
            return List.of();
        }
        var today = near(fetch(folded(COMMUNE.FOLDED_NAME).eq(comparable)), postcode);
        return today.isEmpty() ? near(fetch(wasNamed(comparable)), postcode) : today;
    }

    /** Those that La Poste serves under this postcode. */
    public List<Commune> withPostcode(String postcode) {
        return fetch(arrayOverlap(COMMUNE.POSTCODES, new String[] {postcode}));
    }

    /** The commune whose name is most like this one, among those of the postcode's département where there is one. */
    public Optional<Commune> mostLike(String name, @Nullable String postcode) {
        var like = field("public.similarity({0}, {1})", Double.class, COMMUNE.FOLDED_NAME, Text.fold(name));
        var candidates = like.gt(0.3);
        return jooq
                .select(COMMUNE.CODE)
                .from(COMMUNE)
                .where(postcode == null ? candidates : candidates.and(inDepartement(postcode)))
                .orderBy(like.desc(), COMMUNE.CODE)
                .limit(1)
                .fetch(COMMUNE.CODE)
                .stream()
                .findFirst()
                .flatMap(communes::find);
    }

    /** Whether this is a name of the commune, of today or from before. */
    public boolean isNameOf(String name, Commune commune) {
        return named(name, null).contains(commune);
    }

    private static List<Commune> near(List<Commune> found, @Nullable String postcode) {
        if (postcode == null) {
            return found;
        }
        var exact = filter(found, commune -> commune.postcodes().contains(postcode));
        return exact.isEmpty() ? filter(found, commune -> isInDepartement(commune, postcode)) : exact;
    }

    private static List<Commune> filter(List<Commune> communes, Predicate<Commune> condition) {
        return communes.stream().filter(condition).toList();
    }

    private static boolean isInDepartement(Commune commune, String postcode) {
        return departements(postcode).contains(commune.departement());
    }

    private static Condition inDepartement(String postcode) {
        return COMMUNE.DEPARTEMENT_CODE.in(departements(postcode));
    }

    /** Corsica's postcodes begin with 20, its départements are 2A and 2B; overseas they have three digits. */
    private static Collection<String> departements(String postcode) {
        var start = postcode.substring(0, 2);
        return switch (start) {
            case "20" -> List.of("2A", "2B");
            case "97", "98" -> List.of(postcode.substring(0, 3));
            default -> List.of(start);
        };
    }

    private static Condition wasNamed(String comparable) {
        return COMMUNE.CODE.in(select(COMMUNE_ALIAS.COMMUNE_CODE)
                .from(COMMUNE_ALIAS)
                .where(folded(COMMUNE_ALIAS.FOLDED_NAME).eq(comparable)));
    }

    private List<Commune> fetch(Condition condition) {
        var codes = jooq.select(COMMUNE.CODE)
                .from(COMMUNE)
                .where(condition)
                .orderBy(COMMUNE.CODE)
                .fetch(COMMUNE.CODE);
        var byCode = communes.byCode(codes);
        return codes.stream().map(byCode::get).toList();
    }

    private static Field<String> folded(Field<String> name) {
        return field("territory.comparable_name({0})", String.class, name);
    }

    private static String comparable(String name) {
        var words = NOT_LETTERS
                .matcher(AFTER_NAME.matcher(Text.fold(name)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return (" " + words + " ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .strip();
    }
}
