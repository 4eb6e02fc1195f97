package fr.vitrine.frontend.backoffice.people;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.People.StaffChange;
import fr.vitrine.accounts.SecondFactor;
import fr.vitrine.accounts.SignInHistory;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.BrowserName;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One account: what it may do, and when and how its owner signed in. */
@Route(value = "gestion/personnes/:person(\\d{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.ADMINISTRATOR)
class PersonView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient SecondFactor factor;
    private final transient SignInHistory history;
    private transient PersonId person = new PersonId(0);
    private String name = "";

    PersonView(CurrentActor current, People people, SecondFactor factor, SignInHistory history) {
        super(current);
        this.people = people;
        this.factor = factor;
        this.history = history;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = new PersonId(
                Long.parseLong(event.getRouteParameters().get("person").orElseThrow()));
        draw();
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void draw() {
        removeAll();
        var account = people.get(actor(), person);
        name = account.shownAs();
        add(
                link("/gestion/personnes", "link-more", t("people.back")),
                el("div", "view-head").with(text("h1", "", name), Badges.state(account, this::label)),
                el("div", "panels", facts(account), rights(account)),
                signIns());
    }

    private String label(String key) {
        return t(key);
    }

    private El facts(Account account) {
        return el("section", "panel stack")
                .with(
                        text("h2", "", t("people.account")),
                        el("dl", "account-facts")
                                .with(
                                        text("dt", "", t("people.email")),
                                        text("dd", "", account.email().value()),
                                        text("dt", "", t("people.since")),
                                        text("dd", "", Moments.day(account.createdAt(), locale(), "")),
                                        text("dt", "", t("people.last")),
                                        text("dd", "", Moments.day(account.lastSignIn(), locale(), t("people.never"))),
                                        text("dt", "", t("people.means")),
                                        text("dd", "", means(account))));
    }

    private String means(Account account) {
        var first = t(account.password() ? "people.means.password" : "people.means.link");
        return account.secondFactor() ? first + ", " + t("people.means.factor") : first;
    }

    private El rights(Account account) {
        var role = new Select<Optional<StaffRole>>();
        role.setLabel(t("people.role"));
        role.setItems(Optional.empty(), Optional.of(StaffRole.EDITOR), Optional.of(StaffRole.ADMINISTRATOR));
        role.setItemLabelGenerator(choice -> t(Badges.key(choice.orElse(null))));
        role.setValue(Optional.ofNullable(account.staff()));
        role.addValueChangeListener(change ->
                told(people.setStaffRole(actor(), person, change.getValue().orElse(null))));
        return el("section", "panel stack")
                .with(
                        text("h2", "", t("people.rights")),
                        role,
                        account.secondFactor() ? forget() : null,
                        door(account));
    }

    private Button forget() {
        return asking("people.forget", () -> {
            factor.forget(actor(), person);
            done();
        });
    }

    private Button door(Account account) {
        if (account.disabled()) {
            return new Button(t("people.enable"), _ -> {
                people.enable(actor(), person);
                done();
            });
        }
        var disable = asking("people.disable", () -> told(people.disable(actor(), person)));
        disable.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return disable;
    }

    /** @param key of what the button says; what it asks before has it as the beginning of its own */
    private Button asking(String key, Runnable action) {
        return new Button(t(key), _ -> {
            var dialog = new ConfirmDialog(t(key + ".title", name), t(key + ".text"), t(key), _ -> action.run());
            dialog.setCancelable(true);
            dialog.setCancelText(t("people.cancel"));
            dialog.setConfirmButtonTheme("error primary");
            dialog.open();
        });
    }

    private void told(StaffChange change) {
        switch (change) {
            case DONE -> done();
            case LAST_ADMINISTRATOR -> {
                Notification.show(t("people.last-administrator"));
                draw();
            }
        }
    }

    private void done() {
        Notification.show(t("people.done"));
        draw();
    }

    private El signIns() {
        var rows = history.list(actor(), person).stream().map(this::row).toList();
        var section = el("section", "panel stack", text("h2", "", t("people.history")));
        if (rows.isEmpty()) {
            return section.with(text("p", "muted", t("people.history.none")));
        }
        return section.with(el("div", "table-scroll sign-ins")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", t("people.history"))
                .with(el("table", "table")
                        .with(
                                el("thead", "")
                                        .with(el("tr", "")
                                                .with(
                                                        head("people.when"),
                                                        head("people.how"),
                                                        head("people.result"),
                                                        head("people.from"))),
                                el("tbody", "").withAll(rows))));
    }

    private El head(String key) {
        return text("th", "", t(key)).attr("scope", "col");
    }

    private El row(SignInHistory.Entry entry) {
        var from = Stream.of(BrowserName.of(entry.browser()), Objects.requireNonNullElse(entry.network(), ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return el("tr", "")
                .with(
                        text("td", "", Moments.minute(entry.at(), locale())),
                        text("td", "", t("people.how." + entry.method().name().toLowerCase(Locale.ROOT))),
                        el("td", "")
                                .with(text(
                                        "span",
                                        entry.succeeded() ? "badge badge--good" : "badge badge--bad",
                                        t(entry.succeeded() ? "people.in" : "people.refused"))),
                        text("td", "", from.strip()));
    }
}
