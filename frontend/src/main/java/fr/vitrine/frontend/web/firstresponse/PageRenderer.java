package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.frontend.publicsite.PageParts.Way;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Renders a public page in a user interface that nobody will ever use. */
final class PageRenderer {

    private static final int DESCRIPTION_LENGTH = 200;

    /** Classes of what says in a sentence what a page holds. */
    private static final Set<String> SUMMARIES = Set.of("lede", "answer");

    private final VaadinService service;

    PageRenderer(VaadinService service) {
        this.service = service;
    }

    RenderedPage render(PageAddress address, VaadinRequest request) {
        return ThrowAwaySession.within(service, request, session -> {
            var ui = new ThrowAwayUI();
            UI.setCurrent(ui);
            ui.getInternals().setSession(session);
            ui.doInit(request, 1, "first-response");
            var status = service.getRouter().navigate(ui, address.location(), NavigationTrigger.PAGE_LOAD);
            return forwarded(ui, address).orElseGet(() -> content(ui, address, status));
        });
    }

    private static Optional<RenderedPage> forwarded(UI ui, PageAddress address) {
        var shown = ui.getInternals().getActiveViewLocation().getPath();
        return shown.equals(address.location().getPath())
                ? Optional.empty()
                : Optional.of(
                        new RenderedPage.Moved(new PageAddress(shown, address.query(), address.locale()).toString()));
    }

    private static RenderedPage content(UI ui, PageAddress address, int status) {
        var targets = ui.getInternals().getActiveRouterTargetsChain();
        var writer = new HtmlWriter();
        if (!(targets.getFirst() instanceof PublicView view) || !(targets.getLast() instanceof Component outermost)) {
            throw new IllegalStateException("no public page at " + address);
        }
        writer.write(outermost);
        var parts = partsOf(view);
        return new RenderedPage.Content(
                status,
                Objects.requireNonNullElse(ui.getInternals().getTitle(), ""),
                description(view, parts),
                view.head(),
                parts.stream()
                        .map(part -> ComponentUtil.getData(part, Way.class))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Way::steps)
                        .orElse(List.of()),
                parts.stream()
                        .map(part -> ComponentUtil.getData(part, Listed.class))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                writer.toString());
    }

    /** What the page says of itself in a sentence; empty where it says nothing. */
    private static String description(PublicView view, List<Component> parts) {
        return shortened(Optional.ofNullable(view.head().description()).orElseGet(() -> lede(parts)));
    }

    private static List<Component> partsOf(PublicView view) {
        var parts = new ArrayList<Component>();
        collect(view, parts);
        return parts;
    }

    private static void collect(Component component, List<Component> parts) {
        parts.add(component);
        component.getChildren().forEach(child -> collect(child, parts));
    }

    private static String lede(List<Component> parts) {
        return parts.stream()
                .filter(part -> part instanceof El el && SUMMARIES.contains(String.valueOf(el.attribute("class"))))
                .findFirst()
                .map(part -> part.getElement().getTextRecursively())
                .orElse("");
    }

    /** Whole words, as many as a search engine shows. */
    private static String shortened(String text) {
        var clean = text.strip().replaceAll("\\s+", " ");
        if (clean.length() <= DESCRIPTION_LENGTH) {
            return clean;
        }
        var words = new ArrayList<String>();
        var length = 0;
        for (var word : clean.split(" ")) {
            length += word.length() + 1;
            if (length > DESCRIPTION_LENGTH) {
                break;
            }
            words.add(word);
        }
        return String.join(" ", words) + "…";
    }
}
