package fr.vitrine.frontend.partnerdesk;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Partner.Logo;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Stage;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Communes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of partners and offers as one line or some lines of text each, to be compared and listed. */
@Component
public class PartnerValues {

    private final Texts texts;
    private final Communes communes;
    private final Areas areas;
    private final Taxonomies taxonomies;

    PartnerValues(Texts texts, Communes communes, Areas areas, Taxonomies taxonomies) {
        this.texts = texts;
        this.communes = communes;
        this.areas = areas;
        this.taxonomies = taxonomies;
    }

    /** @param value a component of a partner's or an offer's record; null: nothing */
    public String text(@Nullable Object value, Locale locale) {
        var words = new PartnerWords(texts, locale);
        return switch (value) {
            case null -> "";
            case String text -> text;
            case PartnerKind kind -> words.of(kind);
            case OfferKind kind -> words.of(kind);
            case Stage stage -> words.of(stage);
            case Beneficiary beneficiary -> words.of(beneficiary);
            case WebAddress address -> address.value();
            case OpeningHours hours -> hours.value();
            case Address address -> address(address);
            case ZoneOfAction zone -> zone(zone, locale);
            case LocalDate day -> words.day(day);
            case BigDecimal rate -> rate.toPlainString() + " %";
            case OfferDetails.Amount amount -> amount(amount);
            case Boolean yes -> words.t(yes ? "office.value.yes" : "office.value.no");
            case PartnerDetails.Contact contact -> contact(contact);
            case PartnerDetails.Link link -> link.label() + " (" + link.url().value() + ")";
            case Logo logo -> logo.alternative();
            case Set<?> set ->
                set.stream().map(one -> named(one, locale)).sorted().collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(one -> text(one, locale)).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    /** A code of the taxonomy or of the legal forms by its name. */
    private String named(@Nullable Object value, Locale locale) {
        if (!(value instanceof String code)) {
            return text(value, locale);
        }
        var taxonomy = taxonomies.current();
        return Stream.concat(
                        taxonomy.domains().stream()
                                .filter(domain -> domain.slug().value().equals(code))
                                .map(domain -> domain.label().in(locale)),
                        taxonomy.legalForms().stream()
                                .filter(form -> form.code().equals(code))
                                .map(form -> form.label().in(locale)))
                .findFirst()
                .orElse(code);
    }

    private String zone(ZoneOfAction zone, Locale locale) {
        return zones(List.of(zone), locale).apply(zone);
    }

    /** How to say each of these: all their names are read at once. Empty: only where it is. */
    public Function<ZoneOfAction, String> zones(Collection<ZoneOfAction> zones, Locale locale) {
        var departements = areas.departementNames(all(zones, ZoneOfAction::departements));
        var epcis = areas.epciNames(all(zones, ZoneOfAction::epcis));
        var known = communes.byCode(all(zones, ZoneOfAction::communes));
        return zone -> Stream.of(
                        zone.nationwide()
                                ? Stream.of(texts.getTranslation("office.partner.nationwide", locale))
                                : Stream.<String>empty(),
                        zone.departements().stream().map(code -> departements.getOrDefault(code, code)),
                        zone.epcis().stream().map(code -> epcis.getOrDefault(code, code)),
                        zone.communes().stream().map(code -> {
                            var commune = known.get(code);
                            return commune == null ? code.value() : commune.name();
                        }))
                .flatMap(Function.identity())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static <T> Set<T> all(Collection<ZoneOfAction> zones, Function<ZoneOfAction, Set<T>> part) {
        return zones.stream().map(part).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private Collection<String> communeNames(Set<CommuneCode> codes) {
        return communes.byCode(codes).values().stream()
                .map(commune -> commune.name())
                .toList();
    }

    private String address(Address address) {
        var code = address.commune();
        var town = code == null ? "" : String.join("", communeNames(Set.of(code)));
        return Stream.of(address.line(), address.extra(), address.postcode(), town)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String amount(OfferDetails.Amount amount) {
        return Stream.of(amount.min(), amount.max())
                .map(euros -> euros == null ? "…" : euros + " €")
                .collect(Collectors.joining(" – "));
    }

    private static String contact(PartnerDetails.Contact contact) {
        var phone = contact.phone();
        var email = contact.email();
        return Stream.of(
                        contact.subject(),
                        contact.person(),
                        phone == null ? null : phone.formatted(),
                        email == null ? null : email.value())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }
}
