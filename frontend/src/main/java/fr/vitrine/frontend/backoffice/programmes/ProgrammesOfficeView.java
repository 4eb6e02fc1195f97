package fr.vitrine.frontend.backoffice.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Programme;
import fr.vitrine.events.ProgrammeDetails;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.publicsite.programmes.ProgrammeWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Text;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;

/** All programmes, whatever their state. */
@Route(value = "gestion/programmes", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ProgrammesOfficeView extends PrivateView {

    private static final long serialVersionUID = 1L;
    static final String PATH = "gestion/programmes";

    private final transient ProgrammeDesk desk;

    ProgrammesOfficeView(CurrentActor current, ProgrammeDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack");
        var programmes = desk.programmes().list(actor());
        var grid = grid();
        grid.setItems(programmes);
        add(head(programmes.size()), grid);
    }

    @Override
    public String getPageTitle() {
        return t("office.section.programmes");
    }

    private El head(int count) {
        var create = new Button(t("office.programme.new"), _ -> ask());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "view-head")
                .with(
                        text("h1", "", t("office.section.programmes"))
                                .say(" ")
                                .with(text("span", "view-head__count", Integer.toString(count))),
                        el("div", "view-head__actions", create));
    }

    private Grid<Programme> grid() {
        var words = new ProgrammeWords(desk.shelf().words(locale()));
        var today = LocalDate.now(desk.clock());
        var grid = new Grid<Programme>();
        grid.addComponentColumn(programme -> link(
                        "/" + PATH + "/" + programme.id(),
                        "",
                        programme.details().title()))
                .setKey("title")
                .setHeader(t("office.programme.title"))
                .setComparator(Comparator.comparing(
                        programme -> Text.fold(programme.details().title())))
                .setWidth("18rem")
                .setFlexGrow(2);
        grid.addColumn(programme -> words.when(programme.details().period(), today))
                .setHeader(t("office.programme.period"))
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addColumn(programme -> programme.details().events().size())
                .setHeader(t("office.section.evenements"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(programme -> EventBadge.of(programme.publication(), this::t))
                .setHeader(t("office.event.publication"))
                .setComparator(Comparator.comparing(Programme::publication))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::page)
                .setHeader(t("office.event.page"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.setHeight("70vh");
        grid.getElement().setAttribute("aria-label", t("office.section.programmes"));
        grid.setEmptyStateText(t("programmes.none"));
        return grid;
    }

    private El page(Programme programme) {
        return programme.publication() == Publication.PUBLISHED
                ? link(new Links(locale()).programme(programme.slug()), "", t("office.event.see"))
                        .attr("router-ignore", "")
                : text("span", "", "");
    }

    private void ask() {
        var title = new TextField(t("office.programme.title"));
        title.setMaxLength(EventDetails.MAX_TITLE);
        title.setWidthFull();
        title.setErrorMessage(t("office.programme.title.missing"));
        var dialog = new Dialog(title);
        dialog.setHeaderTitle(t("office.programme.new"));
        dialog.setWidth("min(30rem, 94vw)");
        var create = new Button(t("office.programme.create"), _ -> create(title, dialog));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("members.cancel"), _ -> dialog.close()), create);
        dialog.open();
        title.focus();
    }

    private void create(TextField title, Dialog dialog) {
        var name = Text.cleanLine(title.getValue());
        title.setInvalid(name.isEmpty());
        if (!title.isInvalid()) {
            dialog.close();
            var details = ProgrammeDetails.titled(name, Period.told(null)).carriedBy(Organiser.AUTHORITY);
            UI.getCurrent()
                    .navigate(PATH + "/"
                            + desk.programmes().create(actor(), details).id());
        }
    }
}
