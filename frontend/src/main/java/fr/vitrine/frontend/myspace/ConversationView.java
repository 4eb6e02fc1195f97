package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.AnswerResult;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.correspondence.conversation.Message;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.reporting.Reporting;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** A conversation of one of one's structures with a visitor. */
@Route(value = "mon-espace/messages/:id", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class ConversationView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Conversations conversations;
    private final transient Reporting reporting;
    private final transient SpaceTexts texts;
    private final TextArea answer = new TextArea();
    private String subject = "";

    ConversationView(CurrentActor current, Conversations conversations, Reporting reporting, SpaceTexts texts) {
        super(current);
        this.conversations = conversations;
        this.reporting = reporting;
        this.texts = texts;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(typed -> new ConversationId(Long.parseLong(typed)));
        try {
            draw(conversations.read(actor(), id.orElseThrow(() -> new NotFound("conversation"))));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(Conversation conversation) {
        removeAll();
        subject = conversation.subject();
        add(
                el("div", "", link("/mon-espace/messages", "", t("talk.back")))
                        .with(text("h1", "", subject), text("p", "muted", t("talk.from", conversation.visitor()))),
                el("ol", "thread")
                        .withAll(conversation.messages().stream()
                                .map(message -> entry(conversation, message))
                                .toList()),
                conversation.state() == Conversation.State.OPEN ? form(conversation) : closed(conversation),
                el("p", "", reporting.of(conversation.id(), this::actor, locale())));
    }

    private El entry(Conversation conversation, Message message) {
        var own = message.from() == Side.STRUCTURE;
        var when = texts.in(locale()).moment(message.at());
        var head = own ? t("talk.yours", when) : t("talk.theirs", conversation.visitor(), when);
        var notice = message.notice();
        return el("li", own ? "thread__own" : "", text("p", "muted small", head))
                .with(
                        notice == null ? null : text("p", "application-notice", t("message.notice." + notice)),
                        message.text().isEmpty() ? null : text("p", "", message.text()));
    }

    private El form(Conversation conversation) {
        answer.setLabel(t("talk.answer"));
        answer.setHelperText(t("talk.answer.help"));
        answer.setWidthFull();
        answer.setMinRows(4);
        answer.setManualValidation(true);
        var send = new Button(t("talk.send"), _ -> answer(conversation.id()));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var close = new Button(t("talk.close"), _ -> {
            conversations.close(actor(), conversation.id());
            draw(conversations.read(actor(), conversation.id()));
        });
        return el("section", "panel stack", answer, el("div", "form-actions", send, close));
    }

    private El closed(Conversation conversation) {
        var reopen = new Button(t("talk.reopen"), _ -> {
            conversations.reopen(actor(), conversation.id());
            draw(conversations.read(actor(), conversation.id()));
        });
        return el("section", "panel stack", text("p", "", t("talk.is-closed")), el("div", "form-actions", reopen));
    }

    private void answer(ConversationId id) {
        switch (conversations.answer(actor(), id, answer.getValue())) {
            case AnswerResult.Sent(var conversation) -> {
                answer.clear();
                answer.setInvalid(false);
                Notices.say(t("talk.sent"));
                draw(conversation);
            }
            case AnswerResult.Empty _ -> refuse(t("talk.empty"));
            case AnswerResult.TooLong _ -> refuse(t("talk.long", ContactMessage.MAX_TEXT));
            case AnswerResult.TooMany _ -> refuse(t("talk.many"));
            case AnswerResult.Closed _ -> refuse(t("talk.is-closed"));
        }
    }

    private void refuse(String why) {
        answer.setErrorMessage(why);
        answer.setInvalid(true);
        answer.focus();
    }

    @Override
    public String getPageTitle() {
        return subject;
    }
}
