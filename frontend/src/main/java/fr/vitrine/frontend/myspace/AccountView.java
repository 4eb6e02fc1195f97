package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.Passwords;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.PersonalData;
import fr.vitrine.accounts.SignInHistory;
import fr.vitrine.accounts.SignInHistory.Entry;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.ui.BrowserName;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One's own account. */
@Route(value = "mon-espace/compte", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class AccountView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient Passwords passwords;
    private final transient SignInHistory history;
    private final transient PasskeysPanel.Keys keys;
    private final transient PersonalData data;
    private final transient OwnNames names;
    private final transient SpaceTexts texts;

    AccountView(
            CurrentActor current,
            People people,
            Passwords passwords,
            SignInHistory history,
            PasskeysPanel.Keys keys,
            PersonalData data,
            OwnNames names,
            SpaceTexts texts) {
        super(current);
        this.keys = keys;
        this.data = data;
        this.names = names;
        this.people = people;
        this.passwords = passwords;
        this.history = history;
        this.texts = texts;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        var account = people.get(actor(), actor().requirePerson());
        add(text("h1", "", t("account.title")), me(account));
        add(new PasswordPanel(texts.in(locale()), passwords, this::actor, account.password(), this::draw));
        if (account.secondFactor() || keys.passkeys().list(actor()).isEmpty()) {
            add(factor(account));
        }
        add(new PasskeysPanel(texts.in(locale()), keys, this::draw), signIns(account));
        add(new OwnDataPanel(texts.in(locale()), data, this::actor, account, names));
    }

    private El me(Account account) {
        var name = new TextField(t("account.name"));
        name.setValue(account.name() == null ? "" : account.name());
        name.setMaxLength(Account.MAX_NAME);
        name.getElement().setAttribute("autocomplete", "name");
        var language = new Select<Locale>();
        language.setLabel(t("account.language"));
        language.setItems(Locale.FRENCH, Locale.ENGLISH);
        language.setItemLabelGenerator(item -> t("account.language." + item.getLanguage()));
        language.setValue(account.language());
        var save = new Button(t("account.save"), _ -> rename(account, name.getValue(), language.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return panel("account.me")
                .with(
                        el("p", "", text("strong", "", t("account.email")))
                                .say(" " + account.email().value()),
                        el("div", "form-row", name, language),
                        el("div", "form-actions", save));
    }

    /** Everything around the view speaks the language, too. */
    private void rename(Account account, String name, Locale language) {
        people.rename(actor(), account.id(), name, language);
        if (language.equals(account.language())) {
            Notices.say(t("account.saved"));
            draw();
        } else {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private El factor(Account account) {
        var on = account.secondFactor();
        return panel("account.factor")
                .with(
                        text("p", "", t(on ? "account.factor.on" : "account.factor.off")),
                        on
                                ? null
                                : el(
                                        "p",
                                        "",
                                        link(
                                                "/connexion/second-facteur?vers=/mon-espace/compte",
                                                "button",
                                                t("account.factor.set"))));
    }

    private El signIns(Account account) {
        var titles = List.of(
                "account.history.when", "account.history.how", "account.history.from", "account.history.result");
        var head = el("tr", "")
                .withAll(titles.stream()
                        .map(key -> text("th", "", t(key)).attr("scope", "col"))
                        .toList());
        var rows = history.list(actor(), account.id()).stream().map(this::row).toList();
        var table = el("table", "", el("thead", "", head), el("tbody", "").withAll(rows));
        return panel("account.history")
                .with(el("div", "table-scroll sign-ins", table).attr("tabindex", "0"));
    }

    private El row(Entry entry) {
        var from = Stream.of(BrowserName.of(entry.browser()), entry.network())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return el("tr", "")
                .with(
                        text("td", "", texts.in(locale()).moment(entry.at())),
                        text(
                                "td",
                                "",
                                t("account.method." + entry.method().name().toLowerCase(Locale.ROOT))),
                        text("td", "small", from),
                        el("td", "")
                                .with(text(
                                        "span",
                                        entry.succeeded() ? "badge badge--good" : "badge badge--bad",
                                        t(entry.succeeded() ? "account.history.ok" : "account.history.failed"))));
    }

    private El panel(String title) {
        return el("section", "panel stack", text("h2", "", t(title)).id(title.replace('.', '-')))
                .attr("aria-labelledby", title.replace('.', '-'));
    }

    @Override
    public String getPageTitle() {
        return t("account.title");
    }
}
