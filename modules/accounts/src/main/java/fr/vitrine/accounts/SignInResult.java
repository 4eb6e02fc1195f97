package fr.vitrine.accounts;

import fr.vitrine.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What came of showing who one is. */
public sealed interface SignInResult {

    /**
     * @param secondFactor whether what was shown counts for both factors
     * @param target path of the site to go on to; null: where the person's own space begins
     */
    record SignedIn(
            PersonId person, boolean secondFactor, @Nullable String target) implements SignInResult {}

    /** Wrong, used, too old, of another browser, or of a disabled account: it is never said which. */
    record Refused() implements SignInResult {}

    /** Too many tries; later again. */
    record TooMany() implements SignInResult {}
}
