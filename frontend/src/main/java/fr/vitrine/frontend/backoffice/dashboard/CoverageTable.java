package fr.vitrine.frontend.backoffice.dashboard;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Communes by domains: a number in each cell, a colour beside it, and a word where there is nobody. */
record CoverageTable(
        Translation texts,
        Locale locale,
        List<Commune> communes,
        List<Domain> domains,
        Map<CommuneCode, Map<CompetenceId, Integer>> coverage) {

    private static final int WELL_COVERED = 3;
    private static final int NAMED = 6;

    @FunctionalInterface
    interface Translation {
        String of(String key, Object... parameters);
    }

    /** The domains that are missing somewhere, those missing in most communes first. */
    El gaps() {
        var list = el("ul", "gaps");
        domains.stream()
                .filter(domain -> !missing(domain).isEmpty())
                .sorted(Comparator.comparingInt(
                                (Domain domain) -> missing(domain).size())
                        .reversed())
                .forEach(domain -> list.add(gap(domain, missing(domain))));
        return list.getElement().getChildCount() == 0 ? text("p", "panel", texts.of("dashboard.gaps.none")) : list;
    }

    private El gap(Domain domain, List<Commune> missing) {
        var names = String.join(
                ", ", missing.stream().limit(NAMED).map(Commune::name).toList());
        var more = missing.size() - NAMED;
        return el("li", "")
                .with(
                        icon(domain.icon()),
                        text("strong", "", domain.label().in(locale)),
                        el("span", "")
                                .say(texts.of("dashboard.gap", missing.size()) + " " + names
                                        + (more > 0 ? " " + texts.of("dashboard.gap.more", more) : "")));
    }

    private List<Commune> missing(Domain domain) {
        return communes.stream().filter(commune -> count(commune, domain) == 0).toList();
    }

    private int count(Commune commune, Domain domain) {
        return coverage.getOrDefault(commune.code(), Map.of()).getOrDefault(domain.id(), 0);
    }

    /** Where most is missing comes first. */
    List<Commune> weakestFirst() {
        return communes.stream()
                .sorted(Comparator.comparing((Commune commune) -> domainsWith(commune, 1))
                        .thenComparing(commune -> domainsWith(commune, WELL_COVERED))
                        .thenComparing(commune -> Text.fold(commune.name())))
                .toList();
    }

    private long domainsWith(Commune commune, int structures) {
        return domains.stream()
                .filter(domain -> count(commune, domain) >= structures)
                .count();
    }

    El table(List<Commune> shown) {
        var head = el("tr", "")
                .with(text("th", "", texts.of("grid.column.commune")).attr("scope", "col"));
        domains.forEach(domain -> head.add(el("th", "coverage__domain")
                .with(el("span", "").say(domain.label().in(locale)))
                .attr("scope", "col")));
        var body = el("tbody", "").withAll(shown.stream().map(this::row).toList());
        return el("div", "coverage panel")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", texts.of("dashboard.coverage.table"))
                .with(el("table", "").with(el("thead", "").with(head), body));
    }

    private El row(Commune commune) {
        var row = el("tr", "")
                .with(el("th", "", link(new Links(locale).commune(commune.code()), "", commune.name()))
                        .attr("scope", "row"));
        domains.forEach(domain -> row.add(cell(count(commune, domain))));
        return row;
    }

    private El cell(int count) {
        return count == 0
                ? text("td", "coverage__none", texts.of("dashboard.nobody"))
                : text("td", count < WELL_COVERED ? "coverage__few" : "coverage__well", String.valueOf(count));
    }
}
