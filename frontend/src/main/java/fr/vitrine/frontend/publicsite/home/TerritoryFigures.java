package fr.vitrine.frontend.publicsite.home;

import fr.vitrine.directory.DirectoryChanged;
import fr.vitrine.directory.DirectoryFigures;
import fr.vitrine.directory.DirectoryFigures.Figures;
import fr.vitrine.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What the directory amounts to in the territory: counted once, until something changes. */
@Component
class TerritoryFigures {

    private final Territory territory;
    private final DirectoryFigures figures;
    private volatile Counted counted = new Counted(null);

    TerritoryFigures(Territory territory, DirectoryFigures figures) {
        this.territory = territory;
        this.figures = figures;
    }

    /** Each change makes a new one: what was counted before it never becomes the count after it. */
    private static final class Counted {

        private final @Nullable Figures figures;

        Counted(@Nullable Figures figures) {
            this.figures = figures;
        }
    }

    Figures current() {
        var known = counted;
        var sums = known.figures;
        if (sums == null) {
            sums = figures.of(territory.communeCodes());
            keep(new Counted(sums), known);
        }
        return sums;
    }

    private synchronized void keep(Counted fresh, Counted former) {
        if (counted == former) {
            counted = fresh;
        }
    }

    /** Before the pages that show them are dropped. */
    @TransactionalEventListener(classes = DirectoryChanged.class, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void forget() {
        counted = new Counted(null);
    }
}
