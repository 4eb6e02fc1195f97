package fr.vitrine.volunteers;

import org.jspecify.annotations.Nullable;

/**
 * Which missions staff look at, and in which order.
 *
 * @param words of a title
 * @param state null: whatever it is
 * @param waiting only those that staff have to look at
 */
public record MissionFilter(
        String words, @Nullable MissionState state, boolean waiting, Order order, boolean descending) {

    public enum Order {
        TITLE,
        STATE,
        UPDATED
    }

    public static final MissionFilter ALL = new MissionFilter("", null, false, Order.UPDATED, true);

    public static final MissionFilter WAITING = new MissionFilter("", null, true, Order.UPDATED, true);

    public MissionFilter ordered(Order by, boolean down) {
        return new MissionFilter(words, state, waiting, by, down);
    }
}
