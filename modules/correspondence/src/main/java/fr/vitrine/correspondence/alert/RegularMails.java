package fr.vitrine.correspondence.alert;

import java.util.Optional;

/**
 * Mails that somebody has chosen to get again and again, and that are no alert on a list. Who sends them offers this as a bean:
 * their mails then have the way out that alerts have.
 */
public interface RegularMails {

    /** Of their links: it never changes. Small letters and dots. */
    String key();

    /** What a link would end; empty where it has ended. */
    Optional<Alert> find(String reader);

    /** Ending twice does no harm. */
    void stop(String reader);
}
