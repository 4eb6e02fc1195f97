package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.frontend.backoffice.grid.GridTexts;
import fr.vitrine.frontend.ui.RelativeTime;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Siret;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in the cells of a row. */
record RowTexts(Texts texts, Locale locale, Taxonomy taxonomy, LocalDate today, ZoneId zone) implements GridTexts {

    static final String NOTHING = "—";

    String of(GridColumn column, RegisterRow row) {
        return switch (column) {
            case NAME -> row.name();
            case LEGAL_FORM ->
                Optional.ofNullable(row.legalForm()).map(this::legalForm).orElse(NOTHING);
            case COMMUNE -> Optional.ofNullable(row.commune()).orElse(NOTHING);
            case DOMAINS -> domains(row);
            case STATUS -> status(row.status());
            case FRESHNESS -> new RelativeTime(texts, locale).since(row.confirmedOn(), today);
            case PEOPLE -> row.people() == 0 ? NOTHING : t("grid.people", row.people());
            case TAGS -> row.tags().isEmpty() ? NOTHING : String.join(", ", row.tags());
            case ASSIGNED -> Optional.ofNullable(row.assignedTo()).orElse(NOTHING);
            case UPDATED -> new RelativeTime(texts, locale).since(updatedOn(row), today);
            case PHONE ->
                Optional.ofNullable(row.phone()).map(phone -> phone.formatted()).orElse(NOTHING);
            case EMAIL ->
                Optional.ofNullable(row.email()).map(email -> email.value()).orElse(NOTHING);
            case SIRET -> Optional.ofNullable(row.siret()).map(Siret::formatted).orElse(NOTHING);
        };
    }

    String domains(RegisterRow row) {
        var names = row.domains().stream()
                .flatMap(id -> taxonomy.find(id).stream())
                .map(node -> node.label().in(locale))
                .collect(Collectors.joining(" · "));
        return names.isEmpty() ? NOTHING : names;
    }

    String legalForm(String code) {
        return taxonomy.findLegalForm(code)
                .map(form -> Optional.ofNullable(form.abbreviation())
                        .orElseGet(() -> shortened(form.label().in(locale))))
                .orElse(code);
    }

    /** {@code Association (loi 1901)} is an {@code Association} where there is little room. */
    private static String shortened(String label) {
        var explained = label.indexOf(" (");
        return explained < 0 ? label : label.substring(0, explained);
    }

    String status(Status status) {
        return t("grid.status." + status.name().toLowerCase(Locale.ROOT));
    }

    static String badge(Status status) {
        return switch (status) {
            case PUBLISHED -> "badge badge--good";
            case DRAFT -> "badge";
            case ARCHIVED -> "badge badge--bad";
        };
    }

    LocalDate updatedOn(RegisterRow row) {
        return row.updatedAt().atZoneSameInstant(zone).toLocalDate();
    }

    @Override
    public String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
