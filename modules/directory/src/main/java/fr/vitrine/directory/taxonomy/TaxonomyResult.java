package fr.vitrine.directory.taxonomy;

import java.util.Set;

/** What came of a change of the taxonomy. */
public sealed interface TaxonomyResult {

    record Saved(TaxonomyEntry entry) implements TaxonomyResult {}

    /** Taken out; it can be brought back by its slug. */
    record Retired(TaxonomyEntry entry) implements TaxonomyResult {}

    /** Somebody else has changed it meanwhile, or it is gone. */
    record Conflict() implements TaxonomyResult {}

    record Invalid(Set<Problem> problems) implements TaxonomyResult {

        public Invalid {
            problems = Set.copyOf(problems);
        }
    }

    /** What is in use cannot be taken out, only be taken over by another entry. */
    record InUse(TaxonomyEntry entry) implements TaxonomyResult {}

    enum Problem {
        LABEL_MISSING,
        LABEL_TOO_LONG,
        /** Another entry is called so: imports could not tell them apart. */
        LABEL_TAKEN,
        SYNONYM_TOO_LONG,
        TOO_MANY_SYNONYMS,
        UNKNOWN_ICON,
        UNKNOWN_HUE,
        SUMMARY_MISSING,
        PAGE_TOO_LONG,
        /** The search keeps room for 256 entries. */
        TOO_MANY_ENTRIES,
        /** A domain stands at the top, a competence below a domain. */
        WRONG_PLACE,
        /** A domain is taken over by a domain, a competence by a competence, and neither by itself. */
        NOT_ALIKE
    }
}
