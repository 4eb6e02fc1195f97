package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Label;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.directory.search.SearchResult.Facets;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.kernel.Audience;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The filters: each value with how many structures it would leave, those that would leave none left out. */
final class FilterPanels {

    private final ListPage page;
    private final Facets facets;
    private final Map<Integer, Long> radii;

    FilterPanels(ListPage page, Map<Integer, Long> radii) {
        this.page = page;
        this.radii = radii;
        facets = page.result().facets();
    }

    List<El> all() {
        return List.of(audiences(), domains(), radius(), actsIn(), labels(), legalForms());
    }

    private El audiences() {
        var draft = page.draft();
        draft.audiences().clear();
        var chosen = page.audiences().stream().map(page::audience).toList();
        var options = Stream.of(Audience.values())
                .map(audience -> option(
                        ListAddress.AUDIENCE,
                        audience.code(),
                        page.audience(audience),
                        facets.audiences(),
                        page.query().audiences().contains(audience)))
                .flatMap(Optional::stream);
        return pill("public", "", "list.audience", chosen, draft, choices("list.audience.legend", options.toList()));
    }

    private El domains() {
        var draft = page.draft();
        draft.domains().clear();
        var chosen = page.nodes().stream()
                .map(node -> node.label().in(page.locale()))
                .toList();
        var options = page.taxonomy().domains().stream().flatMap(this::domain).toList();
        return pill("domaine", "", "list.domain", chosen, draft, choices("list.domain.legend", options));
    }

    private Stream<El> domain(Domain domain) {
        var competences = domain.competences().stream()
                .flatMap(c -> node(c.slug().value(), c.label().in(page.locale())).stream())
                .map(option -> el("li", "", option).id("li-" + option.getId().orElseThrow()))
                .toList();
        var slug = domain.slug().value();
        var nested = competences.isEmpty()
                ? Stream.<El>empty()
                : Stream.of(el("ul", "").id("competences-" + slug).withAll(competences));
        return Stream.concat(node(slug, domain.label().in(page.locale())).stream(), nested);
    }

    private Optional<El> node(String slug, String label) {
        return option(
                ListAddress.DOMAIN,
                slug,
                label,
                facets.domains(),
                page.query().domains().contains(slug));
    }

    private El radius() {
        var place = page.request().place();
        var radius = page.query().place() == null ? -1 : page.query().place().radiusKm();
        var chosen = radius < 0 ? List.<String>of() : List.of(page.t("list.radius.km", radius));
        var legend = place == null
                ? page.t("list.radius.legend.none")
                : page.t("list.radius.legend", PlaceNames.of(place.name(), page.locale()));
        var selected = radius < 0 ? ListReader.USUAL_RADIUS_KM : radius;
        var options = Radii.around(selected).stream()
                .map(km -> radio(km, km == selected))
                .toList();
        return pill("rayon", "", "list.radius", chosen, page.draft().place(null), fieldset(legend, options));
    }

    private El radio(int km, boolean selected) {
        var id = ListAddress.RADIUS + "-" + km;
        var count = radii.get(km);
        return el("label", "option")
                .id("o-" + id)
                .with(
                        input("radio", id, ListAddress.RADIUS, Integer.toString(km))
                                .flag("checked", selected),
                        text("span", "option__text", page.t("list.radius.km", km)),
                        count == null ? null : text("span", "option__count", page.t("list.number", count)));
    }

    private El actsIn() {
        var commune = page.request().actsIn();
        var chosen = commune == null ? List.<String>of() : List.of(commune.name());
        var value = page.request().fieldText(ListAddress.ACTS_IN_TYPED, commune);
        var name = ListAddress.ACTS_IN_TYPED;
        var field = el("div", "field")
                .with(
                        text("label", "", page.t("list.acts.label")).attr("for", name),
                        input("text", name, name, value)
                                .attr("class", "input")
                                .attr("maxlength", "200")
                                .attr("autocomplete", "off")
                                .attr("aria-describedby", name + "-aide"),
                        text("p", "field__hint", page.t("list.acts.hint")).id(name + "-aide"));
        return pill("intervention", "", "list.acts", chosen, page.draft().actsIn(null), field);
    }

    private El labels() {
        var draft = page.draft();
        draft.labels().clear();
        var chosen = page.labels().stream().map(this::shortName).toList();
        var options = page.taxonomy().labels().stream()
                .flatMap(label -> option(
                        ListAddress.LABEL,
                        label.code(),
                        label.label().in(page.locale()),
                        facets.labels(),
                        page.query().labels().contains(label.code()))
                        .stream());
        return pill(
                "label", "filter--end", "list.label", chosen, draft, choices("list.label.legend", options.toList()));
    }

    private String shortName(Label label) {
        return Optional.ofNullable(label.abbreviation()).orElse(label.label().in(page.locale()));
    }

    private El legalForms() {
        var draft = page.draft();
        draft.legalForms().clear();
        var chosen = page.legalForms().stream().map(this::shortName).toList();
        var options = page.taxonomy().legalForms().stream()
                .flatMap(form -> option(
                        ListAddress.LEGAL_FORM,
                        form.code(),
                        form.label().in(page.locale()),
                        facets.legalForms(),
                        page.query().legalForms().contains(form.code()))
                        .stream());
        return pill("forme", "filter--end", "list.form", chosen, draft, choices("list.form.legend", options.toList()));
    }

    private String shortName(LegalForm form) {
        return Optional.ofNullable(form.abbreviation()).orElse(form.label().in(page.locale()));
    }

    private Optional<El> option(String name, String value, String label, Map<String, Long> counts, boolean ticked) {
        var count = counts.getOrDefault(value, 0L);
        if (count == 0 && !ticked) {
            return Optional.empty();
        }
        var id = name + "-" + value;
        return Optional.of(el("label", "option")
                .id("o-" + id)
                .with(
                        input("checkbox", id, name, value).flag("checked", ticked),
                        text("span", "option__text", label),
                        text("span", "option__count", page.t("list.number", count))));
    }

    private static El input(String type, String id, String name, String value) {
        return el("input", "").id(id).attr("type", type).attr("name", name).attr("value", value);
    }

    private El choices(String legend, List<El> options) {
        return options.isEmpty() ? text("p", "muted", page.t("list.filter.none")) : fieldset(page.t(legend), options);
    }

    private static El fieldset(String legend, List<El> options) {
        return el("fieldset", "")
                .with(
                        text("legend", "", legend),
                        el("div", "filter__scroll options").withAll(options));
    }

    /** @param chosen the names of what is chosen */
    private El pill(String id, String css, String name, List<String> chosen, Draft cleared, El content) {
        var label = switch (chosen.size()) {
            case 0 -> page.t(name);
            case 1 -> page.t("list.filter.one", page.t(name), chosen.getFirst());
            default -> page.t("list.filter.many", page.t(name), chosen.size());
        };
        var summary = el("summary", "").say(label).with(icon("chevron-down"));
        var actions = el("div", "filter__actions")
                .with(
                        link(page.address(cleared), "", page.t("list.filter.clear")),
                        text("button", "button button--primary button--small", page.t("list.filter.show"))
                                .attr("type", "submit"));
        return el("details", ("filter " + (chosen.isEmpty() ? "" : "filter--on ") + css).strip())
                .id("filtre-" + id)
                .attr("name", "filtre")
                .with(summary, el("div", "filter__panel", content, actions));
    }
}
