package fr.vitrine.directory.importing;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Areas;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a service is, for whom and where: a visitor relies on it, so that a mistake here refuses the row. */
final class ServiceReader {

    private static final Set<String> EVERYBODY = Set.of("tous", "tous-publics", "tous publics");
    private static final Set<String> EVERYWHERE = Set.of("france", "france-entiere");
    private static final Pattern EPCI_SIREN = Pattern.compile("\\d{9}");
    private static final Pattern COMMUNE_CODE = Pattern.compile("\\d[\\dAB]\\d{3}");

    private final ImportVocabulary vocabulary;
    private final PlaceReader places;
    private final Set<String> epcis;
    private final Set<String> departements;

    ServiceReader(Areas areas, ImportVocabulary vocabulary, PlaceReader places) {
        this.vocabulary = vocabulary;
        this.places = places;
        epcis = areas.epciSirens();
        departements = areas.departementCodes();
    }

    /** Null where the row is refused for it. */
    @Nullable
    ServiceDetails read(Values service, RowProblems problems) {
        var readers = new ValueReaders(service, problems);
        var competences = competences(service, problems);
        var title = title(service, readers, competences, problems);
        var description = readers.markdown("description", ServiceDetails.MAX_DESCRIPTION);
        var audiences = audiences(service, problems);
        var conditions = readers.line("conditions_acces", ServiceDetails.MAX_CONDITIONS);
        var price = readers.line("frais_precisions", ServiceDetails.MAX_PRICE);
        var zone = zone(service, problems);
        return title == null || audiences.isEmpty()
                ? null
                : new ServiceDetails(title, description, competences, audiences, conditions, price, zone);
    }

    private @Nullable String title(
            Values service, ValueReaders readers, Set<String> competences, RowProblems problems) {
        if (!service.has("competences")) {
            problems.warn(service.pathOf("competences"), "", Reason.NO_COMPETENCE);
        }
        if (service.has(ImportColumns.NAME) || !service.has("competences")) {
            return readers.requiredLine(ImportColumns.NAME, ServiceDetails.MAX_TITLE);
        }
        if (competences.isEmpty()) {
            return null;
        }
        var labels = competences.stream().map(vocabulary.competences()::label).toList();
        var all = String.join(", ", labels);
        return all.length() <= ServiceDetails.MAX_TITLE ? all : labels.getFirst();
    }

    /** In the order of the file. */
    private Set<String> competences(Values service, RowProblems problems) {
        var found = new LinkedHashSet<String>();
        for (var written : service.list("competences")) {
            var slug = vocabulary.competences().find(written);
            slug.ifPresent(found::add);
            if (slug.isEmpty()) {
                problems.refuseSuggesting(
                        service.pathOf("competences"),
                        written,
                        Reason.UNKNOWN_COMPETENCE,
                        vocabulary.competences().nearest(written));
            }
        }
        return found;
    }

    private static Set<Audience> audiences(Values service, RowProblems problems) {
        var audiences = EnumSet.noneOf(Audience.class);
        for (var written : service.list("publics")) {
            var word = Text.fold(written);
            var audience = Audience.parse(word);
            audience.ifPresent(audiences::add);
            if (EVERYBODY.contains(word)) {
                audiences.addAll(EnumSet.allOf(Audience.class));
            } else if (audience.isEmpty()) {
                var codes = Stream.of(Audience.values()).map(Audience::code).toList();
                problems.refuseSuggesting(
                        service.pathOf("publics"),
                        written,
                        Reason.UNKNOWN_AUDIENCE,
                        ImportVocabulary.nearest(word, codes));
            }
        }
        if (!service.has("publics")) {
            problems.refuse(service.pathOf("publics"), "", Reason.MISSING);
        }
        return audiences;
    }

    private ZoneOfAction zone(Values service, RowProblems problems) {
        var communes = new HashSet<CommuneCode>();
        var groupings = new HashSet<String>();
        var counties = new HashSet<String>();
        var everywhere = false;
        for (var written : service.list("zone_eligibilite")) {
            var code = written.toUpperCase(Locale.ROOT);
            var commune = COMMUNE_CODE.matcher(code).matches() ? places.find(code) : null;
            if (EVERYWHERE.contains(Text.fold(written))) {
                everywhere = true;
            } else if (EPCI_SIREN.matcher(code).matches() && epcis.contains(code)) {
                groupings.add(code);
            } else if (departements.contains(code.length() == 1 ? "0" + code : code)) {
                counties.add(code.length() == 1 ? "0" + code : code);
            } else if (commune != null && commune.isPresent()) {
                communes.add(commune.get().code());
            } else {
                problems.refuse(service.pathOf("zone_eligibilite"), written, Reason.UNKNOWN_ZONE);
            }
        }
        return new ZoneOfAction(communes, groupings, counties, radius(service, problems), everywhere);
    }

    private static @Nullable Integer radius(Values service, RowProblems problems) {
        var text = service.text("rayon_km");
        if (text == null) {
            return null;
        }
        var radius = ValueReaders.integer(text, 1, ZoneOfAction.MAX_RADIUS_KM);
        if (radius.isEmpty()) {
            problems.refuse(service.pathOf("rayon_km"), text, Reason.NOT_A_RADIUS, ZoneOfAction.MAX_RADIUS_KM);
        }
        return radius.orElse(null);
    }
}
