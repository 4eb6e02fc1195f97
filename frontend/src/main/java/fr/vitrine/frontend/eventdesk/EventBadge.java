package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.Publication;
import fr.vitrine.frontend.ui.El;
import java.util.function.UnaryOperator;

/** Whether the public sees an event, in a word. */
public final class EventBadge {

    private EventBadge() {}

    /** @param texts by key */
    public static El of(Publication publication, UnaryOperator<String> texts) {
        return text("span", css(publication), texts.apply(key(publication)));
    }

    public static String css(Publication publication) {
        return switch (publication) {
            case DRAFT, PROPOSED -> "badge badge--wait";
            case PUBLISHED -> "badge badge--good";
            case REFUSED -> "badge badge--bad";
            case ARCHIVED -> "badge badge--info";
        };
    }

    public static String key(Publication publication) {
        return "office.event.publication." + publication.code();
    }
}
