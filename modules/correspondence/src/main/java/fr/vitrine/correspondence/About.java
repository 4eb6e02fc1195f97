package fr.vitrine.correspondence;

import fr.vitrine.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Of what a mail speaks beside its reader: it goes when that goes.
 *
 * @param person whose name or address stands in it
 * @param conversation of which it holds a message
 */
public record About(@Nullable EmailAddress person, @Nullable Long conversation) {

    public static final About NOTHING = new About(null, null);

    public static About person(EmailAddress person) {
        return new About(person, null);
    }
}
