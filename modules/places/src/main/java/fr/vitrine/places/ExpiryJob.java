package fr.vitrine.places;

import fr.vitrine.kernel.PoolId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what nobody confirmed or accepted in time, and offers its places to the next. One pool a transaction, locked; nodes
 * go past what another has in hand, and who comes second finds nothing that is due.
 */
@Component
public class ExpiryJob {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryJob.class);

    private final PlaceRows rows;
    private final WaitingLine line;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ExpiryJob(
            PlaceRows rows,
            WaitingLine line,
            ApplicationEventPublisher publisher,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.rows = rows;
        this.line = line;
        this.publisher = publisher;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    @Scheduled(fixedDelayString = "${vitrine.places.expiry:30s}", initialDelayString = "${vitrine.places.expiry:30s}")
    public void expire() {
        for (var pool : rows.poolsWithDue(OffsetDateTime.now(clock))) {
            try {
                transactions.executeWithoutResult(_ -> expire(pool));
            } catch (RuntimeException e) {
                LOG.warn("Bookings of pool {} could not expire", pool, e);
            }
        }
    }

    private void expire(PoolId pool) {
        if (!rows.lockUnlessBusy(pool)) {
            return;
        }
        for (var booking : rows.due(pool, OffsetDateTime.now(clock))) {
            line.end(booking, BookingState.EXPIRED);
            publisher.publishEvent(new BookingExpired(pool, booking.id(), booking.state()));
        }
        line.offer(pool);
    }
}
