package fr.vitrine.frontend.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Offers to take back what was just done. */
public final class Undo {

    private static final int MILLIS = 12_000;

    private Undo() {}

    public static void offer(FormFields parts, String key, Runnable undo) {
        var notification = new Notification();
        var button = new Button(parts.t("profile.undo"), _ -> {
            undo.run();
            notification.close();
        });
        var line = new Div(new Span(parts.t(key)), button);
        line.addClassName("undo");
        notification.add(line);
        notification.setDuration(MILLIS);
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.open();
    }
}
