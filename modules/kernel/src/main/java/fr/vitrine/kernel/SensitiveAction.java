package fr.vitrine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Somebody did what is to be logged. Published within the transaction of what was done, by rooms that do not know the log.
 *
 * @param action {@code page.saved}
 * @param subject to whom or what
 */
public record SensitiveAction(
        Actor actor,
        String action,
        @Nullable String subject,
        @Nullable String detail) {}
