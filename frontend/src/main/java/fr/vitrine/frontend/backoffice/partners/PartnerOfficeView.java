package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A partner as staff keep it: what is said of it, its state, its offers. */
@Route(value = "gestion/partenaires/:id([0-9]{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PartnerOfficeView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;
    private final transient Offers offers;
    private final transient Texts texts;
    private final transient Taxonomies taxonomies;
    private final transient ZoneChoice.Areas areas;

    PartnerOfficeView(
            CurrentActor current,
            Partners partners,
            Offers offers,
            Texts texts,
            Taxonomies taxonomies,
            Territory territory,
            Areas areas) {
        super(current);
        this.partners = partners;
        this.offers = offers;
        this.texts = texts;
        this.taxonomies = taxonomies;
        this.areas = ZoneChoice.areas(territory, areas);
        addClassNames("stack");
    }

    @Override
    public String getPageTitle() {
        return t("office.section.partenaires");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PartnerId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            show(partners.get(actor(), id));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Partner partner) {
        removeAll();
        var form = new PartnerForm(partner.details(), words(), areas, details -> save(partner, details));
        add(head(partner), form, offersOf(partner));
    }

    private void save(Partner partner, PartnerDetails details) {
        switch (partners.update(actor(), partner.id(), partner.version(), details)) {
            case Saved<Partner>(var now) -> {
                Notification.show(t("office.partner.saved"));
                show(now);
            }
            case Conflict<Partner> _ -> Notification.show(t("office.partner.conflict"));
        }
    }

    private El head(Partner partner) {
        var actions = el("div", "view-head__actions");
        if (partner.status() == Publication.PUBLISHED) {
            actions.with(link("/partenaires/" + partner.slug(), "", t("office.partner.public"))
                    .flag("router-ignore", true));
        }
        for (var status : Publication.values()) {
            if (status != partner.status()) {
                actions.with(new Button(
                        t(PublicationBadge.key(status) + ".do"),
                        _ -> show(partners.setStatus(actor(), partner.id(), status))));
            }
        }
        return el("div", "view-head")
                .with(
                        text("h1", "", partner.details().name())
                                .say(" ")
                                .with(PublicationBadge.of(partner.status(), this::label)),
                        actions);
    }

    private El offersOf(Partner partner) {
        var grid = new Grid<Offer>();
        grid.addComponentColumn(offer -> {
                    var open = new Button(offer.details().title(), _ -> edit(partner, offer));
                    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                    return open;
                })
                .setHeader(t("office.offer.title"))
                .setFlexGrow(2);
        grid.addColumn(offer -> words().of(offer.details().kind())).setHeader(t("office.partner.kind"));
        grid.addColumn(offer -> offer.details().deadline() == null
                        ? ""
                        : words().day(offer.details().deadline()))
                .setHeader(t("office.offer.deadline"));
        grid.addComponentColumn(offer -> PublicationBadge.of(offer.status(), this::label))
                .setHeader(t("office.partner.state"));
        grid.setItems(offers.list(actor(), partner.id()));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(t("office.offer.none"));
        grid.getElement().setAttribute("aria-label", t("office.offer.list"));
        var create = new Button(t("office.offer.new"), _ -> edit(partner, null));
        return el("section", "stack")
                .with(el("div", "view-head", text("h2", "", t("office.offer.list")), create), grid);
    }

    private void edit(Partner partner, @Nullable Offer offer) {
        new OfferDialog(offer, words(), taxonomies.current(), (details, status) -> {
                    save(partner, offer, details, status);
                    show(partners.get(actor(), partner.id()));
                })
                .open();
    }

    private void save(Partner partner, @Nullable Offer offer, OfferDetails details, Publication status) {
        if (offer == null) {
            offers.create(actor(), partner.id(), details, status);
            return;
        }
        switch (offers.update(actor(), offer.id(), offer.version(), details)) {
            case Saved<Offer>(var now) -> {
                if (now.status() != status) {
                    offers.setStatus(actor(), now.id(), status);
                }
                Notification.show(t("office.partner.saved"));
            }
            case Conflict<Offer> _ -> Notification.show(t("office.partner.conflict"));
        }
    }

    private String label(String key) {
        return t(key);
    }

    private PartnerWords words() {
        return new PartnerWords(texts, locale());
    }
}
