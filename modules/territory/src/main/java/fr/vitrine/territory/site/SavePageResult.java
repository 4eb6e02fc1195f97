package fr.vitrine.territory.site;

import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.site.PageText.Problem;
import java.util.Set;

/** What came of saving a page. */
public sealed interface SavePageResult {

    /** @param version from now on */
    record Saved(Slug slug, int version) implements SavePageResult {}

    /** Somebody else has saved it meanwhile. */
    record Conflict() implements SavePageResult {}

    record Invalid(Set<Problem> problems) implements SavePageResult {

        public Invalid {
            problems = Set.copyOf(problems);
        }
    }
}
