package fr.vitrine.accounts;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param name null until they said it
 * @param secondFactor whether codes of an authenticator are set up
 * @param lastSignIn null for who never did
 */
public record Account(
        PersonId id,
        EmailAddress email,
        @Nullable String name,
        Locale language,
        @Nullable StaffRole staff,
        boolean password,
        boolean secondFactor,
        boolean disabled,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime lastSignIn) {

    public static final int MAX_NAME = 100;

    /** What others see: the name, or the address where there is none yet. */
    public String shownAs() {
        return name == null ? email.value() : name;
    }
}
