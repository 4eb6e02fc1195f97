package fr.vitrine.correspondence.alert;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.SignedLinks;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The links in the mails of an alert. They stand in no table. */
@Component
class AlertLinks {

    static final Duration TO_CONFIRM = Duration.ofDays(3);

    private static final String CONFIRM = "alert.confirm";
    private static final String STOP = "alert.stop";
    /** A mail is kept for as long as its reader likes, and its way out works. */
    private static final Duration TO_STOP = Duration.ofDays(3_650);

    private final SignedLinks links;
    private final Site site;
    private final Clock clock;

    AlertLinks(SignedLinks links, Site site, Clock clock) {
        this.links = links;
        this.site = site;
        this.clock = clock;
    }

    String confirming(long alert, Locale locale) {
        return address(Alerts.CONFIRM_PATH, CONFIRM, Long.toString(alert), TO_CONFIRM, locale);
    }

    String stopping(long alert, Locale locale) {
        return stopping(STOP, Long.toString(alert), locale);
    }

    String stopping(String purpose, String payload, Locale locale) {
        return address(Alerts.STOP_PATH, purpose, payload, TO_STOP, locale);
    }

    Optional<Long> confirmed(String token) {
        return links.verify(CONFIRM, token).map(Long::valueOf);
    }

    Optional<Long> stopped(String token) {
        return stopped(STOP, token).map(Long::valueOf);
    }

    /** What a token of {@link #stopping(String, String, Locale)} was made of. */
    Optional<String> stopped(String purpose, String token) {
        return links.verify(purpose, token);
    }

    private String address(String path, String purpose, String payload, Duration life, Locale locale) {
        var token = links.sign(purpose, payload, clock.instant().plus(life));
        return site.address(path + token, locale);
    }
}
