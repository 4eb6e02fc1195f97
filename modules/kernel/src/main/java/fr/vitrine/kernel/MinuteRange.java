package fr.vitrine.kernel;

/** Minutes since Monday 00:00 of a week, {@code from} included, {@code to} not: a range of an {@code int4multirange}. */
public record MinuteRange(int from, int to) {

    public static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    public MinuteRange {
        if (from < 0 || from >= to || to > MINUTES_OF_WEEK) {
            throw new IllegalArgumentException("not minutes of a week: " + from + " to " + to);
        }
    }

    public boolean contains(int minute) {
        return from <= minute && minute < to;
    }
}
