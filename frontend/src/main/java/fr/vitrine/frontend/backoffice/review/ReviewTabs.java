package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.function.UnaryOperator;

/** From what waits of structures to what waits of events, and back. */
final class ReviewTabs {

    static final String STRUCTURES = "/gestion/relecture";
    static final String EVENTS = "/gestion/relecture/evenements";

    private ReviewTabs() {}

    /** @param texts by key */
    static El of(String here, UnaryOperator<String> texts) {
        return el("nav", "review-tabs")
                .attr("aria-label", texts.apply("eventdesk.review.tabs"))
                .with(el("ul", "chips")
                        .withAll(List.of(STRUCTURES, EVENTS).stream()
                                .map(address -> el(
                                        "li",
                                        "",
                                        link(
                                                        address,
                                                        "chip",
                                                        texts.apply(
                                                                address.equals(EVENTS)
                                                                        ? "office.section.evenements"
                                                                        : "office.section.structures"))
                                                .attrIf(address.equals(here), "aria-current", "page")))
                                .toList()));
    }
}
