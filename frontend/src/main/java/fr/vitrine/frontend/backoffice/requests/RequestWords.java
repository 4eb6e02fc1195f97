package fr.vitrine.frontend.backoffice.requests;

/** Figures of requests in words. */
final class RequestWords {

    private static final double DAY = 24;

    private RequestWords() {}

    @FunctionalInterface
    interface Translation {
        String of(String key, Object... parameters);
    }

    static String duration(double hours, Translation texts) {
        return hours < 2 * DAY
                ? texts.of("request.hours", Math.round(hours))
                : texts.of("request.days", Math.round(hours / DAY));
    }
}
