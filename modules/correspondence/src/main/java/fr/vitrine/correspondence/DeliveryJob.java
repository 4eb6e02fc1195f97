package fr.vitrine.correspondence;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Delivers as soon as a mail of this instance is committed, and every few seconds what others left. */
@Component
@ConditionalOnWebApplication
class DeliveryJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);
    private static final long PAUSE_SECONDS = 15;
    private static final Duration LAST_MAIL = Duration.ofSeconds(10);

    private final Delivery delivery;
    private final Semaphore work = new Semaphore(0);

    private volatile @Nullable Thread thread;

    DeliveryJob(Delivery delivery) {
        this.delivery = delivery;
    }

    @TransactionalEventListener
    void onCommit(Outbox.MailWritten mail) {
        work.release();
    }

    @Override
    public void start() {
        var started = Thread.ofPlatform().daemon().name("mail-delivery").unstarted(this::deliver);
        thread = started;
        started.start();
    }

    /** The mail that is on its way may arrive. */
    @Override
    public void stop() {
        var stopping = thread;
        thread = null;
        work.release();
        if (stopping != null) {
            try {
                stopping.join(LAST_MAIL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void deliver() {
        while (isRunning()) {
            try {
                delivery.drain();
            } catch (RuntimeException e) {
                LOG.warn("Mails wait: {}", e.getMessage());
            }
            if (!waitForWork()) {
                return;
            }
        }
    }

    private boolean waitForWork() {
        try {
            work.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
            work.drainPermits();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
