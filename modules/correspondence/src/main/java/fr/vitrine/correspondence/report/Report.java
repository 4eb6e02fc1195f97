package fr.vitrine.correspondence.report;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That something is not as it should be, as staff read it: who said so stands nowhere in it.
 *
 * @param subject a slug, or a conversation's number
 * @param words null: who wrote them has asked to be forgotten
 * @param answerable whether who wrote them said where to answer
 * @param outcome null: it waits
 */
public record Report(
        ReportId id,
        ReportKind kind,
        String subject,
        String title,
        ReportReason reason,
        @Nullable String words,
        boolean answerable,
        OffsetDateTime createdAt,
        @Nullable ReportOutcome outcome,
        @Nullable String decision,
        @Nullable OffsetDateTime decidedAt) {}
