package fr.vitrine.frontend.backoffice.people;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.People;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who has an account, and the invitations to the staff that wait for an answer. */
@Route(value = "gestion/personnes", layout = BackOfficeLayout.class)
@RolesAllowed(Area.ADMINISTRATOR)
class PeopleView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private static final int WIDE = 640;

    private final transient People people;
    private final transient Invitations invitations;
    private final Grid<Account> grid = new Grid<>();
    private final List<Column<Account>> details = new ArrayList<>();
    private final TextField words = new TextField();
    private final El count = text("span", "view-head__count", "");
    private final El open = el("section", "stack");

    PeopleView(CurrentActor current, People people, Invitations invitations) {
        super(current);
        this.people = people;
        this.invitations = invitations;
        addClassNames("stack");
        add(head(), search(), grid(), open);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.personnes");
    }

    private El head() {
        var invite =
                new Button(t("people.invite"), _ -> new InviteDialog(invitations, this::actor, this::refresh).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "view-head")
                .with(
                        text("h1", "", t("office.section.personnes")).say(" ").with(count),
                        el("div", "view-head__actions", invite));
    }

    private TextField search() {
        words.setLabel(t("people.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> refresh());
        return words;
    }

    private Grid<Account> grid() {
        grid.addComponentColumn(account -> link("/gestion/personnes/" + account.id(), "", account.shownAs()))
                .setHeader(t("people.name"))
                .setFlexGrow(2);
        details.add(grid.addColumn(account -> account.email().value())
                .setHeader(t("people.email"))
                .setFlexGrow(2));
        details.add(grid.addComponentColumn(account -> Badges.role(account, this::label))
                .setHeader(t("people.role")));
        grid.addComponentColumn(account -> Badges.state(account, this::label))
                .setHeader(t("people.state"))
                .setAutoWidth(true);
        details.add(grid.addColumn(account -> Moments.day(account.lastSignIn(), locale(), t("people.never")))
                .setHeader(t("people.last")));
        grid.setItems(
                query -> people.list(actor(), words.getValue(), query.getOffset(), query.getLimit()).stream(),
                _ -> people.count(actor(), words.getValue()));
        grid.getElement().setAttribute("aria-label", t("office.section.personnes"));
        grid.setEmptyStateText(t("people.none"));
        return grid;
    }

    /** On a phone only who it is and whether they may come in; the rest stands on their page. */
    @Override
    protected void onAttach(AttachEvent event) {
        var width = event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        details.forEach(column -> column.setVisible(width <= 0 || width >= WIDE));
    }

    private String label(String key) {
        return t(key);
    }

    private void refresh() {
        count.setText(String.valueOf(people.count(actor(), words.getValue())));
        grid.getDataProvider().refreshAll();
        open.removeAll();
        var waiting = invitations.list(actor(), null);
        open.with(text("h2", "", t("people.invitations")));
        if (waiting.isEmpty()) {
            open.with(text("p", "muted", t("people.invitations.none")));
        } else {
            open.with(el("ul", "plain-list stack")
                    .withAll(waiting.stream().map(this::row).toList()));
        }
    }

    private El row(Invitations.Invitation invitation) {
        var revoke = new Button(t("people.revoke"), _ -> {
            invitations.revoke(actor(), invitation.id());
            refresh();
        });
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL);
        revoke.getElement().setAttribute("aria-label", t("people.revoke") + " " + invitation.email());
        var role = Stream.ofNullable(invitation.staff())
                .map(Badges::key)
                .map(this::label)
                .toList();
        return el("li", "view-head panel")
                .with(
                        text("span", "", invitation.email().value())
                                .with(text("span", "badge badge--info", String.join("", role))),
                        text("span", "muted", t("people.until", Moments.day(invitation.expiresAt(), locale(), ""))),
                        el("span", "", revoke));
    }
}
