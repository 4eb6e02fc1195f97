package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.frontend.backoffice.grid.FilterField.Choice;
import fr.vitrine.frontend.backoffice.grid.GridTexts;
import fr.vitrine.frontend.partnerdesk.PublicationBadge;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Publication;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Rows of the partners' grid in words, and what their filters mean. */
record PartnerRowTexts(PartnerWords words) implements GridTexts {

    private static final String SOME = "avec";
    private static final String NONE = "aucune";

    @Override
    public String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }

    String of(PartnerColumn column, PartnerRow row) {
        var partner = row.partner();
        return switch (column) {
            case NAME -> partner.details().name();
            case KIND -> words.of(partner.details().kind());
            case STATE -> t(PublicationBadge.key(partner.status()));
            case COMMUNE -> row.commune();
            case OFFERS -> Integer.toString(row.offers());
            case PEOPLE -> Integer.toString(row.people());
            case UPDATED -> Moments.day(partner.updatedAt(), words.locale(), "");
            case CHANGES -> row.awaiting() == 0 ? "" : Integer.toString(row.awaiting());
            case ZONE -> row.zone();
            case PHONE -> row.phone();
            case EMAIL -> row.email();
            case WEBSITE -> row.website();
            case CONFIRMED -> words.day(partner.details().confirmedOn());
        };
    }

    /** Empty: it is typed. */
    List<Choice> choices(PartnerColumn column) {
        return switch (column) {
            case NAME, COMMUNE, UPDATED, ZONE, PHONE, EMAIL, WEBSITE, CONFIRMED -> List.of();
            case KIND ->
                Arrays.stream(PartnerKind.values())
                        .map(kind -> new Choice(kind.code(), words.of(kind)))
                        .toList();
            case STATE ->
                Arrays.stream(Publication.values())
                        .map(status -> new Choice(code(status), t(PublicationBadge.key(status))))
                        .toList();
            case OFFERS, PEOPLE, CHANGES ->
                Stream.of(SOME, NONE)
                        .map(value -> new Choice(value, t("office.partner.filter." + value)))
                        .toList();
        };
    }

    boolean matches(PartnerGridState state, PartnerRow row) {
        return state.filters().entrySet().stream().allMatch(filter -> matches(filter.getKey(), filter.getValue(), row));
    }

    private boolean matches(PartnerColumn column, String value, PartnerRow row) {
        return switch (column) {
            case NAME, COMMUNE, UPDATED, ZONE, PHONE, EMAIL, WEBSITE, CONFIRMED ->
                Text.fold(of(column, row)).contains(Text.fold(value));
            case KIND -> row.partner().details().kind().code().equals(value);
            case STATE -> code(row.partner().status()).equals(value);
            case OFFERS -> (row.offers() > 0) == value.equals(SOME);
            case PEOPLE -> (row.people() > 0) == value.equals(SOME);
            case CHANGES -> (row.awaiting() > 0) == value.equals(SOME);
        };
    }

    private static String code(Publication status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
