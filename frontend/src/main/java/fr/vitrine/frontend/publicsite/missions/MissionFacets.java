package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.volunteers.MissionMatches.Counts;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Rhythm;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters, each value a link with how many missions it leads to. */
record MissionFacets(MissionRequest request, MissionWords words, Taxonomy taxonomy, Links links) {

    List<El> of(Counts counts) {
        return Stream.of(
                        section("quand", "missions.by.when", moments(counts)),
                        section("rythme", "missions.by.rhythm", rhythms(counts)),
                        section("comment", "missions.by.how", how(counts)),
                        section("domaines", "missions.by.domain", domains(counts)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<El> moments(Counts counts) {
        return Arrays.stream(Moment.values())
                .filter(counts.moments()::containsKey)
                .map(moment -> chip(
                        request.address().toggled(MissionParameters.WHEN, moment.code()),
                        words.capitalized(words.of(moment)),
                        counts.moments().getOrDefault(moment, 0),
                        request.address().all(MissionParameters.WHEN).contains(moment.code())))
                .toList();
    }

    private List<El> rhythms(Counts counts) {
        return Arrays.stream(Rhythm.values())
                .filter(counts.rhythms()::containsKey)
                .map(rhythm -> one(
                        MissionParameters.RHYTHM,
                        rhythm.code(),
                        words.of(rhythm),
                        counts.rhythms().getOrDefault(rhythm, 0)))
                .toList();
    }

    private List<El> how(Counts counts) {
        return Stream.of(
                        yes(MissionParameters.HOUR, "missions.hour", counts.oneHour()),
                        yes(MissionParameters.CHILDREN, "missions.children", counts.withChildren()),
                        yes(MissionParameters.REMOTE, "missions.remote", counts.remote()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<El> domains(Counts counts) {
        return taxonomy.domains().stream()
                .filter(domain -> counts.domains().containsKey(domain.id()))
                .map(domain -> one(
                        MissionParameters.DOMAIN,
                        domain.slug().value(),
                        domain.label().in(words.locale()),
                        counts.domains().getOrDefault(domain.id(), 0)))
                .toList();
    }

    private @Nullable El yes(String name, String key, int count) {
        return count == 0 ? null : one(name, AskedAddress.YES, words.t(key), count);
    }

    private El one(String name, String value, String label, int count) {
        var chosen = request.address().first(name).equals(value);
        return chip(request.address().with(name, chosen ? "" : value), label, count, chosen);
    }

    private El chip(AskedAddress address, String label, int count, boolean chosen) {
        return el("li", "")
                .with(link(
                                address.of(MissionParameters.MISSIONS, links),
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
