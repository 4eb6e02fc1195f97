package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.requests.AssignmentState;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.RequestDesk.Card;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** A row a request, the newest first. */
final class RequestGrid extends Grid<Card> {

    private static final long serialVersionUID = 1L;

    RequestGrid(
            RequestDeskServices services,
            Supplier<Actor> actor,
            DeskFilter filter,
            WaitText.Translation texts,
            Locale locale) {
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(card -> link(
                        "/gestion/demandes/" + card.request().id(),
                        "",
                        card.request().name()))
                .setHeader(texts.of("request.column.name"));
        addColumn(card -> services.facts().line(card.request().details(), locale))
                .setHeader(texts.of("request.column.project"))
                .setFlexGrow(3);
        addComponentColumn(card -> text(
                        "span",
                        card.needing() ? "badge badge--wait" : "badge",
                        texts.of(
                                "request.office.state." + card.request().state().code())))
                .setHeader(texts.of("request.column.state"));
        addColumn(card -> texts.of(
                        "request.office.answered",
                        card.request().assignments().stream()
                                .filter(one -> one.state() != AssignmentState.WAITING)
                                .count(),
                        card.request().assignments().size()))
                .setHeader(texts.of("request.column.answers"));
        addColumn(card -> {
                    var assignee = card.assignee();
                    return assignee == null
                            ? ""
                            : services.people()
                                    .names(actor.get(), Set.of(assignee))
                                    .getOrDefault(assignee, "");
                })
                .setHeader(texts.of("request.column.assignee"));
        addColumn(card -> Moments.day(card.request().sentAt(), locale, "")).setHeader(texts.of("request.column.sent"));
        getElement().setAttribute("aria-label", texts.of("office.section.demandes"));
        setEmptyStateText(texts.of("request.office.none"));
        setMinHeight("30rem");
        setItems(
                query -> services.desk().list(actor.get(), filter, query.getOffset(), query.getLimit()).stream(),
                query -> services.desk().count(actor.get(), filter));
    }
}
