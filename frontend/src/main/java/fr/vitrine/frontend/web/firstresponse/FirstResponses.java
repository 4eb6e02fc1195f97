package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.web.ContentSecurityPolicy;
import fr.vitrine.territory.Territory;
import fr.vitrine.territory.site.SiteChanged;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Starts the first response once Vaadin has started and somebody asks. */
@Component
final class FirstResponses implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient PageCache cache;
    private final transient Territory territory;
    private final transient ContentSecurityPolicy policies;
    private final String site;

    private transient volatile @Nullable VaadinServletService service;
    private transient volatile @Nullable FirstResponse started;

    FirstResponses(PageCache cache, Territory territory, ContentSecurityPolicy policies, SiteAddress site) {
        this.cache = cache;
        this.territory = territory;
        this.policies = policies;
        this.site = site.of("");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = (VaadinServletService) event.getSource();
    }

    /** The document names the style sheet, whose address changes with the site's colours. */
    @TransactionalEventListener(classes = SiteChanged.class, fallbackExecution = true)
    @Order(0)
    void startAnew() {
        started = null;
    }

    FirstResponse get(HttpServletRequest request, HttpServletResponse response) {
        var first = started;
        return first == null ? start(request, response) : first;
    }

    /** Whether Vaadin has a view at this path, public or not. */
    boolean isView(String path) {
        return vaadin().getRouter().getRegistry().getNavigationRouteTarget(path).hasTarget();
    }

    private VaadinServletService vaadin() {
        var vaadin = service;
        if (vaadin == null) {
            throw new IllegalStateException("Vaadin has not started");
        }
        return vaadin;
    }

    private synchronized FirstResponse start(HttpServletRequest request, HttpServletResponse response) {
        var first = started;
        if (first == null) {
            first = FirstResponse.start(vaadin(), cache, territory, site, policies, request, response);
            started = first;
        }
        return first;
    }
}
