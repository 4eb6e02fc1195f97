package fr.vitrine.correspondence;

import fr.vitrine.kernel.EmailAddress;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail about to be sent. */
record QueuedMail(
        long id,
        String messageId,
        EmailAddress to,
        String language,
        String subject,
        String plain,
        String html,
        @Nullable String replyTo,
        @Nullable String unsubscribe,
        int attempts,
        OffsetDateTime createdAt,
        List<Attachment> attachments) {}
