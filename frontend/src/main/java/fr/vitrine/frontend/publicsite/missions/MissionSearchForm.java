package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.volunteers.MissionQuery;
import java.util.Set;

/** Words, a place and how far around it; what else was asked stays asked. */
final class MissionSearchForm {

    private MissionSearchForm() {}

    static El of(AskedAddress asked, int radiusKm, MissionWords words) {
        var locale = words.locale();
        var form = el("form", "search search--row search--flat search--near")
                .attr("role", "search")
                .attr("method", "get")
                .attr("action", MissionParameters.MISSIONS)
                .with(
                        SearchForm.field(
                                MissionParameters.WORDS,
                                "search",
                                asked.first(MissionParameters.WORDS),
                                "missions.what",
                                "missions.what.hint",
                                locale),
                        SearchForm.field(
                                MissionParameters.PLACE,
                                "text",
                                asked.first(MissionParameters.PLACE),
                                "search.where",
                                "search.where.hint",
                                locale),
                        radius(radiusKm, words),
                        SearchForm.submit(locale));
        return SearchForm.keep(
                form,
                asked,
                Set.of(MissionParameters.WORDS, MissionParameters.PLACE, MissionParameters.RADIUS),
                locale);
    }

    private static El radius(int radiusKm, MissionWords words) {
        var select = el("select", "").id(MissionParameters.RADIUS).attr("name", MissionParameters.RADIUS);
        MissionReader.RADII.forEach(km -> select.with(text("option", "", words.t("distance.km", km))
                .attr("value", km == MissionQuery.USUAL_RADIUS ? "" : Integer.toString(km))
                .flag("selected", km == radiusKm)));
        return el("div", "search__field")
                .with(text("label", "", words.t("missions.radius")).attr("for", MissionParameters.RADIUS), select);
    }
}
