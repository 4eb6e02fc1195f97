package fr.vitrine.frontend.ui;

import java.util.Locale;

/** A distance in words: {@code à 18 km}, {@code à moins d’un kilomètre}. */
public final class DistanceText {

    private final Texts texts;
    private final Locale locale;

    public DistanceText(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Where something is, seen from here: {@code à 18 km}. */
    public String away(double km) {
        return km < 1
                ? texts.getTranslation("distance.near", locale)
                : texts.getTranslation("distance.away", locale, Math.round(km));
    }

    /** The bare figure: {@code 18 km}. */
    public String of(double km) {
        return texts.getTranslation("distance.km", locale, Math.max(1, Math.round(km)));
    }
}
