package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.kernel.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** A column of the partners' grid, with its name in addresses and files. */
enum PartnerColumn {
    NAME("nom", "office.partner.name", 280),
    KIND("type", "office.partner.kind", 190),
    STATE("etat", "office.partner.state", 130),
    COMMUNE("commune", "office.place.commune", 190),
    OFFERS("aides", "office.partner.offers", 160),
    PEOPLE("personnes", "office.people", 130),
    UPDATED("maj", "office.partner.updated", 150);

    private final String parameter;
    private final String label;
    private final int width;

    PartnerColumn(String parameter, String label, int width) {
        this.parameter = parameter;
        this.label = label;
        this.width = width;
    }

    static Optional<PartnerColumn> of(String parameter) {
        return Arrays.stream(values())
                .filter(column -> column.parameter.equals(parameter))
                .findFirst();
    }

    String parameter() {
        return parameter;
    }

    /** Key of its head's text. */
    String label() {
        return label;
    }

    int width() {
        return width;
    }

    Comparator<PartnerRow> order() {
        return switch (this) {
            case NAME ->
                Comparator.comparing(row -> Text.fold(row.partner().details().name()));
            case KIND -> Comparator.comparing(row -> row.partner().details().kind());
            case STATE -> Comparator.comparing(row -> row.partner().status());
            case COMMUNE -> Comparator.comparing(row -> Text.fold(row.commune()));
            case OFFERS -> Comparator.comparingInt(PartnerRow::offers);
            case PEOPLE -> Comparator.comparingInt(PartnerRow::people);
            case UPDATED -> Comparator.comparing(row -> row.partner().updatedAt());
        };
    }
}
