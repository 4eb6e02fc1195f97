package fr.vitrine.frontend.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.vitrine.accounts.People;
import fr.vitrine.frontend.ui.Failure;
import fr.vitrine.frontend.ui.Texts;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What is told where something fails in a live page: the page stays, with all that was typed. Where the session is over, the
 * page is loaded again at the same address, which asks to sign in on the way.
 */
@Component
final class LiveFailures implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Duration SHOWN = Duration.ofSeconds(15);

    private final Texts texts;
    private final People people;
    private final CurrentActor current;

    LiveFailures(Texts texts, People people, CurrentActor current) {
        this.texts = texts;
        this.people = people;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::tell));
        event.getSource().setSystemMessagesProvider(_ -> systemMessages(language()));
    }

    private void tell(ErrorEvent event) {
        var ui = UI.getCurrent();
        var path = ui == null
                ? ""
                : "/" + ui.getInternals().getActiveViewLocation().getPath();
        var failure = Failure.of(event.getThrowable(), path);
        if (ui != null) {
            show(texts.getTranslation(failure.kind().key() + ".live", ui.getLocale(), failure.reference()));
        }
    }

    private static void show(String text) {
        var notification = new Notification(text, (int) SHOWN.toMillis(), Notification.Position.MIDDLE);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.open();
    }

    /** The person's, as that of the page; the browser's may be another. */
    private Locale language() {
        var actor = current.get();
        return actor.person().map(id -> people.get(actor, id).language()).orElse(Locale.FRENCH);
    }

    private SystemMessages systemMessages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("error.session.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("error.session.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("error.broken.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("error.internal.text", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("error.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("error.cookies.text", locale));
        return messages;
    }
}
