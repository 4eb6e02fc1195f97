package fr.vitrine.frontend.missiondesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.Application.Choice;
import fr.vitrine.volunteers.applying.ApplicationState;
import java.util.List;
import java.util.function.Supplier;

/** Who applied for a mission, a column a state: a card is moved by its buttons, or by dragging it. */
public final class ApplicantBoard {

    private static final List<List<ApplicationState>> COLUMNS = List.of(
            List.of(ApplicationState.WAITING),
            List.of(ApplicationState.NEW),
            List.of(ApplicationState.IN_PROGRESS),
            List.of(ApplicationState.ACCEPTED),
            List.of(ApplicationState.DECLINED, ApplicationState.CANCELLED));

    private final Applicants applicants;
    private final Supplier<Actor> actor;
    private final ApplicationWords words;
    private final Answering answering;

    /** @param after follows whatever was done */
    public ApplicantBoard(
            Applicants applicants, MissionDesk desk, Supplier<Actor> actor, ApplicationWords words, Runnable after) {
        this.applicants = applicants;
        this.actor = actor;
        this.words = words;
        this.answering = new Answering(applicants, desk, actor, words, after);
    }

    public El draw(MissionId mission) {
        var all = applicants.list(actor.get(), mission);
        return el("div", "board applicants")
                .attr("role", "group")
                .attr("aria-label", words.t("application.board"))
                .withAll(COLUMNS.stream().map(states -> column(states, all)).toList());
    }

    private El column(List<ApplicationState> states, List<Application> all) {
        var first = states.getFirst();
        var cards = all.stream()
                .filter(application -> states.contains(application.state()))
                .toList();
        var heading = "colonne-" + first.code();
        var title = states.size() > 1 ? words.t("application.board.over") : words.of(first);
        var column = el("section", "board__column")
                .attr("aria-labelledby", heading)
                .with(
                        text("h2", "", title)
                                .id(heading)
                                .say(" ")
                                .with(text("span", "board__count", Integer.toString(cards.size()))),
                        cards.isEmpty()
                                ? text("p", "board__none muted small", words.t("application.board.none"))
                                : el("ul", "board__cards")
                                        .withAll(cards.stream().map(this::card).toList()));
        DropTarget.create(column)
                .addDropListener(event -> event.getDragData()
                        .filter(Application.class::isInstance)
                        .map(Application.class::cast)
                        .filter(application -> !states.contains(application.state()))
                        .ifPresent(application -> answering.drop(application, first)));
        return column;
    }

    private El card(Application application) {
        var body = el("article", "board__card")
                .with(
                        text("h3", "board__title", words.name(application)),
                        el("ul", "applicant__times")
                                .withAll(application.slots().stream()
                                        .map(this::time)
                                        .toList()),
                        text("p", "small muted", words.moment(application.movedAt())),
                        el("div", "applicant__actions").withAll(answering.buttons(application)));
        DragSource.create(body).setDragData(application);
        return el("li", "", body);
    }

    private El time(Choice choice) {
        return text("li", "small", words.time(choice) + " · " + words.standing(choice));
    }
}
