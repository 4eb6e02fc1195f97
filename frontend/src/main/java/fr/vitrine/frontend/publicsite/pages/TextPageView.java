package fr.vitrine.frontend.publicsite.pages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.pages.TextPage.Section;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;

/** A page of text: its name is its address. */
@Route(value = "ess", layout = SiteLayout.class)
@RouteAlias(value = "mentions-legales", layout = SiteLayout.class)
@RouteAlias(value = "donnees-personnelles", layout = SiteLayout.class)
@RouteAlias(value = "accessibilite", layout = SiteLayout.class)
@RouteAlias(value = "conditions", layout = SiteLayout.class)
@RouteAlias(value = "donnees-ouvertes", layout = SiteLayout.class)
class TextPageView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> values;

    TextPageView(Territory territory, @Value("${vitrine.url}") String url) {
        values = new HashMap<>(
                Map.of("territory.name", territory.name(), "site.name", territory.siteName(), "site.url", url));
        territory.publisher().forEach((name, value) -> values.put("publisher." + name, value));
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var page = TextPage.read(address.getLocation().getFirstSegment(), locale().getLanguage(), values);
        setPageTitle(page.title());
        var head = el("div", "page-head")
                .with(
                        PageParts.breadcrumb(links(), locale(), List.of(), page.title()),
                        text("h1", "", page.title()),
                        text("p", "lede", page.summary()));
        var prose = el("div", "prose", Prose.of("prose", page.introduction()))
                .withAll(page.sections().stream().map(TextPageView::section).toList());
        add(el("div", "wash", head), el("div", "page article").with(contents(page), prose));
    }

    private El contents(TextPage page) {
        var entries = page.sections().stream()
                .map(section -> el("li", "", link("#" + section.id(), "", section.heading())))
                .toList();
        return el("nav", "toc", text("h2", "", t("page.contents")).id("sommaire"))
                .attr("aria-labelledby", "sommaire")
                .with(el("ol", "toc__list").withAll(entries));
    }

    private static El section(Section section) {
        return el("section", "prose", text("h2", "", section.heading()).id(section.id()))
                .attr("aria-labelledby", section.id())
                .with(Prose.of("prose", section.markdown()));
    }
}
