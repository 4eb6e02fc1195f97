package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.frontend.partnerdesk.AnswerDialog;
import fr.vitrine.frontend.partnerdesk.AnswerDialog.Candidate;
import fr.vitrine.frontend.publicsite.requests.RequestParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.requests.Answer;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.MoveResult;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.Recipients.Proposed;
import fr.vitrine.partners.requests.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a request stands with each partner, with what staff may do about it, and the way to one more. */
record RequestPartnersPanel(
        RequestDeskServices services,
        Supplier<Actor> actor,
        WaitText.Translation texts,
        Locale locale,
        Runnable changed) {

    private static final String WORDS = "request.office.do.";

    /** What staff do for a partner or about it; to remind it is the clock's. */
    private static final List<Move> OFFERED =
            List.of(Move.TAKE, Move.DECLINE, Move.PASS_ON, Move.FINISH, Move.WITHDRAW, Move.REOPEN);

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
                    .forEach(move -> actions.with(button(request, assignment, move, name)));
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

    private Button button(ProjectRequest request, Assignment assignment, Move move, String name) {
        var label = texts.of(WORDS + move.code());
        var button = new Button(label, _ -> {
            if (move.needsReason(Role.STAFF)) {
                ask(request, assignment, move);
            } else {
                answer(assignment, new Answer(move, assignment.version(), ""));
            }
        });
        button.setAriaLabel(label + " – " + name);
        return button;
    }

    private void ask(ProjectRequest request, Assignment assignment, Move move) {
        var reason = texts.of(move == Move.DECLINE ? "request.office.byphone" : "request.office.silent");
        var wording = new AnswerDialog.Wording(Role.STAFF, WORDS, reason, texts::of);
        var candidates = move == Move.PASS_ON ? candidates(request) : List.<Candidate>of();
        new AnswerDialog(
                        move,
                        wording,
                        candidates,
                        (said, to) -> answer(assignment, new Answer(move, assignment.version(), said, to)))
                .open();
    }

    /** @return what is wrong with it; empty: it is done, or somebody else was faster */
    private String answer(Assignment assignment, Answer answer) {
        return switch (services.desk().answer(actor.get(), assignment.id(), answer)) {
            case MoveResult.Moved _ -> said(true);
            case MoveResult.Overtaken _ -> said(false);
            case MoveResult.ReasonMissing() -> texts.of("request.office.refused.reason");
            case MoveResult.NotThere() -> texts.of("request.refused.not-there");
        };
    }

    private String said(boolean done) {
        say(done);
        changed.run();
        return "";
    }

    /** Those that do not have it; the ones whose offers answer it first, and marked as such. */
    private List<Candidate> candidates(ProjectRequest request) {
        var has = request.assignments().stream().map(Assignment::partner).toList();
        var names = services.partners().list(actor.get()).stream()
                .filter(partner -> partner.status() == Publication.PUBLISHED && !has.contains(partner.id()))
                .collect(Collectors.toMap(
                        Partner::id,
                        partner -> partner.details().name(),
                        (first, _) -> first,
                        LinkedHashMap<PartnerId, String>::new));
        var fitting = services.recipients().of(request.details()).stream()
                .map(Proposed::partner)
                .filter(names::containsKey)
                .toList();
        return Stream.concat(
                        fitting.stream()
                                .map(id -> new Candidate(
                                        id, texts.of("request.office.fits", Objects.requireNonNull(names.get(id))))),
                        names.entrySet().stream()
                                .filter(one -> !fitting.contains(one.getKey()))
                                .map(one -> new Candidate(one.getKey(), one.getValue())))
                .toList();
    }

    private El more(ProjectRequest request) {
        var choice = new ComboBox<Candidate>(texts.of("request.office.add"));
        choice.setItems(candidates(request));
        choice.setItemLabelGenerator(Candidate::label);
        choice.setWidthFull();
        var add = new Button(texts.of("request.office.add.now"), _ -> {
            @Nullable Candidate chosen = choice.getValue();
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
