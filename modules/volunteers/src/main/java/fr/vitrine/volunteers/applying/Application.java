package fr.vitrine.volunteers.applying;

import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.Timing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody offers a hand for a mission.
 *
 * @param person null: they have left
 * @param name as they gave it; null: they have left
 * @param reason why it is declined or cancelled
 * @param conversation null: it rested for so long that it is gone
 * @param uid what the entries of calendars are known by
 * @param slots those asked for, in the order of time
 * @param firstAnswerAt of the structure
 */
public record Application(
        ApplicationId id,
        int version,
        MissionId mission,
        @Nullable PersonId person,
        @Nullable String name,
        ApplicationState state,
        @Nullable Reason reason,
        @Nullable ConversationId conversation,
        UUID uid,
        List<Choice> slots,
        OffsetDateTime createdAt,
        OffsetDateTime movedAt,
        @Nullable OffsetDateTime firstAnswerAt) {

    public Application {
        slots = List.copyOf(slots);
    }

    /**
     * A time at which they would come.
     *
     * @param time null: all of a regular mission
     * @param standing of their place
     * @param until an offer has to be accepted
     * @param position in line, from 1; null: it does not wait
     * @param sequence of the calendar entry: how often it was changed
     * @param tookPlace says who volunteered; null: not yet
     * @param attended says the structure; null: not yet
     */
    public record Choice(
            SlotId slot,
            Timing.@Nullable Time time,
            BookingId booking,
            BookingState standing,
            @Nullable OffsetDateTime until,
            @Nullable Integer position,
            int sequence,
            @Nullable Boolean tookPlace,
            @Nullable Boolean attended) {}
}
