package fr.vitrine.events.review;

import fr.vitrine.events.EventDetails;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What differs between two states of an event, and taking over some of it into a third. */
public final class EventDiff {

    private EventDiff() {}

    public static List<EventChange> between(EventDetails before, EventDetails after) {
        return Arrays.stream(EventField.values())
                .filter(field -> !Objects.equals(field.of(before), field.of(after)))
                .map(field -> new EventChange(field, before, after))
                .toList();
    }

    /** The event with these changes, whatever it says of the same fields now. */
    public static EventDetails apply(EventDetails now, Collection<EventChange> changes) {
        var changed = now;
        for (var change : changes) {
            changed = change.field().take(changed, change.after());
        }
        return changed;
    }

    /** Whether somebody has changed the same field otherwise since. */
    public static boolean conflicts(EventDetails now, EventChange change) {
        return !Objects.equals(change.field().of(now), change.field().of(change.before())) && !isDone(now, change);
    }

    /** Whether the change would change nothing any more. */
    public static boolean isDone(EventDetails now, EventChange change) {
        return Objects.equals(change.field().of(now), change.field().of(change.after()));
    }
}
