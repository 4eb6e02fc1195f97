package fr.vitrine.correspondence;

import fr.vitrine.kernel.EmailAddress;
import java.time.OffsetDateTime;

/** A mail about to be sent. */
record QueuedMail(
        long id,
        String messageId,
        EmailAddress to,
        String language,
        String subject,
        String plain,
        String html,
        int attempts,
        OffsetDateTime createdAt) {}
