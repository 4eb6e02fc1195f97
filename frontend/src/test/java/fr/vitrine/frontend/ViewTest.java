package fr.vitrine.frontend;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Opens pages of the sample site as a visitor's browser does, without a browser. */
@SpringBootTest
@Import(SampleSite.class)
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("fr.vitrine.frontend");

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
        UI.getCurrent().navigate(address);
        return page();
    }

    /** What stands in the window now. */
    protected final Document page() {
        Element body = UI.getCurrent().getElement();
        return Jsoup.parse(body.getOuterHTML());
    }

    protected final String title() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
