package fr.vitrine.frontend.web;

import fr.vitrine.directory.DirectoryChanged;
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
    private final ApplicationEventPublisher events;

    SiteChanges(SitePages pages, ApplicationEventPublisher events) {
        this.pages = pages;
        this.events = events;
    }

    @TransactionalEventListener(classes = DirectoryChanged.class, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void reload() {
        pages.reload();
    }

    @TransactionalEventListener(classes = SiteChanged.class, fallbackExecution = true)
    void pass() {
        reload();
        events.publishEvent(new DirectoryChanged());
    }
}
