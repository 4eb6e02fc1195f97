package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.Parameters;
import fr.vitrine.partners.Coded;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionQuery;
import fr.vitrine.volunteers.MissionQuery.When;
import fr.vitrine.volunteers.MissionQuery.Where;
import fr.vitrine.volunteers.MissionQuery.Who;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Rhythm;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads addresses that ask for missions. Anything may stand in them, and each gives a question. */
@Component
public class MissionReader {

    static final List<Integer> RADII = List.of(5, 10, MissionQuery.USUAL_RADIUS, 50);

    private static final int LAST_PAGE = 10_000;

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Territory territory;

    MissionReader(Taxonomies taxonomies, Communes communes, Territory territory) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.territory = territory;
    }

    /** @param raw decoded, by name */
    public MissionRequest read(Map<String, List<String>> raw) {
        var parameters = new Parameters(raw);
        var words = parameters.first(MissionParameters.WORDS);
        var domain = domain(parameters.first(MissionParameters.DOMAIN));
        var typed = parameters.first(MissionParameters.PLACE);
        var commune =
                typed.isEmpty() ? null : communes.resolve(typed, territory).orElse(null);
        var query = new MissionQuery(
                words,
                domain == null ? null : domain.id(),
                new Where(
                        commune == null ? null : commune.code(),
                        commune == null ? MissionQuery.USUAL_RADIUS : radius(parameters),
                        said(parameters, MissionParameters.REMOTE)),
                new When(
                        moments(parameters.all(MissionParameters.WHEN)),
                        parameters.day(MissionParameters.DAY).orElse(null),
                        Coded.parse(Rhythm.class, parameters.first(MissionParameters.RHYTHM))
                                .orElse(null),
                        said(parameters, MissionParameters.HOUR)),
                new Who(
                        Set.copyOf(skills(parameters)),
                        said(parameters, MissionParameters.BEGINNERS),
                        said(parameters, MissionParameters.CHILDREN),
                        said(parameters, MissionParameters.MINORS),
                        said(parameters, MissionParameters.ACCESSIBLE)));
        var kept = new LinkedHashMap<String, List<String>>();
        keep(kept, MissionParameters.WORDS, words);
        keep(kept, MissionParameters.DOMAIN, domain == null ? "" : domain.slug().value());
        keep(kept, MissionParameters.PLACE, commune == null ? typed : commune.nameWithPostcode());
        keep(query, kept);
        kept.put(MissionParameters.SKILL, skills(parameters));
        keep(
                kept,
                MissionParameters.VIEW,
                parameters.first(MissionParameters.VIEW).equals(MissionParameters.AS_MAP)
                        ? MissionParameters.AS_MAP
                        : "");
        var page = Math.clamp(parameters.number(AskedAddress.PAGE, 1), 1, LAST_PAGE);
        return new MissionRequest(query, new AskedAddress(kept), domain, commune, commune == null ? typed : "", page);
    }

    private static void keep(MissionQuery query, Map<String, List<String>> kept) {
        var radius = query.where().radiusKm();
        var day = query.when().day();
        var rhythm = query.when().rhythm();
        keep(kept, MissionParameters.RADIUS, radius == MissionQuery.USUAL_RADIUS ? "" : Integer.toString(radius));
        kept.put(MissionParameters.WHEN, List.of(Coded.codes(query.when().moments())));
        keep(kept, MissionParameters.DAY, day == null ? "" : day.toString());
        keep(kept, MissionParameters.RHYTHM, rhythm == null ? "" : rhythm.code());
        keep(kept, MissionParameters.REMOTE, query.where().remote());
        keep(kept, MissionParameters.HOUR, query.when().oneHour());
        keep(kept, MissionParameters.BEGINNERS, query.who().beginners());
        keep(kept, MissionParameters.CHILDREN, query.who().withChildren());
        keep(kept, MissionParameters.MINORS, query.who().minors());
        keep(kept, MissionParameters.ACCESSIBLE, query.who().accessible());
    }

    private static void keep(Map<String, List<String>> kept, String name, boolean said) {
        keep(kept, name, said ? AskedAddress.YES : "");
    }

    /** As they are spelled, each once. */
    private static List<String> skills(Parameters parameters) {
        var spelled = new LinkedHashMap<String, String>();
        parameters.each(MissionParameters.SKILL).stream()
                .filter(skill -> skill.length() <= MissionDetails.MAX_SKILL)
                .forEach(skill -> spelled.putIfAbsent(Who.key(skill), skill));
        return spelled.values().stream().limit(MissionDetails.MAX_SKILLS).toList();
    }

    private static boolean said(Parameters parameters, String name) {
        return parameters.first(name).equals(AskedAddress.YES);
    }

    private static void keep(Map<String, List<String>> kept, String name, String value) {
        kept.put(name, value.isEmpty() ? List.of() : List.of(value));
    }

    private static int radius(Parameters parameters) {
        var asked = parameters.number(MissionParameters.RADIUS, MissionQuery.USUAL_RADIUS);
        return RADII.contains(asked) ? asked : MissionQuery.USUAL_RADIUS;
    }

    private @Nullable Domain domain(String slug) {
        return slug.isEmpty()
                ? null
                : taxonomies.current().find(slug).map(node -> node.domain()).orElse(null);
    }

    private static Set<Moment> moments(List<String> codes) {
        var moments = EnumSet.noneOf(Moment.class);
        codes.forEach(code -> Coded.parse(Moment.class, code).ifPresent(moments::add));
        return moments;
    }
}
