package fr.vitrine.directory.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows what spreadsheets in use call the columns that the import knows. */
final class HeaderGuess {

    /** Folded, separated by spaces. */
    private static final Map<String, String> USUAL_NAMES = Map.ofEntries(
            Map.entry("nom", "name raison_sociale denomination nom_de_la_structure nom_structure structure"),
            Map.entry("id", "identifiant"),
            Map.entry("siret", "n_siret numero_siret"),
            Map.entry("rna", "n_rna"),
            Map.entry("naf", "code_naf ape code_ape"),
            Map.entry("forme_juridique", "statut_juridique statut"),
            Map.entry("labels", "agrements"),
            Map.entry("accroche", "slogan"),
            Map.entry("description", "presentation"),
            Map.entry("competences", "activite activites competence"),
            Map.entry("publics", "public public_accueilli"),
            Map.entry("zone_eligibilite", "zone zone_d_intervention"),
            Map.entry("adresse", "rue address adresse_postale"),
            Map.entry("complement_adresse", "complement"),
            Map.entry("code_postal", "cp postcode"),
            Map.entry("commune", "ville city"),
            Map.entry("code_insee", "insee code_commune"),
            Map.entry("longitude", "lon lng"),
            Map.entry("latitude", "lat"),
            Map.entry("telephone", "tel phone numero_de_telephone"),
            Map.entry("courriel", "email e_mail mail adresse_mail adresse_e_mail"),
            Map.entry("site_web", "site site_internet website"),
            Map.entry("liens", "reseaux_sociaux"),
            Map.entry("horaires_accueil", "horaires"),
            Map.entry("annee_creation", "annee_de_creation"),
            Map.entry("effectif", "effectifs nombre_de_salaries"));

    private static final Map<String, String> COLUMN_OF = columns();
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");

    private HeaderGuess() {}

    /** Of two headers that seem to be the same column the first is taken, unless the other is its very name. */
    static Map<String, String> of(List<String> headers) {
        var meanings = new LinkedHashMap<String, String>();
        for (var header : headers) {
            var name = ImportColumns.canonical(header);
            meanings.put(header, ImportColumns.isKnownInCsv(name) ? name : "");
        }
        for (var header : headers) {
            var column = COLUMN_OF.getOrDefault(word(header), "");
            if (!meanings.containsValue(column)) {
                meanings.replace(header, "", column);
            }
        }
        return meanings;
    }

    private static String word(String header) {
        return OTHER_SIGNS
                .matcher(ImportColumns.canonical(header))
                .replaceAll(" ")
                .strip()
                .replace(' ', '_');
    }

    private static Map<String, String> columns() {
        var columns = new HashMap<String, String>();
        USUAL_NAMES.forEach(
                (column, names) -> Arrays.stream(names.split(" ")).forEach(name -> columns.put(name, column)));
        return Map.copyOf(columns);
    }
}
