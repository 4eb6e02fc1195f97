package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.frontend.publicsite.requests.RequestParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.requests.Answer;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.MoveResult;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.Role;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a request stands with each partner, with what staff may do about it, and the way to one more. */
record RequestPartnersPanel(
        RequestDeskServices services,
        Supplier<Actor> actor,
        RequestWords.Translation texts,
        Locale locale,
        Runnable changed) {

    /** What staff do by a button; the others need more than that, or are the clock's. */
    private static final List<Move> OFFERED = List.of(Move.TAKE, Move.DECLINE, Move.FINISH, Move.WITHDRAW, Move.REOPEN);

    El of(ProjectRequest request) {
        var names = services.names()
                .of(request.assignments().stream().map(Assignment::partner).toList());
        return el("section", "panel stack")
                .with(text("h2", "", texts.of("request.partners")))
                .withAll(request.assignments().stream()
                        .map(one -> partner(request, one, names.getOrDefault(one.partner(), "")))
                        .toList())
                .with(request.state().isOpen() ? more(request) : null);
    }

    private El partner(ProjectRequest request, Assignment assignment, String name) {
        var parts = new RequestParts(services.facts().words(locale));
        var actions = el("div", "request-actions");
        if (request.state().isOpen()) {
            Move.of(assignment.state(), Role.STAFF).stream()
                    .filter(OFFERED::contains)
                    .forEach(move -> actions.with(button(assignment, move, name)));
        }
        return el("article", "requests__partner stack")
                .with(
                        el("div", "request-partner__head").with(text("h3", "", name), parts.badge(assignment.state())),
                        text(
                                "p",
                                "small muted",
                                texts.of("request.office.reminders", assignment.reminders())
                                        + (assignment.staffToldAt() == null
                                                ? ""
                                                : " · " + texts.of("request.office.needs"))),
                        assignment.messages().isEmpty()
                                ? null
                                : parts.talk(
                                        assignment.messages(),
                                        Role.STAFF,
                                        new RequestParts.Names(request.name(), name)),
                        actions);
    }

    private Button button(Assignment assignment, Move move, String name) {
        var label = texts.of("request.office.do." + move.code());
        var button = new Button(label, _ -> {
            var reason = move.needsReason() ? texts.of("request.office.byphone") : "";
            var result = services.desk()
                    .answer(actor.get(), assignment.id(), new Answer(move, assignment.version(), reason));
            say(result instanceof MoveResult.Moved);
            changed.run();
        });
        button.setAriaLabel(label + " – " + name);
        return button;
    }

    private El more(ProjectRequest request) {
        var has = request.assignments().stream().map(Assignment::partner).toList();
        var choice = new ComboBox<Partner>(texts.of("request.office.add"));
        choice.setItems(services.partners().list(actor.get()).stream()
                .filter(partner -> partner.status() == Publication.PUBLISHED && !has.contains(partner.id()))
                .toList());
        choice.setItemLabelGenerator(partner -> partner.details().name());
        choice.setWidthFull();
        var add = new Button(texts.of("request.office.add.now"), _ -> {
            @Nullable Partner chosen = choice.getValue();
            if (chosen != null) {
                say(services.desk().add(actor.get(), request.id(), chosen.id()));
                changed.run();
            }
        });
        return el("div", "stack", choice, add);
    }

    private void say(boolean done) {
        Notification.show(
                texts.of(done ? "request.office.moved" : "request.refused.overtaken"),
                4_000,
                Notification.Position.BOTTOM_START);
    }
}
