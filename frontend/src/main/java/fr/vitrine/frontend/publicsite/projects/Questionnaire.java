package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.partners.OfferKind;
import java.util.Arrays;

/** Five questions, none of which must be answered: a form whose answer is an address. */
public final class Questionnaire {

    static final String ANCHOR = "questionnaire";

    private Questionnaire() {}

    static El of(Choices choices, AskedAddress asked, PartnerWords words) {
        var form = el("form", "questionnaire__form")
                .attr("method", "get")
                .attr("action", OfferParameters.ANSWERS)
                .with(
                        el("div", "questionnaire__fields")
                                .with(choices.stages(), choices.domains(), choices.place(), choices.who()),
                        needs(asked, words),
                        el("p", "questionnaire__end")
                                .with(
                                        el("button", "button button--primary")
                                                .attr("type", "submit")
                                                .with(icon("arrow-right"))
                                                .say(words.t("project.ask.submit")),
                                        text("span", "muted small", words.t("project.ask.note"))));
        if (Links.isEnglish(words.locale())) {
            form.with(SearchForm.hidden(Links.LANGUAGE, "en"));
        }
        return el("section", "box questionnaire")
                .id(ANCHOR)
                .attr("aria-labelledby", "t-questionnaire")
                .with(
                        text("h2", "", words.t("project.ask")).id("t-questionnaire"),
                        text("p", "muted", words.t("project.ask.lead")),
                        form);
    }

    /** Boxes for what is looked for. */
    public static El needs(AskedAddress asked, PartnerWords words) {
        var boxes = Arrays.stream(OfferKind.values())
                .map(kind -> el("li", "")
                        .with(el("label", "tick")
                                .with(
                                        el("input", "")
                                                .attr("type", "checkbox")
                                                .attr("name", OfferParameters.NEED)
                                                .attr("value", kind.code())
                                                .flag(
                                                        "checked",
                                                        asked.all(OfferParameters.NEED)
                                                                .contains(kind.code())),
                                        icon(PartnerWords.icon(kind)),
                                        span(words.of(kind)))))
                .toList();
        return el("fieldset", "field", text("legend", "", words.t("project.ask.need")))
                .with(el("ul", "ticks").withAll(boxes));
    }
}
