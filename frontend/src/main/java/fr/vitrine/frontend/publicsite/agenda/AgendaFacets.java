package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.events.AgendaResult.Counts;
import fr.vitrine.frontend.publicsite.Facets;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Audience;
import java.util.Arrays;
import java.util.List;

/** The filters, each value a link with how many dates it leads to. */
record AgendaFacets(AgendaRequest request, AgendaWords words, Taxonomy taxonomy, Links links) {

    List<El> of(Counts counts) {
        var ways = Facets.present(
                facets().yes(AgendaParameters.FREE, words.t("agenda.free"), counts.free()),
                facets().yes(AgendaParameters.ONLINE, words.t("agenda.online"), counts.online()),
                facets().yes(AgendaParameters.ACCESSIBLE, words.t("agenda.accessible"), counts.accessible()));
        var audiences = Arrays.stream(Audience.values())
                .filter(audience -> counts.audiences().getOrDefault(audience, 0) > 0)
                .map(audience -> facets().several(
                                AgendaParameters.AUDIENCE,
                                audience.code(),
                                words.t("audience." + audience.code()),
                                counts.audiences().getOrDefault(audience, 0)))
                .toList();
        var domains = taxonomy.domains().stream()
                .filter(domain -> counts.domains().containsKey(domain.id()))
                .map(domain -> facets().several(
                                AgendaParameters.DOMAIN,
                                domain.slug().value(),
                                domain.label().in(words.locale()),
                                counts.domains().getOrDefault(domain.id(), 0)))
                .toList();
        return Facets.present(
                Facets.section("conditions", words.t("agenda.by.terms"), ways),
                Facets.section("public", words.t("agenda.by.audience"), audiences),
                Facets.section("domaines", words.t("agenda.by.domain"), domains));
    }

    private Facets facets() {
        return new Facets(request.address(), AgendaParameters.AGENDA, links);
    }
}
