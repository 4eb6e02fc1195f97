package fr.vitrine.frontend.publicsite.messages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.LinkedConversations;
import fr.vitrine.correspondence.conversation.LinkedConversations.Linked;
import fr.vitrine.correspondence.conversation.Message;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.DateWords;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** A conversation, for whoever has the link of a mail. */
@Route(value = "messages/:token([A-Za-z0-9_-]{43})", layout = SiteLayout.class)
@KnownParameters(MessagesView.SENT)
@NotKept
class MessagesView extends PublicView {

    static final String TEXT = "message";
    static final String SENT = "envoye";

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 6;
    private static final String FIELD = "reponse";

    private final transient LinkedConversations conversations;
    private final transient Clock clock;

    MessagesView(LinkedConversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var token = address.getRouteParameters().get("token").orElse("");
        conversations
                .find(token)
                .ifPresentOrElse(
                        linked -> show(linked, token, !values(address, SENT).isEmpty()),
                        () -> address.rerouteToError(NotFoundException.class));
    }

    private void show(Linked linked, String token, boolean sent) {
        var draft = MessageDraft.current();
        var conversation = linked.conversation();
        describe(PageHead.PLAIN.unlisted());
        var title = t("messages.title", conversation.subject());
        setPageTitle(draft.problem().isEmpty() ? title : t("contact.error.title", title));
        add(el("div", "page page--narrow messages")
                .with(
                        text("h1", "", conversation.subject()),
                        text(
                                "p",
                                "lede",
                                t(
                                        "messages.with",
                                        name(linked, linked.reader() == Side.VISITOR ? Side.STRUCTURE : Side.VISITOR))),
                        sent
                                ? note("hint hint--calm", "mail-check", "messages.sent")
                                        .attr("role", "status")
                                : null,
                        el("ol", "messages__list")
                                .withAll(conversation.messages().stream()
                                        .map(message -> message(linked, message))
                                        .toList()),
                        isOver(linked) ? note("hint hint--calm", "info", "messages.closed") : form(token, draft),
                        el("p", "").with(PageParts.reportLink(links(), locale(), ReportKind.CONVERSATION, token)),
                        linked.reader() == Side.VISITOR ? erasure(token) : null));
    }

    private El erasure(String token) {
        return el("details", "messages__erase", text("summary", "", t("messages.erase")))
                .with(
                        text("p", "", t("messages.erase.text")),
                        el("form", "")
                                .attr("method", "post")
                                .attr("action", links().localized("/messages/" + token + "/effacer"))
                                .with(text("button", "button", t("messages.erase.now"))
                                        .attr("type", "submit")));
    }

    private static boolean isOver(Linked linked) {
        return linked.conversation().state() != Conversation.State.OPEN
                || linked.structureName().isEmpty();
    }

    private El message(Linked linked, Message message) {
        var notice = message.notice();
        var mine = message.from() == linked.reader();
        var at = message.at().atZone(clock.getZone());
        var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale());
        var shown = DateWords.of(at, form);
        var who = mine ? t("messages.you") : name(linked, message.from());
        return el("li", mine ? "message message--mine" : "message")
                .with(
                        el("p", "message__head")
                                .with(
                                        text("strong", "", who),
                                        text("time", "muted small", shown)
                                                .attr(
                                                        "datetime",
                                                        at.toOffsetDateTime().toString())),
                        notice == null ? null : text("p", "message__notice", t("message.notice." + notice)),
                        message.text().isEmpty() ? null : text("p", "message__text", message.text()));
    }

    private String name(Linked linked, Side side) {
        return side == Side.VISITOR
                ? linked.conversation().visitor()
                : linked.structureName().orElseGet(() -> t("messages.gone"));
    }

    private El form(String token, MessageDraft draft) {
        var area = text("textarea", "input", draft.text())
                .id(FIELD)
                .attr("name", TEXT)
                .attr("rows", Integer.toString(ROWS))
                .attr("maxlength", Integer.toString(ContactMessage.MAX_TEXT))
                .flag("required", true);
        var problem = problem(draft);
        if (problem != null) {
            area.attr("aria-invalid", "true").attr("aria-describedby", FIELD + "-erreur");
        }
        return el("form", "contact-form")
                .attr("method", "post")
                .attr("action", links().localized("/messages/" + token))
                .with(
                        el("div", "field contact-form__wide")
                                .with(text("label", "", t("messages.answer")).attr("for", FIELD), area, problem),
                        el("div", "contact-form__end")
                                .with(
                                        text("button", "button button--primary", t("messages.send"))
                                                .attr("type", "submit"),
                                        text("p", "muted small", t("messages.privacy"))));
    }

    private @Nullable El problem(MessageDraft draft) {
        return draft.problem().isEmpty()
                ? null
                : el("p", "field__error", icon("circle-alert"), text("span", "", t(draft.problem())))
                        .id(FIELD + "-erreur")
                        .attr("role", "alert");
    }

    private El note(String css, String sign, String key) {
        return el("div", css, icon(sign), el("div", "hint__body", text("p", "", t(key))));
    }
}
