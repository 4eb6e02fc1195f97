package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.events.AgendaResult.Counts;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters, each value a link with how many dates it leads to. */
record AgendaFacets(AgendaRequest request, AgendaWords words, Taxonomy taxonomy, Links links) {

    List<El> of(Counts counts) {
        var ways = Stream.of(
                        flag(
                                AgendaParameters.FREE,
                                "agenda.free",
                                counts.free(),
                                request.query().free()),
                        flag(
                                AgendaParameters.ONLINE,
                                "agenda.online",
                                counts.online(),
                                request.query().online()),
                        flag(
                                AgendaParameters.ACCESSIBLE,
                                "agenda.accessible",
                                counts.accessible(),
                                request.query().accessible()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var audiences = Arrays.stream(Audience.values())
                .filter(audience -> counts.audiences().getOrDefault(audience, 0) > 0)
                .map(audience -> several(
                        AgendaParameters.AUDIENCE,
                        audience.code(),
                        words.t("audience." + audience.code()),
                        counts.audiences().getOrDefault(audience, 0)))
                .toList();
        var domains = taxonomy.domains().stream()
                .filter(domain -> counts.domains().containsKey(domain.id()))
                .map(domain -> several(
                        AgendaParameters.DOMAIN,
                        domain.slug().value(),
                        domain.label().in(words.locale()),
                        counts.domains().getOrDefault(domain.id(), 0)))
                .toList();
        return Stream.of(
                        section("conditions", "agenda.by.terms", ways),
                        section("public", "agenda.by.audience", audiences),
                        section("domaines", "agenda.by.domain", domains))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable El flag(String name, String key, int count, boolean chosen) {
        return count == 0 && !chosen
                ? null
                : chip(request.address().with(name, chosen ? "" : AskedAddress.YES), words.t(key), count, chosen);
    }

    private El several(String name, String value, String label, int count) {
        var chosen = request.address().all(name).contains(value);
        return chip(request.address().toggled(name, value), label, count, chosen);
    }

    private El chip(AskedAddress address, String label, int count, boolean chosen) {
        return el("li", "")
                .with(link(
                                address.of(AgendaParameters.AGENDA, links),
                                chosen ? "chip chip--removable" : "chip",
                                label + " ")
                        .attrIf(chosen, "aria-current", "true")
                        .with(text("span", "chip__count", Integer.toString(count))));
    }

    private @Nullable El section(String id, String key, List<El> chips) {
        return chips.isEmpty()
                ? null
                : el("section", "", text("h2", "", words.t(key)).id("filtre-" + id))
                        .attr("aria-labelledby", "filtre-" + id)
                        .with(el("ul", "chips").withAll(chips));
    }
}
