package fr.vitrine.events.registration;

import fr.vitrine.events.Stop;
import fr.vitrine.kernel.StopId;
import fr.vitrine.places.Pool;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one registers for an event.
 *
 * @param version 0: nothing is stored yet; a change names the one it was made on
 * @param opensAt null: at once
 * @param closesHours so long before each date
 * @param onSite places of each date, or of each stop that has no capacity of its own; null: as many as come
 * @param maxPeople who may come with one registration
 * @param byStop one registers for a stop of the itinerary
 */
public record RegistrationSettings(
        int version,
        boolean open,
        @Nullable OffsetDateTime opensAt,
        int closesHours,
        @Nullable Integer onSite,
        @Nullable Integer online,
        boolean waiting,
        int offerHours,
        int maxPeople,
        boolean byStop,
        List<Question> questions) {

    public static final int MAX_CLOSES_HOURS = 2_160;
    public static final int MOST_PEOPLE = 50;

    /** Nobody can register yet. */
    public static final RegistrationSettings NONE = new RegistrationSettings(
            0, false, null, 0, null, null, true, Pool.DEFAULT_OFFER_HOURS, 5, false, List.of());

    public RegistrationSettings {
        questions = List.copyOf(questions);
    }

    boolean isStorable() {
        return closesHours >= 0
                && closesHours <= MAX_CLOSES_HOURS
                && isCapacity(onSite)
                && isCapacity(online)
                && offerHours >= 1
                && offerHours <= Pool.MAX_OFFER_HOURS
                && maxPeople >= 1
                && maxPeople <= MOST_PEOPLE
                && questions.size() <= Question.MOST
                && questions.stream().allMatch(Question::isAskable);
    }

    private static boolean isCapacity(@Nullable Integer places) {
        return places == null || places >= 1 && places <= Pool.MAX_CAPACITY;
    }

    /** Of an itinerary's stops the one that is registered for; null: all of the date. */
    @Nullable
    StopId stopOf(RegistrationForm form) {
        return byStop && !form.online() ? form.stop() : null;
    }

    /** @param stop what the place has room for goes before what the date has; null: all of the date */
    Pool.Terms terms(boolean isOnline, @Nullable Stop stop) {
        return terms(isOnline, stop == null ? null : stop.details().capacity());
    }

    /** @param ofStop what the stop has room for; null: as much as the date */
    private Pool.Terms terms(boolean isOnline, @Nullable Integer ofStop) {
        var capacity = isOnline ? online : ofStop == null ? onSite : ofStop;
        return new Pool.Terms(capacity, waiting, offerHours);
    }
}
