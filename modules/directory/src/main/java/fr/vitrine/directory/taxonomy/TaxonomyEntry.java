package fr.vitrine.directory.taxonomy;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A domain or a competence as staff edit it.
 *
 * @param parent null: a domain
 * @param slug its address; it stays when the entry gets another name
 * @param version counts its changes
 */
public record TaxonomyEntry(
        CompetenceId id, @Nullable CompetenceId parent, Slug slug, int version, EntryWording wording, Use use) {

    public boolean isDomain() {
        return parent == null;
    }

    /**
     * What would be left without it.
     *
     * @param structures with a service that does it, published or not
     * @param competences of a domain
     * @param implied labels and activities of the nomenclature from which imports conclude that a structure does it
     */
    public record Use(int structures, int competences, int implied) {

        public boolean isNone() {
            return structures == 0 && competences == 0 && implied == 0;
        }
    }
}
