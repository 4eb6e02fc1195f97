package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.registration.Registration;
import fr.vitrine.events.registration.RegistrationDesk.Figures;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationState;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.EmailAddress;
import java.util.Set;

/** Who comes and who waits, found by date, state and name. */
final class Participants {

    static final String ACT = "act";

    private final Desk desk;
    private final Grid<Registration> grid = new Grid<>();
    private final Select<Occurrence> date = new Select<>();
    private final Select<RegistrationState> state = new Select<>();
    private final TextField name = new TextField();
    private final DateNames names;
    private Set<EmailAddress> unreached = Set.of();
    private final El bounced = el("div", "");
    private final El figures = el("div", "regdesk-figures");
    private final El outcome = el("p", "").attr("role", "status");

    Participants(Desk desk, DateNames names) {
        this.desk = desk;
        this.names = names;
        fields();
        columns();
        refresh();
    }

    El panel() {
        var export = new RegistrationExport(desk);
        return el("section", "panel stack")
                .attr("aria-labelledby", "t-inscrits")
                .with(text("h2", "", desk.t("regdesk.people")).id("t-inscrits"), figures, bounced)
                .with(el("div", "regdesk-fields", date, state, name))
                .with(grid, outcome)
                .with(el("div", "view-head__actions")
                        .with(
                                new Button(desk.t("regdesk.add"), _ -> new AddDialog(desk, this::refresh).open()),
                                new Button(
                                        desk.t("regdesk.message"),
                                        _ -> new MessageDialog(desk, this::filter, this::say).open()),
                                link(desk.path() + "/pointage", "button", desk.t("regdesk.checkin")),
                                new Button(desk.t("regdesk.absent"), _ -> restAbsent()),
                                link(desk.path() + "/emargement.pdf", "button", desk.t("regdesk.sheet"))
                                        .attr("router-ignore", ""),
                                link(desk.path() + "/badges.pdf", "button", desk.t("regdesk.badges"))
                                        .attr("router-ignore", ""),
                                new Anchor(export.csv(this::filter), desk.t("regdesk.csv")),
                                new Anchor(export.xlsx(this::filter), desk.t("regdesk.xlsx"))));
    }

    private void fields() {
        date.setLabel(desk.t("regdesk.date"));
        date.setItems(names.dates().values());
        date.setEmptySelectionAllowed(true);
        date.setEmptySelectionCaption(desk.t("regdesk.all"));
        date.setItemLabelGenerator(one -> one == null ? desk.t("regdesk.all") : desk.name(one));
        date.addValueChangeListener(_ -> list());
        state.setLabel(desk.t("regdesk.state"));
        state.setItems(RegistrationState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(desk.t("regdesk.state.open"));
        state.setItemLabelGenerator(one -> desk.t(one == null ? "regdesk.state.open" : "regdesk.state." + one.code()));
        state.addValueChangeListener(_ -> list());
        name.setLabel(desk.t("regdesk.name"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> list());
    }

    private void columns() {
        grid.addColumn(Registration::name)
                .setHeader(desk.t("regdesk.name"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(one -> names.of(one))
                .setHeader(desk.t("regdesk.date"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(Registration::people)
                .setHeader(desk.t("regdesk.count"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(this::standing).setHeader(desk.t("regdesk.state")).setWidth("10rem");
        grid.addComponentColumn(one -> new PresenceField(desk, one, this::say))
                .setHeader(desk.t("regdesk.presence"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(this::address).setHeader(desk.t("regdesk.email")).setWidth("14rem");
        grid.addColumn(Registration::needs).setHeader(desk.t("regdesk.needs")).setWidth("10rem");
        grid.addColumn(one -> Moments.day(one.createdAt(), desk.locale(), ""))
                .setHeader(desk.t("regdesk.since"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::remove)
                .setKey(ACT)
                .setHeader(desk.t("regdesk.act"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(desk.t("regdesk.none"));
        grid.getElement().setAttribute("aria-label", desk.t("regdesk.people"));
    }

    private String address(Registration one) {
        var email = one.email();
        if (email == null) {
            return "";
        }
        return unreached.contains(email) ? email + " · " + desk.t("regdesk.undelivered") : email.value();
    }

    private String standing(Registration one) {
        var word = desk.t("regdesk.state." + one.state().code());
        return one.position() == null ? word : desk.t("regdesk.position", word, one.position());
    }

    private Button remove(Registration one) {
        var button = new Button(desk.t("regdesk.remove"), _ -> {
            var ask = new ConfirmDialog();
            ask.setHeader(desk.t("regdesk.remove.title", one.name()));
            ask.setText(desk.t("regdesk.remove.text"));
            ask.setCancelable(true);
            ask.setCancelText(desk.t("regdesk.back"));
            ask.setConfirmText(desk.t("regdesk.remove"));
            ask.addConfirmListener(_ -> {
                desk.services().manual().cancel(desk.actor(), desk.id(), one.id());
                refresh();
            });
            ask.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setEnabled(one.state().isOpen());
        button.setAriaLabel(desk.t("regdesk.remove.title", one.name()));
        return button;
    }

    /** Of who was not ticked at the door; of the date that is chosen, or of all that are over. */
    private void restAbsent() {
        var day = date.getValue();
        var count = desk.services().arrivals().restAbsent(desk.actor(), desk.id(), day == null ? null : day.id());
        refresh();
        say(desk.t("regdesk.absent.done", count));
    }

    private Filter filter() {
        var day = date.getValue();
        return new Filter(day == null ? null : day.id(), state.getValue(), name.getValue());
    }

    void refresh() {
        unreached = desk.services().desk().unreached(desk.actor(), desk.id());
        list();
        bounced.removeAll();
        if (!unreached.isEmpty()) {
            bounced.add(el("div", "hint hint--error")
                    .with(
                            icon("circle-alert"),
                            el(
                                    "div",
                                    "hint__body",
                                    text("p", "", desk.t("regdesk.undelivered.some", unreached.size())))));
        }
        figures.removeAll();
        desk.services().desk().figures(desk.actor(), desk.id()).forEach(one -> figures.add(line(one)));
    }

    private void list() {
        grid.setItems(desk.services().desk().list(desk.actor(), desk.id(), filter(), Purpose.LIST));
    }

    private El line(Figures one) {
        var pool = one.pool();
        var capacity = pool.terms().capacity();
        var name = desk.what(desk.name(one.date()), one.stopTitle(), one.online());
        return el("p", "regdesk-figure")
                .with(
                        text("strong", "", name),
                        text(
                                "span",
                                "",
                                capacity == null
                                        ? desk.t("regdesk.figures.any", pool.taken())
                                        : desk.t("regdesk.figures", pool.taken(), capacity, pool.waiting())));
    }

    private void say(String text) {
        outcome.removeAll();
        outcome.say(text);
    }
}
