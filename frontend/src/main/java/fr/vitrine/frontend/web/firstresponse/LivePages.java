package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.vitrine.frontend.web.ContentSecurityPolicy;
import fr.vitrine.frontend.web.SiteStylesheet;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Tells the browser's part of a private area when a view has arrived, and gives the index document what all pages need. */
@Component
final class LivePages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 18;

    private final transient ContentSecurityPolicy policies;
    private final transient SiteStylesheet stylesheet;
    private final transient SecureRandom random = new SecureRandom();

    LivePages(ContentSecurityPolicy policies, SiteStylesheet stylesheet) {
        this.policies = policies;
        this.stylesheet = stylesheet;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> announceArrivals(init.getUI()));
        event.addIndexHtmlRequestListener(this::complete);
    }

    private static void announceArrivals(UI ui) {
        ui.addAfterNavigationListener(_ -> ui.getPage()
                .executeJs("window.vitrine?.arrived($0)", ui.getLocale().getLanguage()));
    }

    private void complete(IndexHtmlResponse index) {
        var isLive = index.getVaadinRequest().getAttribute(FirstResponse.FOR_INDEX) == null;
        index.getDocument().head().prepend(isLive ? stylesheet.links() : stylesheet.inline());
        if (isLive) {
            var bytes = new byte[NONCE_BYTES];
            random.nextBytes(bytes);
            var nonce = Base64.getEncoder().encodeToString(bytes);
            index.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
            index.getDocument().head().append("<meta name=turbo-visit-control content=reload>");
            index.getVaadinResponse().setHeader("Content-Security-Policy", policies.withNonce(nonce));
            index.getVaadinResponse().setHeader("Cache-Control", "no-store");
        }
    }
}
