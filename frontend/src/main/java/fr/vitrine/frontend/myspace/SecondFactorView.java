package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SecondFactor;
import fr.vitrine.accounts.SecondFactor.Enrolment;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.Clients;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.access.Sessions;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.QrCode;
import fr.vitrine.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Where staff show their second factor, or set it up the first time. */
@Route(value = "connexion/second-facteur", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class SecondFactorView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SecondFactor factor;
    private final transient PasskeysPanel.Keys keys;
    private final transient People people;
    private final transient Sessions sessions;
    private final transient Territory territory;
    private final TextField code = new TextField();
    private final El answer = el("div", "").attr("role", "alert");
    private transient @Nullable Enrolment enrolment;
    private String target = "/gestion";

    SecondFactorView(
            CurrentActor current,
            SecondFactor factor,
            PasskeysPanel.Keys keys,
            People people,
            Sessions sessions,
            Territory territory) {
        super(current);
        this.keys = keys;
        this.factor = factor;
        this.people = people;
        this.sessions = sessions;
        this.territory = territory;
        addClassNames("signin", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("vers")
                .flatMap(Clients::path)
                .ifPresent(path -> target = path);
        removeAll();
        var account = people.get(actor(), actor().requirePerson());
        add(text("h1", "", t("factor.title")));
        var hasKeys = !keys.passkeys().list(actor()).isEmpty();
        if (hasKeys) {
            add(passkey());
        }
        if (hasKeys && !account.secondFactor()) {
            return;
        }
        if (!account.secondFactor()) {
            enrolment = factor.begin(actor(), territory.siteName());
            add(setUp(enrolment));
        } else {
            add(text("p", "lede", t(hasKeys ? "passkeys.or" : "factor.text")));
        }
        add(form());
    }

    private El setUp(Enrolment begun) {
        return el("div", "stack")
                .with(
                        text("p", "lede", t("factor.setup")),
                        Markup.of("div", "signin__qr", QrCode.svg(begun.address(), t("factor.qr"))),
                        el("p", "").with(text("span", "", t("factor.key") + " "), text("span", "code", begun.base32())),
                        link(begun.address(), "link-more", t("factor.open")));
    }

    private El passkey() {
        var use = new Button(t("passkeys.use"), _ -> showKey());
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "stack", text("p", "lede", t("passkeys.show")), el("div", "form-actions", use), answer);
    }

    private void showKey() {
        answer.removeAll();
        var request = keys.ceremonies().beginShowing();
        PasskeyPrompt.get(
                this,
                request.options(),
                credential -> {
                    if (keys.ceremonies().show(request, credential, Clients.current())) {
                        enter();
                    } else {
                        refuse();
                    }
                },
                this::refuse);
    }

    private void refuse() {
        answer.removeAll();
        answer.add(text("p", "hint hint--error", t("passkeys.refused")));
    }

    private El form() {
        code.setLabel(t("factor.code"));
        code.setMaxLength(7);
        code.setAutofocus(enrolment == null);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setProperty("inputMode", "numeric");
        var enter = new Button(t("factor.enter"), _ -> check());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        return el("div", "stack", code, enter);
    }

    private void check() {
        var client = Clients.current();
        var right = enrolment == null
                ? factor.verify(actor(), code.getValue(), client)
                : factor.confirm(actor(), enrolment, code.getValue(), client);
        if (!right) {
            code.setErrorMessage(t("factor.wrong"));
            code.setInvalid(true);
            code.focus();
            return;
        }
        enter();
    }

    private void enter() {
        sessions.strengthen(
                actor().requirePerson(),
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        getUI().ifPresent(ui -> ui.getPage().setLocation(target));
    }

    @Override
    public String getPageTitle() {
        return t("factor.title");
    }
}
