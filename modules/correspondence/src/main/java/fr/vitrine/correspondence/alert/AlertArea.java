package fr.vitrine.correspondence.alert;

import fr.vitrine.correspondence.Site;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A list of the site that people may follow by mail, with whatever filter. Who has the list offers this as a bean; what it
 * is given as a query is always what {@link #plain} returned.
 */
public interface AlertArea {

    /** As it is stored, and stands in forms: {@code aides}. Small letters and hyphens. */
    String key();

    /**
     * The parameters of the list's address without those that mean nothing, encoded: one filter has one spelling. Empty
     * for the whole list.
     *
     * @param query anything
     */
    String plain(String query);

    /** List and filter in words: {@code Aides · Subvention · Saint-Pol-sur-Ternoise}. */
    String title(String query, Locale locale);

    /** Path and query of the filtered list. */
    String address(String query, Locale locale);

    /** What the public can see since, and can still make use of, the most pressing first. */
    List<News> published(String query, Locale locale, OffsetDateTime after, OffsetDateTime until);

    /**
     * Something new.
     *
     * @param detail who, when, where: a line or two; empty for none
     * @param path on this site
     */
    record News(String title, String detail, String path) {

        /** As it stands in a mail. */
        public String inMail(Site site) {
            var line = detail.isEmpty() ? "" : "\n" + detail;
            return "• " + title + line + "\n" + site.address(path);
        }
    }
}
