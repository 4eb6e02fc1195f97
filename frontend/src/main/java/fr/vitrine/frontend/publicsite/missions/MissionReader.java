package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.Parameters;
import fr.vitrine.partners.Coded;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionQuery;
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
        var radius = commune == null ? MissionQuery.USUAL_RADIUS : radius(parameters);
        var moments = moments(parameters.all(MissionParameters.WHEN));
        var rhythm = Coded.parse(Rhythm.class, parameters.first(MissionParameters.RHYTHM))
                .orElse(null);
        var query = new MissionQuery(
                words,
                domain == null ? null : domain.id(),
                commune == null ? null : commune.code(),
                radius,
                moments,
                rhythm,
                said(parameters, MissionParameters.REMOTE),
                said(parameters, MissionParameters.CHILDREN),
                said(parameters, MissionParameters.HOUR));
        var kept = new LinkedHashMap<String, List<String>>();
        keep(kept, MissionParameters.WORDS, words);
        keep(kept, MissionParameters.DOMAIN, domain == null ? "" : domain.slug().value());
        keep(kept, MissionParameters.PLACE, commune == null ? typed : commune.nameWithPostcode());
        keep(kept, MissionParameters.RADIUS, radius == MissionQuery.USUAL_RADIUS ? "" : Integer.toString(radius));
        kept.put(MissionParameters.WHEN, List.of(Coded.codes(moments)));
        keep(kept, MissionParameters.RHYTHM, rhythm == null ? "" : rhythm.code());
        keep(kept, MissionParameters.REMOTE, query.remote() ? AskedAddress.YES : "");
        keep(kept, MissionParameters.CHILDREN, query.withChildren() ? AskedAddress.YES : "");
        keep(kept, MissionParameters.HOUR, query.oneHour() ? AskedAddress.YES : "");
        var page = Math.clamp(parameters.number(AskedAddress.PAGE, 1), 1, LAST_PAGE);
        return new MissionRequest(query, new AskedAddress(kept), domain, commune, commune == null ? typed : "", page);
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
