package fr.vitrine.frontend.registrationdesk;

import com.vaadin.flow.component.select.Select;
import fr.vitrine.events.registration.Presence;
import fr.vitrine.events.registration.Registration;
import java.util.function.Consumer;

/** Whether somebody who was expected came, noted from the day on. */
final class PresenceField extends Select<Presence> {

    private static final long serialVersionUID = 1L;

    PresenceField(Desk desk, Registration one, Consumer<String> said) {
        setItems(Presence.values());
        setItemLabelGenerator(presence -> desk.t("regdesk.presence." + presence.code()));
        setValue(one.presence());
        setEnabled(one.isComing());
        setWidthFull();
        setAriaLabel(desk.t("regdesk.presence.of", one.name()));
        addValueChangeListener(event -> {
            if (event.isFromClient()
                    && !desk.services().arrivals().note(desk.actor(), desk.id(), one.id(), event.getValue())) {
                setValue(event.getOldValue());
                said.accept(desk.t("regdesk.presence.early"));
            }
        });
    }
}
