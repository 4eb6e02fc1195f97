package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.Partner;
import java.util.function.Supplier;

/**
 * A partner being kept by somebody.
 *
 * @param actor asked anew at each call
 * @param changed shows it as it is now
 */
record Keeping(PartnerDesk desk, Supplier<Actor> actor, PartnerWords words, Partner partner, Runnable changed) {

    String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }

    boolean isStaff() {
        return actor.get().isStaff();
    }

    void say(String key) {
        Notification.show(t(key));
    }

    /** Says it, and shows what it led to. */
    void done(String key) {
        say(key);
        changed.run();
    }
}
