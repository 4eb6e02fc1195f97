package fr.vitrine.frontend.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.AccessDenied;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is told where something fails in a live page. */
class LiveFailuresTest extends ViewTest {

    private static String told(Exception failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        var notifications = NotificationsKt.getNotifications();
        assertThat(notifications).hasSize(1);
        return notifications.getFirst().getElement().getProperty("text", "");
    }

    @Test
    void who_may_not_do_something_is_told_so_and_the_page_stays() {
        var page = open("connexion").html();

        var text = told(new AccessDenied());

        assertThat(text).startsWith("Vous n’avez plus le droit");
        assertThat(page().html()).isEqualTo(page);
    }

    @Test
    void whatever_else_fails_gets_a_number_and_tells_nothing_of_the_cause() {
        open("connexion?lang=en");

        assertThat(told(new IllegalStateException("select * from secrets")))
                .containsPattern("[0-9A-F]{8}")
                .startsWith("Something went wrong")
                .doesNotContain("secrets");
    }

    @Test
    void a_session_that_is_over_is_told_in_the_language_of_the_page() {
        assertThat(UI.getCurrent()).isNotNull();
        var messages = VaadinService.getCurrent().getSystemMessages(Locale.FRENCH, null);

        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("Votre session est terminée");
        assertThat(messages.getSessionExpiredURL()).isNull();
    }
}
