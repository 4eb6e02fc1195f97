package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.Facets;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.volunteers.MissionMatches.Counts;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Rhythm;
import java.util.Arrays;
import java.util.List;

/** The filters, each value a link with how many missions it leads to. */
record MissionFacets(MissionRequest request, MissionWords words, Taxonomy taxonomy, Links links) {

    List<El> of(Counts counts) {
        return Facets.present(
                Facets.section("quand", words.t("missions.by.when"), moments(counts)),
                Facets.section("rythme", words.t("missions.by.rhythm"), rhythms(counts)),
                Facets.section("comment", words.t("missions.by.how"), how(counts)),
                Facets.section("domaines", words.t("missions.by.domain"), domains(counts)));
    }

    private List<El> moments(Counts counts) {
        return Arrays.stream(Moment.values())
                .filter(counts.moments()::containsKey)
                .map(moment -> facets().several(
                                MissionParameters.WHEN,
                                moment.code(),
                                words.capitalized(words.of(moment)),
                                counts.moments().getOrDefault(moment, 0)))
                .toList();
    }

    private List<El> rhythms(Counts counts) {
        return Arrays.stream(Rhythm.values())
                .filter(counts.rhythms()::containsKey)
                .map(rhythm -> facets().one(
                                MissionParameters.RHYTHM,
                                rhythm.code(),
                                words.of(rhythm),
                                counts.rhythms().getOrDefault(rhythm, 0)))
                .toList();
    }

    private List<El> how(Counts counts) {
        return Facets.present(
                facets().yes(MissionParameters.HOUR, words.t("missions.hour"), counts.oneHour()),
                facets().yes(MissionParameters.CHILDREN, words.t("missions.children"), counts.withChildren()),
                facets().yes(MissionParameters.REMOTE, words.t("missions.remote"), counts.remote()));
    }

    private List<El> domains(Counts counts) {
        return taxonomy.domains().stream()
                .filter(domain -> counts.domains().containsKey(domain.id()))
                .map(domain -> facets().one(
                                MissionParameters.DOMAIN,
                                domain.slug().value(),
                                domain.label().in(words.locale()),
                                counts.domains().getOrDefault(domain.id(), 0)))
                .toList();
    }

    private Facets facets() {
        return new Facets(request.address(), MissionParameters.MISSIONS, links);
    }
}
