package fr.vitrine.correspondence.inbound;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the mailbox regularly. Each mail by itself: one that cannot be taken now waits, and keeps no other waiting. */
@Component
class InboundJob {

    private static final Logger LOG = LoggerFactory.getLogger(InboundJob.class);

    /** In one look, without those that have to wait. */
    private static final int MOST = 50;

    private final Mailbox mailbox;
    private final Incoming incoming;

    InboundJob(Mailbox mailbox, Incoming incoming) {
        this.mailbox = mailbox;
        this.incoming = incoming;
    }

    @Scheduled(fixedDelayString = "${vitrine.inbound.pause:1m}", initialDelayString = "${vitrine.inbound.pause:1m}")
    void read() {
        if (!mailbox.isConfigured()) {
            return;
        }
        try (var open = mailbox.open()) {
            var taken = 0;
            for (var message : open.unseen()) {
                taken += take(message) ? 1 : 0;
                if (taken == MOST) {
                    return;
                }
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox cannot be read, mails wait there: {}", e.getMessage());
        }
    }

    /** Deleted where it was for us, else left to whoever looks after the mailbox. What is in it is nothing for the log. */
    private boolean take(Message message) {
        try {
            var forUs = incoming.take(IncomingMail.parse(Mailbox.Open.read(message)));
            message.setFlag(Flags.Flag.SEEN, true);
            message.setFlag(Flags.Flag.DELETED, forUs);
            return true;
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.warn("A mail that came in waits: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
