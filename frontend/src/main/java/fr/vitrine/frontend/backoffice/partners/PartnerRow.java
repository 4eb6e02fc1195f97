package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails.Contact;
import java.util.Objects;

/**
 * A partner in the grid.
 *
 * @param commune name of where it is met; empty: not said
 * @param offers that are published
 * @param people who keep it
 * @param awaiting changes by its people that staff have not looked at
 * @param zone in words; empty: only where it is
 */
record PartnerRow(Partner partner, String commune, int offers, int people, int awaiting, String zone) {

    /** The first that it gives; empty: none. */
    String phone() {
        return partner.details().contacts().stream()
                .map(Contact::phone)
                .filter(Objects::nonNull)
                .map(phone -> Objects.requireNonNull(phone).formatted())
                .findFirst()
                .orElse("");
    }

    /** The first that it gives; empty: none. */
    String email() {
        return partner.details().contacts().stream()
                .map(Contact::email)
                .filter(Objects::nonNull)
                .map(email -> Objects.requireNonNull(email).value())
                .findFirst()
                .orElse("");
    }

    /** Empty: none. */
    String website() {
        var website = partner.details().website();
        return website == null ? "" : website.value();
    }

    /** The same partner is the same row, whatever has changed of it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerRow row && row.partner().id().equals(partner.id());
    }

    @Override
    public int hashCode() {
        return partner.id().hashCode();
    }
}
