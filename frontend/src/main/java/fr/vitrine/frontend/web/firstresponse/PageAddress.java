package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;

/**
 * The address of a public page as far as it matters: two addresses that show the same are equal.
 *
 * @param path without the first slash, as the browser sent it
 * @param query what the view reads, without language, encoded anew in a fixed order
 */
record PageAddress(String path, String query, Locale locale) {

    Location location() {
        return new Location(path, QueryParameters.fromString(queryIn(locale)));
    }

    /** This page, in this or the other language. */
    String in(Locale language) {
        var all = queryIn(language);
        return "/" + path + (all.isEmpty() ? "" : "?" + all);
    }

    private String queryIn(Locale language) {
        if (!language.equals(Locale.ENGLISH)) {
            return query;
        }
        return query.isEmpty() ? "lang=en" : query + "&lang=en";
    }

    @Override
    public String toString() {
        return in(locale);
    }
}
