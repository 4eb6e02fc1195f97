package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.Account;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.partners.requests.RequestDesk.Filed;
import fr.vitrine.partners.requests.RequestDesk.Note;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.RequestId;
import fr.vitrine.partners.requests.RequestMove;
import fr.vitrine.partners.requests.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request: what it is, who looks after it, how it stands with each partner, notes, documents, history. */
@Route(value = "gestion/demandes/:id(\\d{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class RequestView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RequestDeskServices services;
    private final transient RequestFiles files;
    private transient @Nullable RequestId id;
    private String title = "";

    RequestView(CurrentActor current, RequestDeskServices services, RequestFiles files) {
        super(current);
        this.services = services;
        this.files = files;
        addClassNames("stack", "requests");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = new RequestId(
                Long.parseLong(event.getRouteParameters().get("id").orElse("0")));
        id = asked;
        try {
            draw(services.desk().get(actor(), asked));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void redraw() {
        draw(services.desk().get(actor(), Objects.requireNonNull(id)));
    }

    private void draw(Filed filed) {
        removeAll();
        var request = filed.request();
        title = t("request.partner.title", request.name());
        var heading = text("h1", "", title);
        if (request.example()) {
            heading.say(" ").with(PageParts.exampleTag(locale()));
        }
        add(
                el("p", "", link("/gestion/demandes", "", t("office.section.demandes"))),
                el("div", "view-head", heading, moves(filed)),
                el("div", "requests__cols")
                        .with(
                                el("div", "stack", project(filed), partners(filed)),
                                el("div", "stack", assignee(filed), notes(filed), documents(filed), history(filed))));
    }

    private El moves(Filed filed) {
        var request = filed.request();
        var moves = el("div", "view-head__actions")
                .with(text(
                        "span",
                        "badge badge--info",
                        t("request.office.state." + request.state().code())));
        RequestMove.of(request.state(), Role.STAFF)
                .forEach(move -> moves.with(new Button(t("request.office.move." + move.code()), _ -> {
                    say(services.desk().move(actor(), request.id(), move, ""));
                    redraw();
                })));
        if (request.state().isOpen() && request.assignments().stream().anyMatch(one -> one.staffToldAt() != null)) {
            moves.with(new Button(t("request.office.seen"), _ -> {
                services.desk().seen(actor(), request.id());
                redraw();
            }));
        }
        return moves;
    }

    private El project(Filed filed) {
        var email = filed.email();
        var phone = filed.request().phone();
        return el("section", "panel stack")
                .with(
                        text("h2", "", t("request.own.project")),
                        services.facts().of(filed.request().details(), locale()),
                        email == null
                                ? text("p", "muted", t("request.office.forgotten"))
                                : el("p", "", link("mailto:" + email.value(), "", email.value())),
                        phone == null ? null : el("p", "", link("tel:" + phone, "", phone)));
    }

    private El partners(Filed filed) {
        return new RequestPartnersPanel(services, this::actor, this::t, locale(), this::redraw).of(filed.request());
    }

    private El assignee(Filed filed) {
        var select = new Select<Account>();
        var staff = services.people().staff(actor());
        select.setLabel(t("request.office.assignee"));
        select.setItems(staff);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("request.office.nobody"));
        select.setItemLabelGenerator(account -> account == null ? t("request.office.nobody") : account.shownAs());
        staff.stream()
                .filter(account -> account.id().equals(filed.assignee()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            services.desk()
                    .assign(
                            actor(),
                            filed.request().id(),
                            Optional.ofNullable(event.getValue()).map(Account::id));
            say(true);
        });
        return el("section", "panel stack", select);
    }

    private El notes(Filed filed) {
        var people = services.people()
                .names(
                        actor(),
                        filed.notes().stream()
                                .map(Note::by)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        var text = new TextArea(t("request.office.note.new"));
        text.setWidthFull();
        text.setMaxLength(5_000);
        var add = new Button(t("request.office.note.add"), _ -> {
            if (services.desk().note(actor(), filed.request().id(), text.getValue())) {
                redraw();
            } else {
                text.setErrorMessage(t("request.talk.empty"));
                text.setInvalid(true);
            }
        });
        return el("section", "panel stack")
                .with(
                        text("h2", "", t("request.office.notes")),
                        el("ul", "request-notes")
                                .withAll(filed.notes().stream()
                                        .map(note -> note(note, people))
                                        .toList()),
                        text("p", "muted small", t("request.office.notes.text")))
                .with(text, add);
    }

    private El note(Note note, Map<PersonId, String> people) {
        var by = note.by() == null ? "" : people.getOrDefault(note.by(), "");
        return el("li", "")
                .with(
                        text("p", "muted small", by + " · " + Moments.minute(note.at(), locale())),
                        text("p", "request-project__text", note.text()));
    }

    private El documents(Filed filed) {
        return new RequestDocuments(
                        files,
                        this::actor,
                        this::t,
                        this::redraw,
                        services.facts().words(locale()))
                .of(filed.request());
    }

    private El history(Filed filed) {
        return new RequestHistory(services, this::actor, this::t, locale()).of(filed);
    }

    private void say(boolean done) {
        Notification.show(
                t(done ? "request.office.moved" : "request.refused.overtaken"),
                4_000,
                Notification.Position.BOTTOM_START);
    }
}
