package fr.vitrine.correspondence;

import java.util.SortedSet;

/**
 * A template in one language, as staff edit it.
 *
 * @param version 0 while the words are the template's own
 * @param wording the words in force
 * @param original the template's own words
 * @param placeholders what may stand in the words between braces
 * @param required those of them without which the mail would be of no use
 */
public record EditableTemplate(
        String key,
        Language language,
        int version,
        Wording wording,
        Wording original,
        SortedSet<String> placeholders,
        SortedSet<String> required) {

    public boolean isChanged() {
        return version > 0;
    }
}
