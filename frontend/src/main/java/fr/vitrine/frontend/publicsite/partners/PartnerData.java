package fr.vitrine.frontend.publicsite.partners;

import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.territory.Commune;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What search engines get to know of a partner, in schema.org's words. */
final class PartnerData {

    private PartnerData() {}

    static PageHead head(PartnerPage page) {
        var tagline = page.details().tagline();
        var head = PageHead.PLAIN.with(organization(page));
        return tagline == null ? head : head.describedAs(tagline);
    }

    private static Map<String, @Nullable Object> organization(PartnerPage page) {
        var details = page.details();
        var website = details.website();
        var data = thing(type(details.kind()));
        data.put("@id", page.address() + "#partenaire");
        data.put("url", page.address());
        data.put("name", details.name());
        data.put("description", details.tagline());
        data.put("address", address(page));
        data.put("sameAs", website == null ? null : List.of(website.value()));
        data.put(
                "makesOffer",
                page.offers().stream().map(offer -> offer(page, offer)).toList());
        data.values().removeIf(value -> value == null || value.equals(List.of()));
        return data;
    }

    private static Map<String, @Nullable Object> offer(PartnerPage page, Offer offer) {
        var service = thing("Service");
        service.put("name", offer.details().title());
        service.put("description", offer.details().summary());
        service.values().removeIf(Objects::isNull);
        var data = thing("Offer");
        data.put("url", page.address() + "#" + OfferCards.anchor(offer));
        data.put("itemOffered", service);
        var deadline = offer.details().deadline();
        data.put("validThrough", deadline == null ? null : deadline.toString());
        data.values().removeIf(Objects::isNull);
        return data;
    }

    private static @Nullable Object address(PartnerPage page) {
        var said = page.details().address();
        if (said.line() == null && said.commune() == null) {
            return null;
        }
        var address = thing("PostalAddress");
        address.put("streetAddress", said.line());
        address.put("postalCode", said.postcode());
        address.put("addressLocality", page.commune().map(Commune::name).orElse(null));
        address.put("addressCountry", "FR");
        address.values().removeIf(Objects::isNull);
        return address;
    }

    private static String type(PartnerKind kind) {
        return switch (kind) {
            case INTERCOMMUNALITY, DEPARTEMENT, REGION -> "GovernmentOrganization";
            case BANK -> "BankOrCreditUnion";
            default -> "Organization";
        };
    }

    private static Map<String, @Nullable Object> thing(String type) {
        var thing = new LinkedHashMap<String, @Nullable Object>();
        thing.put("@type", type);
        return thing;
    }
}
