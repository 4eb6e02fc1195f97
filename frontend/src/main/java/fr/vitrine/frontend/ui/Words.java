package fr.vitrine.frontend.ui;

import java.util.List;
import java.util.Locale;

/** Small things of grammar. */
public final class Words {

    private Words() {}

    public static String capitalized(String text, Locale locale) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** {@code Frévent, Pernes et Anvin}. */
    public static String list(List<String> parts, Texts texts, Locale locale) {
        return parts.size() < 2
                ? String.join("", parts)
                : texts.getTranslation(
                        "words.and", locale, String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
