package fr.vitrine.frontend.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;

/**
 * A form that leads to another address, as a form does, but without loading a page: at each tick of a box and at its
 * submission. Where no script runs it stays the plain form that it is.
 */
public final class LiveForm {

    private static final String DATA = "new URLSearchParams(new FormData(element)).toString()";
    private static final String IS_CHOICE = "event.target.matches('input[type=checkbox], input[type=radio]')";
    private static final String FOLD = "this.querySelectorAll('details[open]').forEach(fold => fold.open = false)";

    private LiveForm() {}

    /** @param asked takes what the form holds; it may hold anything */
    public static El live(El form, SerializableConsumer<QueryParameters> asked) {
        return form.whenLive(element -> listen(element, asked));
    }

    private static void listen(Element element, SerializableConsumer<QueryParameters> asked) {
        element.addEventListener("change", event -> asked.accept(data(event)))
                .setFilter(IS_CHOICE)
                .addEventData(DATA);
        element.addEventListener("submit", event -> {
                    element.executeJs(FOLD);
                    asked.accept(data(event));
                })
                .preventDefault()
                .addEventData(DATA);
    }

    private static QueryParameters data(DomEvent event) {
        return QueryParameters.fromString(event.getEventData().path(DATA).asString(""));
    }
}
