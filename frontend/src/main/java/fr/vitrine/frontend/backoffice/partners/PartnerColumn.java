package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.frontend.backoffice.grid.ArrangedColumn;
import fr.vitrine.kernel.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** A column of the partners' grid, with its name in addresses and files. */
enum PartnerColumn implements ArrangedColumn {
    NAME("nom", "office.partner.name", 280, true),
    KIND("type", "office.partner.kind", 190, true),
    STATE("etat", "office.partner.state", 130, true),
    COMMUNE("commune", "office.place.commune", 190, true),
    OFFERS("aides", "office.partner.offers", 160, true),
    PEOPLE("personnes", "office.people", 130, true),
    UPDATED("maj", "office.partner.updated", 150, true),
    CHANGES("modifications", "office.partner.changes", 170, true),
    ZONE("territoire", "office.field.zone.head", 220, false),
    PHONE("tel", "grid.column.tel", 160, false),
    EMAIL("mail", "grid.column.mail", 220, false),
    WEBSITE("site", "office.partner.website", 220, false),
    CONFIRMED("confirme", "office.partner.confirmed", 150, false);

    private final String parameter;
    private final String label;
    private final int width;
    private final boolean shown;

    PartnerColumn(String parameter, String label, int width, boolean shown) {
        this.parameter = parameter;
        this.label = label;
        this.width = width;
        this.shown = shown;
    }

    static Optional<PartnerColumn> of(String parameter) {
        return Arrays.stream(values())
                .filter(column -> column.parameter.equals(parameter))
                .findFirst();
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean isShown() {
        return shown;
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
            case CHANGES -> Comparator.comparingInt(PartnerRow::awaiting);
            case ZONE -> Comparator.comparing(row -> Text.fold(row.zone()));
            case PHONE -> Comparator.comparing(PartnerRow::phone);
            case EMAIL -> Comparator.comparing(PartnerRow::email);
            case WEBSITE -> Comparator.comparing(PartnerRow::website);
            case CONFIRMED ->
                Comparator.comparing(row -> row.partner().details().confirmedOn());
        };
    }
}
