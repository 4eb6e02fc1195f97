package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.Programme;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.ui.El;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one types: words and a place, or two days. What else was asked stays asked. */
record AgendaForms(AgendaRequest request, AgendaWords words) {

    private static final List<Integer> RADII = List.of(0, 5, 10, 20, 50);

    El search() {
        var asked = request.address();
        var form = el("form", "search search--row search--flat agenda-search")
                .attr("role", "search")
                .attr("method", "get")
                .attr("action", AgendaParameters.AGENDA)
                .with(
                        SearchForm.field(
                                AgendaParameters.WORDS,
                                "search",
                                asked.first(AgendaParameters.WORDS),
                                "agenda.what",
                                "agenda.what.hint",
                                words.locale()),
                        SearchForm.field(
                                AgendaParameters.PLACE,
                                "text",
                                asked.first(AgendaParameters.PLACE),
                                "search.where",
                                "search.where.hint",
                                words.locale()),
                        radius(),
                        SearchForm.submit(words.locale()));
        return SearchForm.keep(
                form,
                asked,
                Set.of(AgendaParameters.WORDS, AgendaParameters.PLACE, AgendaParameters.RADIUS),
                words.locale());
    }

    private El radius() {
        var near = request.query().near();
        var chosen = near == null ? AgendaReader.USUAL_RADIUS_KM : near.radiusKm();
        var select = el("select", "").id(AgendaParameters.RADIUS).attr("name", AgendaParameters.RADIUS);
        IntStream.concat(RADII.stream().mapToInt(Integer::intValue), IntStream.of(chosen))
                .distinct()
                .sorted()
                .forEach(km -> select.with(
                        text("option", "", km == 0 ? words.t("agenda.radius.here") : words.t("agenda.radius", km))
                                .attr("value", Integer.toString(km))
                                .flag("selected", km == chosen)));
        return el("div", "search__field agenda-search__radius")
                .with(text("label", "", words.t("agenda.radius.label")).attr("for", AgendaParameters.RADIUS), select);
    }

    El days() {
        var form = el("form", "agenda-days")
                .attr("method", "get")
                .attr("action", AgendaParameters.AGENDA)
                .with(
                        day(AgendaParameters.FROM, "agenda.from"),
                        day(AgendaParameters.TO, "agenda.to"),
                        text("button", "button button--small", words.t("agenda.days.submit"))
                                .attr("type", "submit"));
        return el("section", "", text("h2", "", words.t("agenda.by.days")).id("filtre-jours"))
                .attr("aria-labelledby", "filtre-jours")
                .with(SearchForm.keep(
                        form,
                        request.address(),
                        Set.of(AgendaParameters.FROM, AgendaParameters.TO, AgendaParameters.WHEN),
                        words.locale()));
    }

    /**
     * Who holds it, and in which programme.
     *
     * @param organisers names by key
     * @param programmes that go on or come
     */
    El held(Map<String, String> organisers, List<Programme> programmes) {
        var bySlug = new LinkedHashMap<String, String>();
        programmes.forEach(programme ->
                bySlug.put(programme.slug().value(), programme.details().title()));
        var form = el("form", "agenda-days")
                .attr("method", "get")
                .attr("action", AgendaParameters.AGENDA)
                .with(
                        choice(AgendaParameters.ORGANISER, "agenda.organiser", request.organiserName(), organisers),
                        choice(AgendaParameters.PROGRAMME, "agenda.programme", request.programmeName(), bySlug),
                        text("button", "button button--small", words.t("agenda.held.submit"))
                                .attr("type", "submit"));
        return el("section", "", text("h2", "", words.t("agenda.by.held")).id("filtre-qui"))
                .attr("aria-labelledby", "filtre-qui")
                .with(SearchForm.keep(
                        form,
                        request.address(),
                        Set.of(AgendaParameters.ORGANISER, AgendaParameters.PROGRAMME),
                        words.locale()));
    }

    /** @param asked name of what is chosen, which may have nothing that comes */
    private @Nullable El choice(String name, String label, @Nullable String asked, Map<String, String> offered) {
        var values = new LinkedHashMap<>(offered);
        var chosen = request.address().first(name);
        if (!chosen.isEmpty() && asked != null) {
            values.putIfAbsent(chosen, asked);
        }
        if (values.isEmpty()) {
            return null;
        }
        var select = el("select", "")
                .id(name)
                .attr("name", name)
                .with(text("option", "", words.t("agenda.held.any")).attr("value", ""));
        values.forEach((value, said) ->
                select.with(text("option", "", said).attr("value", value).flag("selected", value.equals(chosen))));
        return el("div", "agenda-days__field agenda-days__field--wide")
                .with(text("label", "", words.t(label)).attr("for", name), select);
    }

    private El day(String name, String label) {
        return el("div", "agenda-days__field")
                .with(
                        text("label", "", words.t(label)).attr("for", name),
                        el("input", "")
                                .id(name)
                                .attr("name", name)
                                .attr("type", "date")
                                .attr("value", request.address().first(name)));
    }
}
