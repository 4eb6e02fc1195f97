package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.Facets;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.volunteers.MissionMatches.Counts;
import fr.vitrine.volunteers.MissionMatches.Part;
import fr.vitrine.volunteers.MissionQuery.Who;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Rhythm;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filters, each value a link with how many missions it leads to. */
record MissionFacets(MissionRequest request, MissionWords words, Taxonomy taxonomy, Links links) {

    List<El> of(Counts counts) {
        return Facets.present(
                Facets.section("quand", words.t("missions.by.when"), moments(counts)),
                day(),
                Facets.section("rythme", words.t("missions.by.rhythm"), rhythms(counts)),
                Facets.section("comment", words.t("missions.by.how"), how(counts)),
                Facets.section("competences", words.t("missions.by.skill"), skills(counts)),
                Facets.section("domaines", words.t("missions.by.domain"), domains(counts)));
    }

    /** A day is typed. */
    private El day() {
        var form = el("form", "agenda-days")
                .attr("method", "get")
                .attr("action", MissionParameters.MISSIONS)
                .with(
                        el("div", "agenda-days__field")
                                .with(
                                        text("label", "", words.t("missions.day"))
                                                .attr("for", MissionParameters.DAY),
                                        el("input", "")
                                                .id(MissionParameters.DAY)
                                                .attr("name", MissionParameters.DAY)
                                                .attr("type", "date")
                                                .attr("value", request.address().first(MissionParameters.DAY))),
                        text("button", "button button--small", words.t("missions.day.submit"))
                                .attr("type", "submit"));
        return SearchForm.keep(form, request.address(), Set.of(MissionParameters.DAY), words.locale());
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
                yes(counts, Part.HOUR, MissionParameters.HOUR, "missions.hour"),
                yes(counts, Part.BEGINNERS, MissionParameters.BEGINNERS, "missions.beginners"),
                yes(counts, Part.CHILDREN, MissionParameters.CHILDREN, "missions.children"),
                yes(counts, Part.MINORS, MissionParameters.MINORS, "missions.minors"),
                yes(counts, Part.ACCESSIBLE, MissionParameters.ACCESSIBLE, "missions.accessible"),
                yes(counts, Part.REMOTE, MissionParameters.REMOTE, "missions.remote"));
    }

    private @Nullable El yes(Counts counts, Part part, String name, String key) {
        return facets().yes(name, words.t(key), counts.yes().getOrDefault(part, 0));
    }

    /** Each as it was asked, else as a mission spells it. */
    private List<El> skills(Counts counts) {
        var asked = request.address().all(MissionParameters.SKILL);
        return counts.skills().stream()
                .map(skill -> facets().several(
                                MissionParameters.SKILL,
                                asked.stream()
                                        .filter(one -> Who.key(one).equals(Who.key(skill.skill())))
                                        .findFirst()
                                        .orElse(skill.skill()),
                                words.capitalized(skill.skill()),
                                skill.count()))
                .toList();
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
