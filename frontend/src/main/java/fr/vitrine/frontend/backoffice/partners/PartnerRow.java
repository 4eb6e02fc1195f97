package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.partners.Partner;

/**
 * A partner in the grid.
 *
 * @param commune name of where it is met; empty: not said
 * @param offers that are published
 * @param people who keep it
 */
record PartnerRow(Partner partner, String commune, int offers, int people) {

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
