package fr.vitrine.frontend.backoffice.mails;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.ui.El;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The three pages about mail, side by side. */
enum MailNavigation {
    MAILS("gestion/courriers", "mails.mails"),
    HELD("gestion/courriers/retenus", "mails.held"),
    TEMPLATES("gestion/courriers/modeles", "mails.templates");

    private final String address;
    private final String label;

    MailNavigation(String address, String label) {
        this.address = address;
        this.label = label;
    }

    static El of(MailNavigation current, UnaryOperator<String> texts) {
        return el("nav", "subnav")
                .attr("aria-label", texts.apply("office.section.courriers"))
                .with(el("ul", "")
                        .withAll(Arrays.stream(values())
                                .map(page -> el(
                                        "li",
                                        "",
                                        link("/" + page.address, "", texts.apply(page.label))
                                                .attrIf(page == current, "aria-current", "page")))
                                .toList()));
    }
}
