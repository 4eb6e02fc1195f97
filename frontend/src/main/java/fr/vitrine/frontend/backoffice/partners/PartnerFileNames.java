package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.PartnerFileWords;
import fr.vitrine.partners.PartnerKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the files of partners call their columns and kinds: as the export does, in each language of the site. */
final class PartnerFileNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** That an export of the grid does not have. */
    private static final Map<String, String> MORE = Map.of(
            "office.place.line", PartnerFileWords.LINE,
            "office.place.extra", PartnerFileWords.EXTRA,
            "office.place.postcode", PartnerFileWords.POSTCODE,
            "office.partner.tagline", PartnerFileWords.TAGLINE,
            "office.partner.presentation", PartnerFileWords.PRESENTATION,
            "office.partner.hours", PartnerFileWords.HOURS,
            "grid.export.id", PartnerFileWords.ID);

    private PartnerFileNames() {}

    /** @param locale in which kinds are suggested and a contact is named that has no subject yet */
    static PartnerFileWords words(Texts texts, Locale locale) {
        var headers = new HashMap<String, String>();
        var kinds = new HashMap<String, PartnerKind>();
        var kindNames = new HashMap<String, String>();
        var everywhere = new HashSet<String>();
        for (var language : LANGUAGES) {
            var words = new PartnerWords(texts, language);
            for (var column : PartnerColumn.values()) {
                headers.put(Text.fold(words.t(column.label())), meaning(column));
            }
            MORE.forEach((key, column) -> headers.put(Text.fold(words.t(key)), column));
            for (var kind : PartnerKind.values()) {
                kinds.put(Text.fold(words.of(kind)), kind);
                kindNames.put(Text.fold(words.of(kind)), new PartnerWords(texts, locale).of(kind));
            }
            everywhere.add(Text.fold(words.t("office.partner.nationwide")));
        }
        for (var kind : PartnerKind.values()) {
            kinds.put(kind.code(), kind);
        }
        return new PartnerFileWords(
                headers, kinds, kindNames, everywhere, texts.getTranslation("office.partner.import.welcome", locale));
    }

    /** The columns that are read, as a person of this language may head them. */
    static List<String> shown(PartnerWords words) {
        var shown = new LinkedHashMap<String, String>();
        for (var column : PartnerColumn.values()) {
            if (!meaning(column).isEmpty()) {
                shown.put(meaning(column), words.t(column.label()));
            }
        }
        MORE.entrySet().stream()
                .filter(more -> !more.getValue().equals(PartnerFileWords.ID))
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .forEach(more -> shown.put(more.getValue(), words.t(more.getKey())));
        return List.copyOf(shown.values());
    }

    /** Empty: it is counted or done elsewhere, and an import leaves it alone. */
    private static String meaning(PartnerColumn column) {
        return switch (column) {
            case NAME -> PartnerFileWords.NAME;
            case KIND -> PartnerFileWords.KIND;
            case COMMUNE -> PartnerFileWords.COMMUNE;
            case ZONE -> PartnerFileWords.ZONE;
            case PHONE -> PartnerFileWords.PHONE;
            case EMAIL -> PartnerFileWords.EMAIL;
            case WEBSITE -> PartnerFileWords.WEBSITE;
            case CONFIRMED -> PartnerFileWords.CONFIRMED;
            case STATE, OFFERS, PEOPLE, UPDATED, CHANGES -> "";
        };
    }
}
