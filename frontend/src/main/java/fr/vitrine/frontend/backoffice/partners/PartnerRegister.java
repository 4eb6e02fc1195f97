package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.grid.ColumnPreferences;
import fr.vitrine.frontend.backoffice.grid.SavedViews;
import fr.vitrine.frontend.partnerdesk.PartnerValues;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.PartnerHistory;
import fr.vitrine.partners.Partners;
import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the partners' grid asks. A territory has some dozens of partners: all of them are read at once. */
@Component
record PartnerRegister(
        Partners partners,
        Offers offers,
        PartnerPeople people,
        PartnerHistory history,
        Communes communes,
        PartnerValues values,
        SavedViews views,
        ColumnPreferences columns,
        CurrentActor current,
        Clock clock) {

    /** Under which a person's own views are kept. */
    static final String GRID = "partners";

    List<PartnerRow> rows(Actor actor, Locale locale) {
        var all = partners.list(actor);
        var withOffers = offers.count(actor);
        var withPeople = people.count(actor);
        var zones = values.zones(
                all.stream().map(partner -> partner.details().zone()).toList(), locale);
        var awaiting = history.countAwaitingByPartner(actor);
        var known = communes.byCode(all.stream()
                .map(partner -> partner.details().address().commune())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(partner -> {
                    var code = partner.details().address().commune();
                    var commune = code == null ? null : known.get(code);
                    return new PartnerRow(
                            partner,
                            commune == null ? "" : commune.name(),
                            withOffers.getOrDefault(partner.id(), 0),
                            withPeople.getOrDefault(partner.id(), 0),
                            awaiting.getOrDefault(partner.id(), 0),
                            zones.apply(partner.details().zone()));
                })
                .toList();
    }
}
