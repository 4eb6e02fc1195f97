package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.ZoneOfAction;
import org.jspecify.annotations.Nullable;

/** Where an offer holds: where its partner acts, unless another zone is said. */
final class OfferZone extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final Checkbox own = new Checkbox();
    private final ZoneChoice zone;

    OfferZone(@Nullable ZoneOfAction said, PartnerDesk desk, PartnerWords words) {
        setPadding(false);
        zone = new ZoneChoice(said == null ? ZoneOfAction.ON_SITE : said, desk, words);
        own.setLabel(words.t("office.offer.zone.own"));
        own.addValueChangeListener(event -> zone.setVisible(event.getValue()));
        own.setValue(said != null);
        zone.setVisible(said != null);
        add(own, zone);
    }

    @Nullable
    ZoneOfAction value() {
        return own.getValue() ? zone.value() : null;
    }
}
