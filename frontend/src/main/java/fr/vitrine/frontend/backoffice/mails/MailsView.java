package fr.vitrine.frontend.backoffice.mails;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.ActionLog;
import fr.vitrine.correspondence.DeliveryState;
import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.MailSummary;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The mails that went out or wait to. */
@Route(value = "gestion/courriers", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class MailsView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient Mails mails;
    private final transient ActionLog log;
    private final Grid<MailSummary> grid = new Grid<>();
    private final Select<Optional<DeliveryState>> state = new Select<>();
    private final TextField address = new TextField();
    private final El status = el("div", "");

    MailsView(CurrentActor current, Mails mails, ActionLog log) {
        super(current);
        this.mails = mails;
        this.log = log;
        addClassNames("stack");
        add(
                text("h1", "", t("office.section.courriers")),
                MailNavigation.of(MailNavigation.MAILS, key -> t(key)),
                status,
                filters(),
                grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.courriers");
    }

    private El filters() {
        state.setLabel(t("mails.state"));
        state.setItems(Stream.concat(
                        Stream.of(Optional.<DeliveryState>empty()),
                        Arrays.stream(DeliveryState.values()).map(Optional::of))
                .toList());
        state.setItemLabelGenerator(choice -> choice.map(this::nameOf).orElseGet(() -> t("mails.state.any")));
        state.setValue(Optional.empty());
        state.addValueChangeListener(_ -> refresh());
        address.setLabel(t("mails.to"));
        address.setClearButtonVisible(true);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.addValueChangeListener(_ -> refresh());
        return el("div", "filters-row", state, address);
    }

    private String nameOf(DeliveryState delivery) {
        return t("mails.state." + delivery.name().toLowerCase(Locale.ROOT));
    }

    private MailFilter filter() {
        return new MailFilter(state.getValue().orElse(null), address.getValue(), null);
    }

    private Grid<MailSummary> grid() {
        grid.addColumn(mail -> Moments.minute(mail.createdAt().atOffset(ZoneOffset.UTC), locale()))
                .setHeader(t("people.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(mail -> mail.to().value()).setHeader(t("mails.to"));
        grid.addComponentColumn(this::subject).setHeader(t("mails.subject")).setFlexGrow(2);
        grid.addComponentColumn(this::badge).setHeader(t("mails.state"));
        grid.addColumn(MailSummary::lastError).setHeader(t("mails.error"));
        grid.setItems(
                query -> mails.list(actor(), filter(), query.getOffset(), query.getLimit()).stream(),
                _ -> mails.count(actor(), filter()));
        grid.getElement().setAttribute("aria-label", t("office.section.courriers"));
        grid.setEmptyStateText(t("mails.none"));
        return grid;
    }

    private Button subject(MailSummary mail) {
        var subject = Objects.requireNonNullElse(mail.subject(), t("mails.withheld", mail.template()));
        var button = new Button(subject, _ -> read(mail));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private El badge(MailSummary mail) {
        var css = switch (mail.state()) {
            case WAITING -> "badge badge--wait";
            case SENT -> "badge badge--good";
            case FAILED -> "badge badge--bad";
        };
        return text("span", css, nameOf(mail.state()));
    }

    /** Who reads a link that lets its reader in leaves a trace. */
    private void read(MailSummary summary) {
        var mail = mails.get(actor(), summary.id());
        if (summary.confidential() && mail.text().isPresent()) {
            log.add(actor(), "mail.read", summary.to().value(), summary.template());
        }
        new MailDialog(mail, () -> {
                    mails.resend(actor(), summary.id());
                    refresh();
                })
                .open();
    }

    private void refresh() {
        status.removeAll();
        var now = mails.status(actor());
        if (!now.configured()) {
            status.add(hint("mails.unconfigured", ""));
        } else {
            now.lastError().ifPresent(error -> status.add(hint("mails.stuck", error)));
        }
        grid.getDataProvider().refreshAll();
    }

    private El hint(String key, String detail) {
        return el("div", "hint hint--error", icon("circle-alert"))
                .attr("role", "status")
                .with(el("div", "hint__body", text("p", "", t(key)))
                        .with(detail.isEmpty() ? null : text("p", "muted", detail)));
    }
}
