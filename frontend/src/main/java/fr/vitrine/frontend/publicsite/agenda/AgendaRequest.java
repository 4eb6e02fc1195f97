package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.events.AgendaQuery;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.territory.Commune;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks.
 *
 * @param address the same without what means nothing
 * @param period empty: two days were given
 * @param organiserName null: none was asked, or it is not published
 * @param programmeName null: none was asked, or it is not published
 * @param unknownPlace what was typed as a place and is none; empty: nothing of the kind
 * @param page from 1 on
 */
public record AgendaRequest(
        AgendaQuery query,
        AskedAddress address,
        Optional<Period> period,
        List<Domain> domains,
        @Nullable Commune commune,
        @Nullable String organiserName,
        @Nullable String programmeName,
        String unknownPlace,
        YearMonth month,
        LocalDate today,
        int page) {

    boolean asMonth() {
        return address.first(AgendaParameters.VIEW).equals(AgendaParameters.AS_MONTH);
    }

    boolean asMap() {
        return address.first(AgendaParameters.VIEW).equals(AgendaParameters.AS_MAP);
    }

    /** No stretch of time is asked for. */
    public boolean isComing() {
        return period.filter(Period.COMING::equals).isPresent();
    }

    boolean isPast() {
        return query.days().from() == null;
    }
}
