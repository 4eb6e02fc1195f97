package fr.vitrine.correspondence.conversation;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;

import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Conversations are personal data: one that rests is deleted, and one that staff leave held is sooner. */
@Component
class ConversationRetention {

    private final DSLContext jooq;
    private final Clock clock;
    private final Duration keep;
    private final Duration keepHeld;

    ConversationRetention(
            DSLContext jooq,
            Clock clock,
            @Value("${vitrine.messages.keep:365d}") String keep,
            @Value("${vitrine.messages.keep-held:60d}") String keepHeld) {
        this.jooq = jooq;
        this.clock = clock;
        this.keep = DurationStyle.detectAndParse(keep);
        this.keepHeld = DurationStyle.detectAndParse(keepHeld);
    }

    @Scheduled(cron = "0 25 3 * * *", zone = "Europe/Paris")
    void forget() {
        var held = CONVERSATION.STATE.eq(ConversationState.held).and(isOlderThan(keepHeld));
        jooq.deleteFrom(CONVERSATION).where(isOlderThan(keep).or(held)).execute();
    }

    private Condition isOlderThan(Duration age) {
        return CONVERSATION.LAST_MESSAGE_AT.lt(OffsetDateTime.now(clock).minus(age));
    }
}
