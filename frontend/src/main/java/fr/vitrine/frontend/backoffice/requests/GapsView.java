package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.publicsite.requests.ProjectFacts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.requests.CoverageGaps;
import fr.vitrine.partners.requests.CoverageGaps.Gap;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a project finds nobody: stage by domain, with the communes. */
@Route(value = "gestion/demandes/lacunes", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class GapsView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 8;

    private final transient CoverageGaps gaps;
    private final transient Territory territory;
    private final transient Taxonomies taxonomies;
    private final transient ProjectFacts facts;
    private final Select<Stage> stage = new Select<>();
    private final Select<Domain> domain = new Select<>();
    private final Select<Commune> commune = new Select<>();
    private final Select<OfferKind> need = new Select<>();
    private final El place = el("div", "stack");

    GapsView(CurrentActor current, CoverageGaps gaps, Territory territory, Taxonomies taxonomies, ProjectFacts facts) {
        super(current);
        this.gaps = gaps;
        this.territory = territory;
        this.taxonomies = taxonomies;
        this.facts = facts;
        addClassNames("stack", "requests");
        add(
                el("p", "", link("/gestion/demandes", "", t("office.section.demandes"))),
                text("h1", "", t("request.gaps")),
                text("p", "muted", t("request.gaps.text")),
                filters(),
                place);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("request.gaps");
    }

    private El filters() {
        var words = facts.words(locale());
        choice(stage, "request.fact.stage", List.of(Stage.values()), words::of);
        choice(
                domain,
                "request.fact.domain",
                taxonomies.current().domains(),
                one -> one.label().in(locale()));
        choice(commune, "request.fact.place", territory.communes(), Commune::name);
        choice(need, "request.gaps.need", List.of(OfferKind.values()), words::of);
        return el("div", "requests__filters", stage, domain, commune, need);
    }

    private <T> void choice(Select<T> select, String key, List<T> items, Function<T, String> label) {
        select.setLabel(t(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("request.gaps.all"));
        select.setItemLabelGenerator(item -> item == null ? t("request.gaps.all") : label.apply(item));
        select.addValueChangeListener(_ -> refresh());
    }

    private void refresh() {
        @Nullable Stage atStage = stage.getValue();
        @Nullable Domain ofDomain = domain.getValue();
        @Nullable Commune in = commune.getValue();
        @Nullable OfferKind needed = need.getValue();
        var communes = in == null ? territory.communes() : List.of(in);
        var domains = ofDomain == null ? taxonomies.current().domains() : List.of(ofDomain);
        var found = gaps
                .find(
                        actor(),
                        communes.stream().map(Commune::code).toList(),
                        domains.stream().map(Domain::id).toList(),
                        needed)
                .stream()
                .filter(gap -> atStage == null || gap.stage() == atStage)
                .toList();
        place.removeAll();
        place.add(
                text("p", "", t("request.gaps.count", found.size())).attr("role", "status"),
                found.isEmpty() ? text("p", "panel", t("request.gaps.none")) : table(found, communes));
    }

    private El table(List<Gap> found, List<Commune> communes) {
        var names = communes.stream().collect(Collectors.toMap(Commune::code, Commune::name));
        var labels = taxonomies.current().domains().stream()
                .collect(Collectors.toMap(Domain::id, one -> one.label().in(locale())));
        var head = el("tr", "");
        List.of("request.fact.stage", "request.fact.domain", "request.gaps.communes", "request.gaps.which")
                .forEach(key -> head.with(text("th", "", t(key)).attr("scope", "col")));
        return el("div", "panel requests__table")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", t("request.gaps"))
                .with(el("table", "", el("thead", "", head))
                        .with(el("tbody", "")
                                .withAll(found.stream()
                                        .map(gap -> row(gap, names, labels, communes.size()))
                                        .toList())));
    }

    private El row(Gap gap, Map<CommuneCode, String> names, Map<CompetenceId, String> labels, int all) {
        var missing = gap.communes().size();
        var which = missing == all
                ? t("request.gaps.everywhere")
                : gap.communes().stream()
                                .limit(NAMED)
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))
                        + (missing > NAMED ? " " + t("dashboard.gap.more", missing - NAMED) : "");
        return el("tr", "")
                .with(
                        text("th", "", facts.words(locale()).of(gap.stage())).attr("scope", "row"),
                        text("td", "", labels.getOrDefault(gap.domain(), "")),
                        text("td", "", t("grid.number", missing)),
                        text("td", "", which));
    }
}
