package fr.vitrine.correspondence;

import fr.vitrine.kernel.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail, as a row of a list.
 *
 * @param to masked for editors where the mail is confidential
 * @param template its template's key
 * @param confidential only administrators may read its text
 * @param subject null where it may name somebody else than its reader and the mail is confidential
 * @param lastError what the mail server last said against it
 */
public record MailSummary(
        MailId id,
        EmailAddress to,
        Language language,
        String template,
        boolean confidential,
        @Nullable String subject,
        DeliveryState state,
        int attempts,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {}
