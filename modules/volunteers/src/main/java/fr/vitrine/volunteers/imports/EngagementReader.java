package fr.vitrine.volunteers.imports;

import fr.vitrine.correspondence.Site;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.Remote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a mission of a feed would be here, or why it cannot be: by API Engagement's own rules, and by ours. */
@Component
class EngagementReader {

    /** Its domains among ours; a domain that it does not know is refused, as it does itself. */
    private static final Map<String, String> DOMAINS = Map.ofEntries(
            Map.entry("animaux", "espaces-verts"),
            Map.entry("autre", "solidarite"),
            Map.entry("batiment-industrie-logistique", "batiment"),
            Map.entry("benevolat-competences", "services-entreprises"),
            Map.entry("communication", "services-entreprises"),
            Map.entry("culture-loisirs", "culture"),
            Map.entry("education", "formation"),
            Map.entry("emploi", "insertion"),
            Map.entry("environnement", "espaces-verts"),
            Map.entry("gestion-finance-droit", "projets"),
            Map.entry("humanitaire", "solidarite"),
            Map.entry("memoire-et-citoyennete", "culture"),
            Map.entry("numerique", "numerique"),
            Map.entry("prevention-protection", "solidarite"),
            Map.entry("recherche", "projets"),
            Map.entry("sante", "sante"),
            Map.entry("service-public-defense-securite", "solidarite"),
            Map.entry("solidarite-insertion", "solidarite"),
            Map.entry("sport", "sport"),
            Map.entry("vivre-ensemble", "solidarite"));

    /** Its rules let those come who are 16. */
    private static final int MINORS = 16;

    private static final int MAX_CLIENT_ID = 200;

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Territory territory;
    private final FeedOwners owners;
    private final Site site;

    EngagementReader(Taxonomies taxonomies, Communes communes, Territory territory, FeedOwners owners, Site site) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.territory = territory;
        this.owners = owners;
        this.site = site;
    }

    sealed interface Read {

        record Taken(Incoming incoming) implements Read {}

        /** @param reason key of a text */
        record Refused(String reason) implements Read {}

        record Elsewhere() implements Read {}
    }

    Read read(FeedMission mission, FeedLook look) {
        var remote = remote(mission.first("remote"));
        var commune = remote == Remote.ONLY ? null : commune(mission, look);
        if (remote != Remote.ONLY && commune == null) {
            return new Read.Elsewhere();
        }
        var title = Text.cleanLine(mission.first("title"));
        var clientId = mission.first("clientId");
        var tasks = FeedText.plain(mission.first("description"), MissionDetails.MAX_TASKS);
        var address = WebAddress.parse(mission.first("applicationUrl"));
        var domain = domain(mission.first("domain"));
        if (clientId.isEmpty() || clientId.length() > MAX_CLIENT_ID) {
            return new Read.Refused("missionimports.refused.client");
        }
        if (!MissionDetails.isTitle(FeedText.cut(title, MissionDetails.MAX_TITLE))) {
            return new Read.Refused("missionimports.refused.title");
        }
        if (tasks.isBlank()) {
            return new Read.Refused("missionimports.refused.description");
        }
        if (address.isEmpty()) {
            return new Read.Refused("missionimports.refused.address");
        }
        if (address.get().value().startsWith(site.url() + "/")) {
            return new Read.Refused("missionimports.refused.own");
        }
        if (domain.isEmpty()) {
            return new Read.Refused("missionimports.refused.domain");
        }
        var structure = owner(mission, look);
        if (structure.isEmpty()) {
            return new Read.Refused("missionimports.refused.structure");
        }
        var timing = FeedTimes.of(mission);
        if (timing.isEmpty()) {
            return new Read.Refused("missionimports.refused.dates");
        }
        var details = new MissionDetails(
                FeedText.cut(title, MissionDetails.MAX_TITLE),
                tasks,
                null,
                domain.get(),
                new Skills(skills(mission, "requirements/value"), skills(mission, "softSkills/value")),
                new Place(remote, street(mission, commune), commune == null ? null : commune.code(), null),
                timing.get(),
                welcome(mission),
                false);
        return new Read.Taken(new Incoming(clientId, structure.get(), details, address.get()));
    }

    private Optional<StructureId> owner(FeedMission mission, FeedLook look) {
        var fixed = look.source().structure();
        return fixed == null ? look.owner(mission, owners::find) : Optional.of(fixed);
    }

    private Optional<CompetenceId> domain(String code) {
        return Optional.ofNullable(DOMAINS.get(code.toLowerCase(Locale.ROOT)))
                .flatMap(slug -> taxonomies.current().find(slug))
                .map(node -> node.domain().id());
    }

    /** The first of its places that is in the territory. */
    private @Nullable Commune commune(FeedMission mission, FeedLook look) {
        return Stream.concat(
                        mission.all("addresses/address/city").stream().map(Text::cleanLine),
                        mission.all("addresses/address/postalCode").stream())
                .flatMap(said -> look.commune(said, this::inTerritory).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Commune> inTerritory(String said) {
        return communes.resolve(said, territory).stream()
                .filter(found -> territory.contains(found.code()))
                .findFirst();
    }

    private static @Nullable String street(FeedMission mission, @Nullable Commune commune) {
        var street = Text.cleanLine(mission.first("addresses/address/street"));
        return commune == null || street.isEmpty() ? null : FeedText.cut(street, 300);
    }

    private static Remote remote(String said) {
        return switch (said) {
            case "full" -> Remote.ONLY;
            case "possible" -> Remote.POSSIBLE;
            default -> Remote.NO;
        };
    }

    private static List<String> skills(FeedMission mission, String path) {
        return mission.all(path).stream()
                .map(Text::cleanLine)
                .map(skill -> FeedText.cut(skill, MissionDetails.MAX_SKILL))
                .filter(skill -> !skill.isBlank())
                .distinct()
                .limit(MissionDetails.MAX_SKILLS)
                .toList();
    }

    private static Welcome welcome(FeedMission mission) {
        var schedule = Text.cleanLine(mission.first("schedule"));
        return new Welcome(
                Boolean.TRUE.equals(yesNo(mission.first("openToMinors"))) ? MINORS : Welcome.ADULT,
                false,
                yesNo(mission.first("reducedMobilityAccessible")),
                yesNo(mission.first("closeToTransport")),
                schedule.isEmpty() ? null : FeedText.cut(schedule, MissionDetails.MAX_NOTE));
    }

    private static @Nullable Boolean yesNo(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }
}
