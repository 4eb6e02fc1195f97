package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.partners.requests.AssignmentState;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.RequestDesk.Card;
import fr.vitrine.partners.requests.RequestMove;
import fr.vitrine.partners.requests.RequestState;
import fr.vitrine.partners.requests.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A column a state. A card is moved by dragging it, or by its menu; where to is what the table of {@link RequestMove}
 * allows staff, all else follows from what partners answer.
 */
final class RequestBoard {

    private static final int SHOWN = 40;
    private static final List<RequestState> COLUMNS = List.of(
            RequestState.UNANSWERED,
            RequestState.SENT,
            RequestState.IN_PROGRESS,
            RequestState.CLOSED,
            RequestState.WITHDRAWN);

    private final RequestDeskServices services;
    private final Supplier<Actor> actor;
    private final DeskFilter filter;
    private final WaitText.Translation texts;
    private final Locale locale;
    private final Runnable changed;

    RequestBoard(
            RequestDeskServices services,
            Supplier<Actor> actor,
            DeskFilter filter,
            WaitText.Translation texts,
            Locale locale,
            Runnable changed) {
        this.services = services;
        this.actor = actor;
        this.filter = filter;
        this.texts = texts;
        this.locale = locale;
        this.changed = changed;
    }

    El draw() {
        return el("div", "board")
                .attr("role", "group")
                .attr("aria-label", texts.of("request.office.board"))
                .withAll(COLUMNS.stream().map(this::column).toList());
    }

    private El column(RequestState state) {
        var inState = filter.in(state);
        var cards = services.desk().list(actor.get(), inState, 0, SHOWN);
        var all = services.desk().count(actor.get(), inState);
        var names = names(cards);
        var heading = "colonne-" + state.code();
        var column = el("section", "board__column")
                .attr("aria-labelledby", heading)
                .with(
                        text("h2", "", texts.of("request.office.state." + state.code()))
                                .id(heading)
                                .say(" ")
                                .with(text("span", "board__count", Integer.toString(all))),
                        cards.isEmpty()
                                ? text("p", "board__none muted small", texts.of("request.office.none"))
                                : el("ul", "board__cards")
                                        .withAll(cards.stream()
                                                .map(card -> card(card, names))
                                                .toList()),
                        all > cards.size()
                                ? link(
                                        "/gestion/demandes?vue=liste",
                                        "small",
                                        texts.of("request.office.more", all - cards.size()))
                                : null);
        DropTarget.create(column)
                .addDropListener(event -> event.getDragData()
                        .filter(Card.class::isInstance)
                        .map(Card.class::cast)
                        .ifPresent(card -> drop(card, state)));
        return column;
    }

    private Map<PersonId, String> names(List<Card> cards) {
        var ids = cards.stream().map(Card::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        return services.people().names(actor.get(), ids);
    }

    private El card(Card card, Map<PersonId, String> names) {
        var request = card.request();
        var title = el("h3", "board__title", link("/gestion/demandes/" + request.id(), "", request.name()));
        if (request.example()) {
            title.say(" ").with(PageParts.exampleTag(locale));
        }
        var assignee = card.assignee();
        var body = el("article", "board__card" + (card.needing() ? " board__card--needing" : ""))
                .with(
                        title,
                        text("p", "small", services.facts().line(request.details(), locale)),
                        text("p", "small muted", Moments.day(request.sentAt(), locale, "")),
                        progress(card),
                        card.needing() ? text("p", "badge badge--wait", texts.of("request.office.needs")) : null,
                        assignee == null ? null : text("p", "small", names.getOrDefault(assignee, "")),
                        menu(card));
        DragSource.create(body).setDragData(card);
        return el("li", "", body);
    }

    private El progress(Card card) {
        var assignments = card.request().assignments();
        var answered = assignments.stream()
                .filter(one -> one.state() != AssignmentState.WAITING)
                .count();
        return text("p", "small", texts.of("request.office.answered", answered, assignments.size()));
    }

    private MenuBar menu(Card card) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        MenuItem root = menu.addItem(texts.of("request.office.move"));
        root.getElement()
                .setAttribute(
                        "aria-label",
                        texts.of("request.office.move.of", card.request().name()));
        var moves = RequestMove.of(card.request().state(), Role.STAFF);
        moves.forEach(move ->
                root.getSubMenu().addItem(texts.of("request.office.move." + move.code()), _ -> move(card, move)));
        root.setEnabled(!moves.isEmpty());
        return menu;
    }

    private void drop(Card card, RequestState to) {
        if (card.request().state() == to) {
            return;
        }
        Optional<RequestMove> move = RequestMove.of(card.request().state(), Role.STAFF).stream()
                .filter(allowed -> to == RequestState.CLOSED
                        ? allowed == RequestMove.CLOSE
                        : to.isOpen() && allowed == RequestMove.REOPEN)
                .findFirst();
        move.ifPresentOrElse(allowed -> move(card, allowed), () -> say(texts.of("request.office.undroppable")));
    }

    private void move(Card card, RequestMove move) {
        var moved = services.desk().move(actor.get(), card.request().id(), move, "");
        say(texts.of(moved ? "request.office.moved" : "request.refused.overtaken"));
        changed.run();
    }

    private static void say(String text) {
        Notification.show(text, 4_000, Notification.Position.BOTTOM_START);
    }
}
