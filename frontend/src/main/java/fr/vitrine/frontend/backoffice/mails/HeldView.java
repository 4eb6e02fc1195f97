package fr.vitrine.frontend.backoffice.mails;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.HeldMessage;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came in by forms and looks unwanted: staff let it go where it was meant to, or delete it. */
@Route(value = "gestion/courriers/retenus", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class HeldView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient HeldMessages held;
    private final transient Structures structures;
    private final El list = el("div", "stack");

    HeldView(CurrentActor current, HeldMessages held, Structures structures) {
        super(current);
        this.held = held;
        this.structures = structures;
        addClassNames("stack");
        add(
                text("h1", "", t("office.section.courriers")),
                MailNavigation.of(MailNavigation.HELD, key -> t(key)),
                text("p", "muted", t("held.text")),
                list);
        draw();
    }

    @Override
    public String getPageTitle() {
        return t("mails.held");
    }

    private void draw() {
        list.removeAll();
        var messages = held.list(actor(), 0, SHOWN);
        if (messages.isEmpty()) {
            list.with(el("div", "empty-state", icon("mail-check")).with(text("p", "", t("held.none"))));
        }
        list.withAll(messages.stream().map(this::panel).toList());
    }

    private El panel(HeldMessage message) {
        var reasons = message.reasons().stream()
                .map(reason -> t("held.reason." + reason.name().toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining(", "));
        return el("article", "panel stack")
                .with(
                        text("h2", "", message.subject().isEmpty() ? t("held.request") : message.subject()),
                        text(
                                "p",
                                "muted",
                                t(
                                        "held.from",
                                        message.visitor().isEmpty() ? t("held.nobody") : message.visitor(),
                                        address(message),
                                        addressee(message),
                                        Moments.minute(message.at().atOffset(ZoneOffset.UTC), locale()))),
                        text("p", "badge badge--wait", reasons),
                        text("pre", "mail-text", message.text()),
                        el("div", "view-head__actions", release(message), discard(message)));
    }

    private String address(HeldMessage message) {
        var email = message.email();
        return email == null ? "–" : email.value();
    }

    private String addressee(HeldMessage message) {
        var structure = message.structure();
        return structure == null
                ? t("held." + message.id().kind() + ".to")
                : structures.get(actor(), structure).details().name();
    }

    private Button release(HeldMessage message) {
        var key = message.structure() == null ? "held." + message.id().kind() + ".release" : "held.release";
        var button = new Button(t(key), _ -> {
            held.release(actor(), message.id());
            Notification.show(t(key + "d"));
            draw();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button discard(HeldMessage message) {
        return new Button(t("held.discard"), _ -> {
            var dialog = new ConfirmDialog(
                    t("held.discard.title"), t("held.discard.text"), t("held.discard"), _ -> discarded(message));
            dialog.setCancelable(true);
            dialog.setCancelText(t("people.cancel"));
            dialog.setConfirmButtonTheme("error primary");
            dialog.open();
        });
    }

    private void discarded(HeldMessage message) {
        held.discard(actor(), message.id());
        Notification.show(t("held.discarded"));
        draw();
    }
}
