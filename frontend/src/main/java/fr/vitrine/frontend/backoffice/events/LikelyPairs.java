package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import fr.vitrine.events.EventDuplicates.Pair;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.DateWords;
import fr.vitrine.kernel.EventId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** Events that are likely to be one, to be looked at. */
record LikelyPairs(List<Pair> pairs, SpaceWords words, Consumer<Pair> dismiss) {

    Details of() {
        var details = new Details(
                words.t("office.event.likely", pairs.size()),
                el("ul", "event-times").withAll(pairs.stream().map(this::item).toList()));
        details.addClassName("event-likely");
        return details;
    }

    private El item(Pair pair) {
        var day = DateWords.of(pair.day(), DateTimeFormatter.ofPattern(words.t("space.day.pattern"), words.locale()));
        var two = new Button(words.t("office.event.likely.two"), _ -> dismiss.accept(pair));
        two.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return el("li", "event-times__one")
                .with(
                        el("p", "")
                                .with(event(pair.one(), pair.title()))
                                .say(" ↔ ")
                                .with(event(pair.other(), pair.otherTitle()))
                                .with(text("span", "muted", " · " + day)),
                        two);
    }

    private static El event(EventId id, String title) {
        return link("/" + EventOfficeView.PATH + id, "", title);
    }
}
