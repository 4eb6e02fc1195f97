package fr.vitrine.directory.importing;

import fr.vitrine.kernel.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of values in an import file: those of data·inclusion's schema, more where it has none, and the other names
 * under which the register of inclusion companies exports the same.
 */
final class ImportColumns {

    static final String NAME = "nom";
    static final String SERVICES = "services";
    static final String LINKS = "liens";
    static final String IMAGES = "images";

    static final Set<String> STRUCTURE = Set.of(
            "id",
            NAME,
            "accroche",
            "description",
            "forme_juridique",
            "siret",
            "rna",
            "naf",
            "labels",
            "annee_creation",
            "effectif",
            "telephone",
            "courriel",
            "site_web",
            "horaires_accueil",
            "accessibilite_lieu",
            "adresse",
            "complement_adresse",
            "code_postal",
            "commune",
            "code_insee",
            "longitude",
            "latitude",
            "date_maj",
            "exemple");

    /** What of a service a CSV file can tell: it makes one, named after its competence. */
    static final Set<String> SERVICE_IN_CSV = Set.of("competences", "publics", "zone_eligibilite", "rayon_km");

    static final Set<String> SERVICE = Set.of(
            NAME,
            "description",
            "competences",
            "publics",
            "conditions_acces",
            "frais_precisions",
            "zone_eligibilite",
            "rayon_km");

    static final Set<String> LINK = Set.of("type", "url");
    static final Set<String> IMAGE = Set.of("fichier", "texte_alternatif", "credit", "logo");

    /** What a column of a CSV file can be, in the order that a person is offered them. */
    static final List<String> IN_CSV = List.of(
            NAME,
            "id",
            "siret",
            "rna",
            "naf",
            "forme_juridique",
            "labels",
            "accroche",
            "description",
            "competences",
            "publics",
            "zone_eligibilite",
            "rayon_km",
            "adresse",
            "complement_adresse",
            "code_postal",
            "commune",
            "code_insee",
            "longitude",
            "latitude",
            "telephone",
            "courriel",
            "site_web",
            LINKS,
            "horaires_accueil",
            "accessibilite_lieu",
            "annee_creation",
            "effectif",
            "date_maj",
            "exemple");

    /** In CSV their values are separated by {@code |}. */
    static final Set<String> LISTS = Set.of("labels", LINKS, "competences", "publics", "zone_eligibilite");

    private static final Map<String, String> ALIASES = Map.of("kind", "labels", "legal_form", "forme_juridique");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private ImportColumns() {}

    /** The name that a header means: case, accents and spaces do not matter. */
    static String canonical(String header) {
        var name = SPACES.matcher(Text.fold(Text.cleanLine(header))).replaceAll("_");
        return ALIASES.getOrDefault(name, name);
    }

    static boolean isKnownInCsv(String column) {
        return STRUCTURE.contains(column) || SERVICE_IN_CSV.contains(column) || LINKS.equals(column);
    }
}
