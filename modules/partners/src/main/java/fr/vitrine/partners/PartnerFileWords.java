package fr.vitrine.partners;

import java.util.Map;
import java.util.Set;

/**
 * What files call the parts of partners, in all languages of the site; keys and words are folded.
 *
 * @param headers the column of {@link #COLUMNS} that each means; empty: one that an export has and an import does not read
 * @param kinds with the kind that each names
 * @param kindNames as a suggestion shows them
 * @param everywhere for a zone that is the whole country
 * @param welcome subject of a contact that a file knows nothing else of
 */
public record PartnerFileWords(
        Map<String, String> headers,
        Map<String, PartnerKind> kinds,
        Map<String, String> kindNames,
        Set<String> everywhere,
        String welcome) {

    public static final String ID = "id";
    public static final String NAME = "nom";
    public static final String KIND = "type";
    public static final String TAGLINE = "accroche";
    public static final String PRESENTATION = "description";
    public static final String WEBSITE = "site_web";
    public static final String LINE = "adresse";
    public static final String EXTRA = "complement_adresse";
    public static final String POSTCODE = "code_postal";
    public static final String COMMUNE = "commune";
    public static final String COMMUNE_CODE = "code_insee";
    public static final String ZONE = "territoire";
    public static final String PHONE = "telephone";
    public static final String EMAIL = "courriel";
    public static final String HOURS = "horaires_accueil";
    public static final String CONFIRMED = "date_maj";

    public static final Set<String> COLUMNS = Set.of(
            ID,
            NAME,
            KIND,
            TAGLINE,
            PRESENTATION,
            WEBSITE,
            LINE,
            EXTRA,
            POSTCODE,
            COMMUNE,
            COMMUNE_CODE,
            ZONE,
            PHONE,
            EMAIL,
            HOURS,
            CONFIRMED);

    public PartnerFileWords {
        headers = Map.copyOf(headers);
        kinds = Map.copyOf(kinds);
        kindNames = Map.copyOf(kindNames);
        everywhere = Set.copyOf(everywhere);
    }
}
