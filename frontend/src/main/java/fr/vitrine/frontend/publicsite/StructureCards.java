package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws structures as cards and rows, for one page in one language. */
public final class StructureCards {

    private final Taxonomy taxonomy;
    private final Map<CommuneCode, Commune> communes;
    private final Links links;
    private final Locale locale;

    /** @param communes those of the structures that will be drawn */
    public StructureCards(Taxonomy taxonomy, Map<CommuneCode, Commune> communes, Links links, Locale locale) {
        this.taxonomy = taxonomy;
        this.communes = communes;
        this.links = links;
        this.locale = locale;
    }

    public El cards(List<StructureSummary> structures) {
        return el("ul", "cards")
                .withAll(structures.stream()
                        .map(structure -> el("li", "", card(structure)))
                        .toList());
    }

    private El card(StructureSummary structure) {
        var body = el("div", "card__body")
                .with(
                        domainName(structure),
                        title("h3", "card__title", structure),
                        el("p", "place", place(communeName(structure))));
        if (structure.tagline() != null) {
            body.with(text("p", "card__text", structure.tagline()));
        }
        return el("article", "card " + hueClass(structure))
                .with(
                        el("div", "card__picture", icon(iconOf(structure))),
                        body.with(el("ul", "chips").withAll(audienceChips(structure))));
    }

    /** @param end what stands at the right end of a row */
    public El row(StructureSummary structure, String end) {
        var words = el("div", "row__text", title("h3", "row__title", structure));
        if (structure.tagline() != null) {
            words.with(text("p", "muted small", structure.tagline()));
        }
        return el(
                "li",
                "",
                el("article", "row " + hueClass(structure))
                        .with(el("span", "tile", icon(iconOf(structure))), words, text("span", "row__end", end)));
    }

    public El title(String tag, String css, StructureSummary structure) {
        var href = links.structure(structure.slug());
        var title = el(tag, css, link(href, "stretched", structure.name()));
        ComponentUtil.setData(title, Listed.class, new Listed(structure.name(), href));
        return structure.example() ? title.say(" ").with(PageParts.exampleTag(locale)) : title;
    }

    public El place(String name) {
        return el("span", "", icon("map-pin"), span(name));
    }

    public El domainName(StructureSummary structure) {
        return text("p", "domain", domainLabel(structure));
    }

    /** What it mainly does; empty where it says nothing of it. */
    public String domainLabel(StructureSummary structure) {
        return mainDomain(structure).map(domain -> domain.label().in(locale)).orElse("");
    }

    public List<El> audienceChips(StructureSummary structure) {
        return Arrays.stream(Audience.values())
                .filter(structure.audiences()::contains)
                .map(audience -> text("li", "chip", I18NProvider.translate(locale, "audience." + audience.code())))
                .toList();
    }

    /** Its commune's name; empty where it is not known. */
    public String communeName(StructureSummary structure) {
        return Optional.ofNullable(structure.commune())
                .map(communes::get)
                .map(Commune::name)
                .orElse("");
    }

    public String iconOf(StructureSummary structure) {
        return mainDomain(structure).map(Domain::icon).orElse("store");
    }

    public String hueClass(StructureSummary structure) {
        return "hue-" + mainDomain(structure).map(Domain::hue).orElse("green");
    }

    public Optional<Domain> mainDomain(StructureSummary structure) {
        return structure.domains().stream().findFirst().flatMap(taxonomy::find).map(Taxonomy.Node::domain);
    }
}
