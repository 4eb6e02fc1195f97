package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.partnerdesk.PublicationBadge;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.Partners;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;

/** All partners, whatever their state. */
@Route(value = "gestion/partenaires", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PartnersOfficeView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Grid<Partner> grid = new Grid<>();
    private final TextField name = new TextField();
    private final El count = text("span", "view-head__count", "");

    PartnersOfficeView(CurrentActor current, Partners partners, Texts texts, Clock clock) {
        super(current);
        this.partners = partners;
        this.texts = texts;
        this.clock = clock;
        addClassNames("stack");
        add(head(), search(), grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.partenaires");
    }

    private El head() {
        var create = new Button(
                t("office.partner.new"),
                _ -> new NewPartnerDialog(
                                partners,
                                this::actor,
                                clock,
                                words(),
                                created -> UI.getCurrent().navigate("gestion/partenaires/" + created.id()))
                        .open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "view-head")
                .with(
                        text("h1", "", t("office.section.partenaires")).say(" ").with(count),
                        el("div", "view-head__actions", create));
    }

    private TextField search() {
        name.setLabel(t("office.partner.search"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> refresh());
        return name;
    }

    private Grid<Partner> grid() {
        grid.addComponentColumn(partner -> link(
                        "/gestion/partenaires/" + partner.id(),
                        "",
                        partner.details().name()))
                .setHeader(t("office.partner.name"))
                .setComparator(Comparator.comparing(
                        partner -> Text.fold(partner.details().name())))
                .setFlexGrow(2);
        grid.addColumn(partner -> words().of(partner.details().kind()))
                .setHeader(t("office.partner.kind"))
                .setSortable(true);
        grid.addComponentColumn(partner -> PublicationBadge.of(partner.status(), this::label))
                .setHeader(t("office.partner.state"))
                .setComparator(Comparator.comparing(Partner::status));
        grid.addColumn(partner -> Moments.day(partner.updatedAt(), locale(), ""))
                .setHeader(t("office.partner.updated"))
                .setComparator(Comparator.comparing(Partner::updatedAt));
        grid.getElement().setAttribute("aria-label", t("office.section.partenaires"));
        grid.setEmptyStateText(t("office.partner.none"));
        return grid;
    }

    private String label(String key) {
        return t(key);
    }

    private PartnerWords words() {
        return new PartnerWords(texts, locale());
    }

    private void refresh() {
        var part = Text.fold(name.getValue().strip());
        var found = partners.list(actor()).stream()
                .filter(partner -> Text.fold(partner.details().name()).contains(part))
                .toList();
        grid.setItems(found);
        count.setText(Integer.toString(found.size()));
    }
}
