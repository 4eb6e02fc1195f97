package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.Publication;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Whether the public sees it. */
public final class PublicationBadge {

    private PublicationBadge() {}

    public static El of(Publication status, UnaryOperator<String> texts) {
        return text("span", css(status), texts.apply(key(status)));
    }

    public static String css(Publication status) {
        return "badge badge--"
                + switch (status) {
                    case DRAFT -> "wait";
                    case PUBLISHED -> "good";
                    case ARCHIVED -> "info";
                };
    }

    public static String key(Publication status) {
        return "office.partner.state." + status.name().toLowerCase(Locale.ROOT);
    }
}
