package fr.vitrine.frontend.web;

import fr.vitrine.directory.DirectoryChanged;
import fr.vitrine.territory.TerritorySettings;
import fr.vitrine.territory.site.SiteChanged;
import fr.vitrine.territory.site.SitePages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the site says of itself is shown on every page: whatever has changed, here or on another node, is read anew before
 * the pages are drawn anew.
 */
@Component
class SiteChanges {

    private final SitePages pages;
    private final TerritorySettings settings;
    private final ApplicationEventPublisher events;

    SiteChanges(SitePages pages, TerritorySettings settings, ApplicationEventPublisher events) {
        this.pages = pages;
        this.settings = settings;
        this.events = events;
    }

    @TransactionalEventListener(classes = DirectoryChanged.class, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void reload() {
        pages.reload();
        settings.reload();
    }

    @TransactionalEventListener(classes = SiteChanged.class, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void reloadFirst() {
        reload();
    }

    /** The pages are dropped when everybody else has heard of it. */
    @TransactionalEventListener(classes = SiteChanged.class, fallbackExecution = true)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void pass() {
        events.publishEvent(new DirectoryChanged());
    }
}
