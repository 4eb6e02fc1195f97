package fr.vitrine.events.registration;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody comes to a date of an event, or wants to.
 *
 * @param position in line, where it waits
 * @param expiresAt until then it has to be confirmed, or the offer taken up
 * @param name "—" once it is forgotten
 * @param answers by question
 * @param ticket what the code says that is shown at the door
 * @param absent it was noted that they did not come
 */
public record Registration(
        RegistrationId id,
        OccurrenceId date,
        @Nullable StopId stop,
        boolean online,
        int people,
        RegistrationState state,
        @Nullable Integer position,
        @Nullable OffsetDateTime expiresAt,
        String name,
        @Nullable EmailAddress email,
        Locale language,
        String needs,
        Map<Long, String> answers,
        String ticket,
        @Nullable OffsetDateTime arrivedAt,
        boolean absent,
        OffsetDateTime createdAt,
        Keys keys) {

    /** What only this package has to know. */
    record Keys(BookingId booking, UUID nonce, String uid, int sequence) {}

    public Presence presence() {
        if (arrivedAt != null) {
            return Presence.CAME;
        }
        return absent ? Presence.ABSENT : Presence.UNKNOWN;
    }

    /** For who confirms, who is offered a place, who comes: the same in every list. */
    public boolean isComing() {
        return state == RegistrationState.CONFIRMED;
    }
}
