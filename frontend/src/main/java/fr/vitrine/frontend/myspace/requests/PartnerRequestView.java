package fr.vitrine.frontend.myspace.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.partnerdesk.AnswerDialog;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.requests.PartnerNames;
import fr.vitrine.frontend.publicsite.requests.ProjectFacts;
import fr.vitrine.frontend.publicsite.requests.RequestParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.partners.requests.Answer;
import fr.vitrine.partners.requests.AssignmentId;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.MoveResult;
import fr.vitrine.partners.requests.PartnerAnswers;
import fr.vitrine.partners.requests.PartnerAnswers.Laid;
import fr.vitrine.partners.requests.Role;
import fr.vitrine.partners.requests.TalkResult;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** One request, for one of the people of a partner that has it: to take, to ask, to decline, to pass on, to talk. */
@Route(value = "mon-espace/demandes/:id(\\d{1,18})", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class PartnerRequestView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PartnerAnswers answers;
    private final transient ProjectFacts facts;
    private final transient PartnerNames names;
    private final transient PublishedPartners partners;
    private String title = "";

    PartnerRequestView(
            CurrentActor current,
            PartnerAnswers answers,
            ProjectFacts facts,
            PartnerNames names,
            PublishedPartners partners) {
        super(current);
        this.answers = answers;
        this.facts = facts;
        this.names = names;
        this.partners = partners;
        addClassNames("stack", "account");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new AssignmentId(
                Long.parseLong(event.getRouteParameters().get("id").orElse("0")));
        try {
            draw(answers.get(actor(), id));
        } catch (NotFound | AccessDenied unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(Laid laid) {
        removeAll();
        var request = laid.request();
        var parts = new RequestParts(facts.words(locale()));
        title = t("request.partner.title", request.name());
        var heading = text("h1", "", title);
        if (request.example()) {
            heading.say(" ").with(PageParts.exampleTag(locale()));
        }
        var phone = request.phone();
        add(
                el("p", "", link("/mon-espace/demandes", "", t("space.requests"))),
                el("div", "request-partner__head")
                        .with(heading, parts.badge(laid.assignment().state())),
                text(
                        "p",
                        "muted",
                        t("space.requests.for", names.of(laid.assignment().partner()))),
                el("section", "panel stack")
                        .with(
                                text("h2", "", t("request.own.project")),
                                facts.of(request.details(), locale()),
                                phone == null ? null : el("p", "", link("tel:" + phone, "", phone)),
                                request.files().isEmpty()
                                        ? null
                                        : parts.files(
                                                request.files(),
                                                PartnerAnswers.PATH_IN_OWN_SPACE
                                                        + laid.assignment().id() + "/fichiers/")));
        if (!laid.assignment().messages().isEmpty()) {
            add(parts.talk(
                    laid.assignment().messages(),
                    Role.PARTNER,
                    new RequestParts.Names(
                            request.name(), names.of(laid.assignment().partner()))));
        }
        if (request.state().isOpen() && laid.assignment().state().isOpen()) {
            add(moves(laid), talk(laid));
        }
    }

    private El moves(Laid laid) {
        var actions = el("div", "form-actions");
        Move.of(laid.assignment().state(), Role.PARTNER).forEach(move -> {
            var button = new Button(t("request.move." + move.code()), _ -> open(laid, move));
            if (move == Move.TAKE) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            actions.with(button);
        });
        return el("section", "panel stack", text("h2", "", t("request.partner.answer")), actions);
    }

    private void open(Laid laid, Move move) {
        var others = partners.list().stream()
                .filter(partner -> !partner.id().equals(laid.assignment().partner()))
                .map(partner -> new AnswerDialog.Candidate(partner.id(), partner.name()))
                .toList();
        var wording = new AnswerDialog.Wording(Role.PARTNER, "request.move.", "", this::t);
        new AnswerDialog(move, wording, others, (reason, to) -> {
                    var result = answers.answer(
                            actor(),
                            laid.assignment().id(),
                            new Answer(move, laid.assignment().version(), reason, to));
                    return answered(laid, result);
                })
                .open();
    }

    /** @return what is wrong with it; empty where the dialog may close */
    private String answered(Laid laid, MoveResult result) {
        return switch (result) {
            case MoveResult.Moved _ -> {
                say("request.office.moved");
                draw(answers.get(actor(), laid.assignment().id()));
                yield "";
            }
            case MoveResult.Overtaken _ -> {
                say("request.refused.overtaken");
                draw(answers.get(actor(), laid.assignment().id()));
                yield "";
            }
            case MoveResult.ReasonMissing() -> t("request.refused.reason");
            case MoveResult.NotThere() -> t("request.refused.not-there");
        };
    }

    private El talk(Laid laid) {
        var text = new TextArea(t("request.partner.message"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setManualValidation(true);
        var send = new Button(t("request.say"), _ -> {
            var result = answers.say(actor(), laid.assignment().id(), text.getValue());
            if (result == TalkResult.SENT) {
                say("request.done.said");
                draw(answers.get(actor(), laid.assignment().id()));
            } else {
                text.setErrorMessage(t(
                        "request.talk." + result.name().toLowerCase(Locale.ROOT).replace('_', '-')));
                text.setInvalid(true);
                text.focus();
            }
        });
        return el("section", "panel stack", text, el("div", "form-actions", send));
    }

    private void say(String key) {
        Notification.show(t(key), 4_000, Notification.Position.BOTTOM_START);
    }
}
