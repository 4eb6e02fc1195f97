package fr.vitrine.kernel;

import java.util.Locale;

/** A text in the two languages of the site. French is the reference; English may be empty, then French is shown. */
public record LocalizedText(String fr, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isBlank() ? en : fr;
    }
}
