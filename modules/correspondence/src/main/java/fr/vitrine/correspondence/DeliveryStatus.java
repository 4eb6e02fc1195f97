package fr.vitrine.correspondence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How sending goes.
 *
 * @param configured without a mail server, mails wait
 * @param counts a number for each state
 * @param lastError what the mail server last said against a mail that waits
 */
public record DeliveryStatus(
        boolean configured,
        Map<DeliveryState, Integer> counts,
        Optional<Instant> oldestWaiting,
        Optional<String> lastError) {}
