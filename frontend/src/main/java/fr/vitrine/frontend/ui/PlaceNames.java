package fr.vitrine.frontend.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of communes within a sentence. French contracts the article of a name, and elides before a vowel. */
public final class PlaceNames {

    private static final Pattern VOWEL = Pattern.compile("(?iu)^[aeiouyhàâäéèêëîïôöùûüœæ].*");

    private PlaceNames() {}

    /** {@code de Frévent}, {@code d’Auchy-lès-Hesdin}, {@code du Parcq}, {@code des Attaques}; {@code Frévent} in English. */
    public static String of(String name, Locale locale) {
        if (Links.isEnglish(locale)) {
            return name;
        }
        if (name.startsWith("Le ")) {
            return "du " + name.substring(3);
        }
        if (name.startsWith("Les ")) {
            return "des " + name.substring(4);
        }
        return VOWEL.matcher(name).matches() ? "d’" + name : "de " + name;
    }

    /** {@code à Frévent}, {@code au Parcq}, {@code aux Attaques}; {@code in Frévent} in English. */
    public static String in(String name, Locale locale) {
        if (Links.isEnglish(locale)) {
            return "in " + name;
        }
        if (name.startsWith("Le ")) {
            return "au " + name.substring(3);
        }
        return name.startsWith("Les ") ? "aux " + name.substring(4) : "à " + name;
    }
}
