package fr.vitrine.frontend.ui;

/** How long somebody waited, in words: {@code 5 heures}, {@code 3 jours}. */
public final class WaitText {

    private static final double DAY = 24;

    private WaitText() {}

    @FunctionalInterface
    public interface Translation {
        String of(String key, Object... parameters);
    }

    public static String of(double hours, Translation texts) {
        return hours < 2 * DAY
                ? texts.of("request.hours", Math.round(hours))
                : texts.of("request.days", Math.round(hours / DAY));
    }
}
