package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;

import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.frontend.ui.El;
import org.jspecify.annotations.Nullable;

/** Whom to ask about an event or a programme. */
public final class ContactList {

    private ContactList() {}

    /** @return null where nobody is named */
    public static @Nullable El of(Contact contact) {
        var items = el("ul", "contact__list");
        if (contact.name() != null) {
            items.with(el("li", "", icon("user"), span(contact.name())));
        }
        if (contact.phone() != null) {
            items.with(el(
                    "li",
                    "",
                    icon("phone"),
                    link("tel:" + contact.phone(), "", contact.phone().formatted())));
        }
        if (contact.email() != null) {
            items.with(el(
                    "li",
                    "",
                    icon("mail"),
                    link(
                            "mailto:" + Mail.path(contact.email()),
                            "",
                            contact.email().value())));
        }
        if (contact.website() != null) {
            items.with(el(
                    "li",
                    "",
                    icon("globe"),
                    link(contact.website().value(), "", contact.website().readable())
                            .attr("rel", "nofollow noopener")));
        }
        return items.hasContent() ? items : null;
    }
}
