package fr.vitrine.frontend.myspace;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** What is said in passing of something that was done. */
public final class Notices {

    private static final int MILLIS = 5_000;

    private Notices() {}

    public static void say(String text) {
        Notification.show(text, MILLIS, Position.BOTTOM_CENTER, false);
    }
}
