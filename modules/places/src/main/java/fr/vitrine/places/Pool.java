package fr.vitrine.places;

import fr.vitrine.kernel.PoolId;
import org.jspecify.annotations.Nullable;

/**
 * The places there are for something.
 *
 * @param taken by people who have a place or are offered one
 * @param waiting people in line
 */
public record Pool(PoolId id, Terms terms, int taken, int waiting) {

    /** How long an offer stands where nobody has said. */
    public static final int DEFAULT_OFFER_HOURS = 24;

    public static final int MAX_CAPACITY = 100_000;
    public static final int MAX_OFFER_HOURS = 720;

    /**
     * @param capacity null: as many as come
     * @param waitingAllowed whether one may wait in line
     * @param offerHours how long an offer to who waits stands
     */
    public record Terms(@Nullable Integer capacity, boolean waitingAllowed, int offerHours) {

        public static final Terms UNLIMITED = new Terms(null, false, DEFAULT_OFFER_HOURS);

        public Terms {
            if (capacity != null && (capacity < 0 || capacity > MAX_CAPACITY)) {
                throw new IllegalArgumentException("capacity out of range: " + capacity);
            }
            if (offerHours < 1 || offerHours > MAX_OFFER_HOURS) {
                throw new IllegalArgumentException("hours of an offer out of range: " + offerHours);
            }
        }

        public static Terms of(int capacity) {
            return new Terms(capacity, true, DEFAULT_OFFER_HOURS);
        }
    }

    /** How many more could come; null: as many as like. */
    public @Nullable Integer free() {
        return terms.capacity() == null ? null : terms.capacity() - taken;
    }

    public boolean hasRoomFor(int people) {
        return terms.capacity() == null || terms.capacity() - taken >= people;
    }
}
