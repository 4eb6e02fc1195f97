package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.MissionQuery;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks.
 *
 * @param address the same without what means nothing
 * @param unknownPlace what was typed as a place and is none; empty: nothing of the kind
 * @param page from 1 on
 */
public record MissionRequest(
        MissionQuery query,
        AskedAddress address,
        @Nullable Domain domain,
        @Nullable Commune commune,
        String unknownPlace,
        int page) {

    boolean asMap() {
        return !address.first(MissionParameters.VIEW).isEmpty();
    }
}
