package fr.vitrine.events.imports;

import fr.vitrine.events.EventDetails;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.kernel.EventId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking in a calendar would do. */
public record ImportPlan(EventSource source, List<Item> items) {

    public enum What {
        /** It becomes an event that waits for staff. */
        NEW,
        /** The calendar has changed it since: of a published event that waits for staff, of others it counts. */
        CHANGED,
        SAME,
        /** It is over, and was never here. */
        OVER,
        /** The calendar does not have it any more; it stays as it is. */
        GONE,
        REFUSED
    }

    /**
     * @param details null where it is refused or gone
     * @param event what it became before; null: nothing yet
     * @param changes since the calendar was last taken in
     * @param reason key of a text; null unless it is refused
     */
    public record Item(
            What what,
            String uid,
            String title,
            @Nullable EventDetails details,
            @Nullable EventId event,
            List<EventChange> changes,
            @Nullable String reason) {}

    public int count(What what) {
        return (int) items.stream().filter(item -> item.what() == what).count();
    }
}
