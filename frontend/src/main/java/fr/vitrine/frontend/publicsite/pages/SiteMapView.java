package fr.vitrine.frontend.publicsite.pages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Audience;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All the places of the site on one page ("plan du site"). */
@Route(value = "plan-du-site", layout = SiteLayout.class)
class SiteMapView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient Territory territory;
    private final transient Taxonomies taxonomies;
    private final transient TextPages pages;
    private final transient PublishedPartners partners;

    SiteMapView(Territory territory, Taxonomies taxonomies, TextPages pages, PublishedPartners partners) {
        this.pages = pages;
        this.partners = partners;
        this.territory = territory;
        this.taxonomies = taxonomies;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("site.footer.map"));
        var head = el("div", "page-head")
                .with(
                        PageParts.breadcrumb(links(), locale(), List.of(), t("site.footer.map")),
                        text("h1", "", t("site.footer.map")));
        add(el("div", "wash", head));
        add(el("div", "page site-map").with(structures(), domains(), communes(), takingPart(), projects(), site()));
    }

    private El structures() {
        var entries = Arrays.stream(Audience.values())
                .map(audience -> entry(links().structuresFor(audience.code()), t("audience.for." + audience.code())));
        return part(
                "structures",
                t("site.nav.structures"),
                Stream.concat(Stream.of(entry(links().structures(), t("site.footer.structures"))), entries)
                        .toList());
    }

    private El domains() {
        return part(
                "domaines",
                t("site.nav.domains"),
                taxonomies.current().domains().stream()
                        .map(domain -> entry(
                                links().domain(domain.slug()), domain.label().in(locale())))
                        .toList());
    }

    private El communes() {
        return part(
                "communes",
                t("site.nav.communes"),
                territory.communes().stream()
                        .map(commune -> entry(links().commune(commune.code()), commune.name()))
                        .toList());
    }

    private El takingPart() {
        return part(
                "participer",
                t("site.map.takepart"),
                List.of(
                        entry(links().agenda(), t("site.nav.agenda")),
                        entry(links().programmes(), t("site.footer.programmes")),
                        entry(links().missions(), t("site.footer.missions"))));
    }

    private El projects() {
        var entries = new ArrayList<>(List.of(
                entry(links().project(), t("site.footer.project")),
                entry(links().offers(), t("site.footer.offers")),
                entry(links().partners(), t("site.footer.partners"))));
        partners.list().forEach(partner -> entries.add(entry(links().partner(partner.slug()), partner.name())));
        return part("projets", t("site.nav.project"), entries);
    }

    private El site() {
        return part(
                "site",
                t("site.footer.site"),
                Stream.concat(
                                Stream.of(
                                        entry(links().home(), t("site.home")),
                                        entry(links().page("ess"), t("site.footer.ess")),
                                        entry(links().page("accessibilite"), t("site.footer.accessibility")),
                                        entry(links().page("mentions-legales"), t("site.footer.legal")),
                                        entry(links().page("donnees-personnelles"), t("site.footer.privacy")),
                                        entry(links().page("donnees-ouvertes"), t("site.footer.opendata")),
                                        entry(links().page("conditions"), t("site.footer.terms"))),
                                pages.added(locale()).stream()
                                        .map(page -> entry(links().page(page.path()), page.title())))
                        .toList());
    }

    private static El part(String id, String heading, List<El> entries) {
        return el("section", "", text("h2", "", heading).id(id))
                .attr("aria-labelledby", id)
                .with(el("ul", "columns").withAll(entries));
    }

    private static El entry(String href, String label) {
        return el("li", "", link(href, "", label));
    }
}
