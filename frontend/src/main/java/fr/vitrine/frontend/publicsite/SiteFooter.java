package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.publicsite.pages.TextPages.Entry;
import fr.vitrine.frontend.publicsite.projects.OfferParameters;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of links at the foot of every public page. */
final class SiteFooter {

    private final Territory territory;
    private final List<Entry> added;
    private final Links links;
    private final Locale locale;

    SiteFooter(Territory territory, List<Entry> added, Links links, Locale locale) {
        this.territory = territory;
        this.added = added;
        this.links = links;
        this.locale = locale;
    }

    El columns() {
        return el("div", "site-footer__inner").with(about(), discover(), takePart(), site());
    }

    private El about() {
        return el("section", "")
                .with(
                        text("h2", "", territory.siteName()),
                        text(
                                "p",
                                "",
                                t(
                                        "site.footer.about",
                                        territory.name(),
                                        territory.communes().size())),
                        elsewhere());
    }

    private @Nullable El elsewhere() {
        var elsewhere = territory.links();
        return elsewhere.isEmpty()
                ? null
                : el("ul", "site-footer__links")
                        .withAll(elsewhere.stream()
                                .map(address -> el(
                                        "li",
                                        "",
                                        link(address, "", new WebAddress(address).readable())
                                                .attr("rel", "me noopener")))
                                .toList());
    }

    private El discover() {
        return column("decouvrir", "site.footer.discover", discoverable());
    }

    private El takePart() {
        return column(
                "participer",
                "site.footer.takepart",
                entry("mailto:" + territory.publisher().getOrDefault("email", ""), "site.footer.register"),
                entry("/mon-espace/evenements", "site.footer.event"),
                entry(links.missions(), "site.footer.missions"),
                entry(links.localized(OfferParameters.REQUEST), "site.footer.request"));
    }

    private El site() {
        return column(
                "site",
                "site.footer.site",
                entry(links.page("accessibilite"), "site.footer.accessibility"),
                entry(links.page("mentions-legales"), "site.footer.legal"),
                entry(links.page("donnees-personnelles"), "site.footer.privacy"),
                entry(links.page("conditions"), "site.footer.terms"),
                entry(links.page("donnees-ouvertes"), "site.footer.opendata"),
                entry(links.page("plan-du-site"), "site.footer.map"));
    }

    private El column(String id, String heading, El... entries) {
        var title = text("h2", "", t(heading)).id("pied-" + id);
        return el("nav", "", title, el("ul", "site-footer__links", entries)).attr("aria-labelledby", "pied-" + id);
    }

    private El[] discoverable() {
        var own = Stream.of(
                entry(links.page("ess"), "site.footer.ess"),
                entry(links.structures(), "site.footer.structures"),
                entry(links.domains(), "site.footer.domains"),
                entry(links.communes(), "site.footer.communes"),
                entry(links.agenda(), "site.nav.agenda"),
                entry(links.programmes(), "site.footer.programmes"),
                entry(links.project(), "site.footer.project"),
                entry(links.offers(), "site.footer.offers"),
                entry(links.partners(), "site.footer.partners"));
        var written = added.stream().map(page -> el("li", "", link(links.page(page.path()), "", page.title())));
        return Stream.concat(own, written).toArray(El[]::new);
    }

    private El entry(String href, String key) {
        return el("li", "", link(href, "", t(key)));
    }

    private String t(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
