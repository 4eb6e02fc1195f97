package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.ConversationSummary;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.List;

/** What visitors have written to one's structures. */
@Route(value = "mon-espace/messages", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class MessagesView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    private final transient Conversations conversations;
    private final transient Structures structures;
    private final transient SpaceTexts texts;

    MessagesView(CurrentActor current, Conversations conversations, Structures structures, SpaceTexts texts) {
        super(current);
        this.conversations = conversations;
        this.structures = structures;
        this.texts = texts;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(text("h1", "", t("talk.title")));
        var panels = mine().stream()
                .filter(structure -> conversations.count(actor(), structure.id()) > 0)
                .map(this::panel)
                .toList();
        if (panels.isEmpty()) {
            add(el("section", "panel empty-state")
                    .with(icon("inbox"), text("h2", "", t("talk.none")), text("p", "", t("talk.none.text"))));
        }
        panels.forEach(this::add);
    }

    private List<Structure> mine() {
        return actor() instanceof Actor.Person person
                ? person.memberships().keySet().stream()
                        .sorted()
                        .map(id -> structures.get(person, id))
                        .toList()
                : List.of();
    }

    private El panel(Structure structure) {
        var list = el("ul", "conversations");
        var panel = el(
                "section",
                "panel stack",
                text("h2", "", t("talk.of", structure.details().name())),
                list);
        show(structure, list, panel, 0);
        return panel;
    }

    private void show(Structure structure, El list, El panel, int offset) {
        conversations.list(actor(), structure.id(), offset, PAGE).forEach(one -> list.with(row(one)));
        if (conversations.count(actor(), structure.id()) > offset + PAGE) {
            var more = text("button", "button", t("talk.more")).attr("type", "button");
            more.getElement().addEventListener("click", _ -> {
                panel.remove(more);
                show(structure, list, panel, offset + PAGE);
            });
            panel.with(more);
        }
    }

    private El row(ConversationSummary conversation) {
        var address = Conversations.PATH_IN_OWN_SPACE + conversation.id();
        var state = conversation.unread()
                ? text("span", "badge badge--wait", t("talk.unread"))
                : conversation.state() == Conversation.State.CLOSED ? text("span", "badge", t("talk.closed")) : null;
        var when = texts.in(locale()).moment(conversation.lastMessageAt().atOffset(ZoneOffset.UTC));
        return el("li", "")
                .with(link(address, conversation.unread() ? "conversations__unread" : "")
                        .with(
                                text("span", "", conversation.subject()),
                                state == null ? El.span("") : state,
                                text("span", "muted small", conversation.visitor()),
                                text("span", "muted small", when)));
    }

    @Override
    public String getPageTitle() {
        return t("talk.title");
    }
}
