package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.kernel.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** A column of the partners' grid, with its name in addresses and files. */
enum PartnerColumn {
    NAME("nom", "office.partner.name", 280, comparing(row -> Text.fold(row.partner().details().name()))),
    KIND("type", "office.partner.kind", 190, comparing(row -> row.partner().details().kind())),
    STATE("etat", "office.partner.state", 130, comparing(row -> row.partner().status())),
    COMMUNE("commune", "office.place.commune", 190, comparing(row -> Text.fold(row.commune()))),
    OFFERS("aides", "office.offer.list", 120, comparing(PartnerRow::offers)),
    PEOPLE("personnes", "office.people", 130, comparing(PartnerRow::people)),
    UPDATED("maj", "office.partner.updated", 150, comparing(row -> row.partner().updatedAt()));

    private final String parameter;
    private final String label;
    private final int width;
    private final Comparator<PartnerRow> order;

    PartnerColumn(String parameter, String label, int width, Comparator<PartnerRow> order) {
        this.parameter = parameter;
        this.label = label;
        this.width = width;
        this.order = order;
    }

    private static <T extends Comparable<? super T>> Comparator<PartnerRow> comparing(
            Function<PartnerRow, T> part) {
        return Comparator.comparing(part);
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
        return order;
    }
}
