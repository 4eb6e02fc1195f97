package fr.vitrine.frontend.backoffice.applications;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.missiondesk.ApplicantProfileText;
import fr.vitrine.frontend.missiondesk.ApplicationWords;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.ReasonDialog;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.applying.ApplicantLooks;
import fr.vitrine.volunteers.applying.ApplicationDesk;
import fr.vitrine.volunteers.applying.ApplicationDesk.Filter;
import fr.vitrine.volunteers.applying.ApplicationDesk.Line;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.applying.Reason;
import fr.vitrine.volunteers.applying.Role;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How applications go on. Who applied is nobody's business here, and stands nowhere in it. */
@Route(value = "gestion/candidatures", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ApplicationsOfficeView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationDesk applications;
    private final transient ApplicantLooks looks;
    private final transient MissionDesk desk;
    private final transient Map<StructureId, String> names = new HashMap<>();
    private final Grid<Line> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<ApplicationState> state = new Select<>();
    private final El count = text("span", "view-head__count", "");

    ApplicationsOfficeView(CurrentActor current, ApplicationDesk applications, ApplicantLooks looks, MissionDesk desk) {
        super(current);
        this.applications = applications;
        this.looks = looks;
        this.desk = desk;
        addClassNames("stack");
        add(
                el(
                        "div",
                        "view-head",
                        text("h1", "", t("office.section.candidatures"))
                                .say(" ")
                                .with(count)),
                text("p", "muted", t("office.applications.lead")),
                filters(),
                grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.candidatures");
    }

    private El filters() {
        search.setLabel(t("office.applications.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> refresh());
        state.setLabel(t("office.missions.state"));
        state.setItems(ApplicationState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("office.missions.any"));
        state.setItemLabelGenerator(this::label);
        state.addValueChangeListener(_ -> refresh());
        return el("div", "mission-office__filters", search, state);
    }

    /** Of the empty choice as well. */
    private String label(@Nullable ApplicationState value) {
        return value == null ? t("office.missions.any") : words().of(value);
    }

    private Grid<Line> grid() {
        grid.addColumn(Line::title)
                .setHeader(t("office.applications.mission"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(line -> names.computeIfAbsent(line.structure(), id -> desk.structureName(actor(), id)))
                .setHeader(t("mission.structure"))
                .setWidth("10rem");
        grid.addComponentColumn(this::standing)
                .setHeader(t("office.missions.state"))
                .setWidth("9rem");
        grid.addColumn(line -> Moments.day(line.createdAt(), locale(), ""))
                .setHeader(t("office.applications.created"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(line -> Moments.day(line.firstAnswerAt(), locale(), "–"))
                .setHeader(t("office.applications.answered"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::removal)
                .setHeader(t("office.applications.actions"))
                .setWidth("12.5rem")
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", t("office.section.candidatures"));
        grid.setEmptyStateText(t("office.applications.none"));
        grid.setHeight("65vh");
        grid.setItems(
                query -> applications.list(actor(), filter(), query.getOffset(), query.getLimit()).stream(),
                query -> applications.count(actor(), filter()));
        return grid;
    }

    private El standing(Line line) {
        var reason = line.reason();
        var badge = el("span", "", words().badge(line.state()));
        return reason == null ? badge : badge.say(" " + words().of(reason));
    }

    private El removal(Line line) {
        var look = button("office.applications.look", line, () -> ask(line));
        return ApplicationMove.REMOVE.isAllowed(line.state(), Role.STAFF)
                ? el("span", "applicant__actions", look, button("office.applications.remove", line, () -> remove(line)))
                : el("span", "applicant__actions", look);
    }

    private Button button(String key, Line line, Runnable act) {
        var button = new Button(t(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t(key) + " : " + line.title());
        return button;
    }

    /** Nobody looks without saying why. */
    private void ask(Line line) {
        var wording = new ReasonDialog.Wording(
                t("office.applications.look"),
                line.title(),
                t("office.applications.look.why"),
                t("office.applications.look.hint"),
                t("office.applications.look.missing"),
                t("office.applications.look"),
                t("history.cancel"));
        ReasonDialog.open(
                wording, VolunteerProfiles.MAX_REASON, reason -> show(looks.look(actor(), line.id(), reason)));
    }

    private void show(ApplicantLooks.Looked looked) {
        var dialog = new Dialog(Objects.requireNonNullElse(looked.name(), t("hours.left")));
        dialog.add(looked.profile()
                .map(new ApplicantProfileText(desk, words())::draw)
                .orElseGet(() -> text("p", "", t("office.applications.look.nothing"))));
        dialog.getFooter().add(new Button(t("office.applications.look.close"), _ -> dialog.close()));
        dialog.open();
    }

    private void remove(Line line) {
        var why = new Select<Reason>();
        why.setLabel(t("application.why"));
        why.setItems(Reason.MISUSE, Reason.OTHER);
        why.setItemLabelGenerator(reason -> words().of(reason));
        why.setValue(Reason.MISUSE);
        new AskDialog(this::t, t("office.applications.remove"), why)
                .answer(t("office.applications.remove"), () -> true, () -> {
                    applications.remove(actor(), line.id(), why.getValue());
                    refresh();
                })
                .open();
    }

    private ApplicationWords words() {
        return new ApplicationWords(desk.words(locale()), desk.clock().getZone());
    }

    private Filter filter() {
        return new Filter(search.getValue(), state.getValue());
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count.setText(t("grid.number", applications.count(actor(), filter())));
    }
}
