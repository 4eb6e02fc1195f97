package fr.vitrine.frontend;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Opens pages of the sample site as a visitor's browser does, without a browser. */
@SpringBootTest
@Import(SampleSite.class)
public abstract class ViewTest {

    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    /** @param address path and query without the first slash, as in {@code structures?q=garage} */
    protected final Document open(String address) {
        var parts = address.split("\\?", 2);
        var location = new Location(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
        return page();
    }

    /** What stands in the window now. */
    protected final Document page() {
        var outermost =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        return Jsoup.parse(outermost.getElement().getOuterHTML());
    }

    /** Karibu's own discovery passes over classes that are not public. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        views(new AnnotationTypeFilter(Route.class), Component.class).forEach(routes.getRoutes()::add);
        views(new AssignableTypeFilter(HasErrorParameter.class), HasErrorParameter.class)
                .forEach(view -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view));
        return routes;
    }

    private static <T> Stream<Class<? extends T>> views(TypeFilter filter, Class<T> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("fr.vitrine.frontend").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                        .asSubclass(type));
    }

    protected final String title() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
