package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import org.jspecify.annotations.Nullable;

/** The offers of a partner, each opened in a dialog. */
record OffersPanel(Keeping keeping) {

    static El of(Keeping keeping) {
        return new OffersPanel(keeping).panel();
    }

    private El panel() {
        var words = keeping.words();
        var grid = new Grid<Offer>();
        grid.addComponentColumn(this::title)
                .setHeader(words.t("office.offer.title"))
                .setFlexGrow(2);
        grid.addColumn(offer -> words.of(offer.details().kind())).setHeader(words.t("office.partner.kind"));
        grid.addColumn(offer -> offer.details().deadline() == null
                        ? ""
                        : words.day(offer.details().deadline()))
                .setHeader(words.t("office.offer.deadline"));
        grid.addComponentColumn(offer -> PublicationBadge.of(offer.status(), key -> words.t(key)))
                .setHeader(words.t("office.partner.state"));
        grid.setItems(keeping.desk()
                .offers()
                .list(keeping.actor().get(), keeping.partner().id()));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(words.t("office.offer.none"));
        grid.getElement().setAttribute("aria-label", words.t("office.offer.list"));
        var create = new Button(words.t("office.offer.new"), _ -> edit(null));
        return el("section", "stack")
                .with(el("div", "view-head", text("h2", "", words.t("office.offer.list")), create), grid);
    }

    private Button title(Offer offer) {
        var open = new Button(offer.details().title(), _ -> edit(offer));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return open;
    }

    private void edit(@Nullable Offer offer) {
        new OfferDialog(offer, keeping, (details, status) -> save(offer, details, status)).open();
    }

    private void save(@Nullable Offer offer, OfferDetails details, Publication status) {
        var offers = keeping.desk().offers();
        var actor = keeping.actor().get();
        if (offer == null) {
            offers.create(actor, keeping.partner().id(), details, status);
            keeping.done("office.partner.saved");
            return;
        }
        switch (offers.update(actor, offer.id(), offer.version(), details)) {
            case Saved<Offer>(var now) -> {
                if (now.status() != status) {
                    offers.setStatus(actor, now.id(), status);
                }
                keeping.done("office.partner.saved");
            }
            case Conflict<Offer> _ -> keeping.done("office.partner.conflict");
        }
    }
}
