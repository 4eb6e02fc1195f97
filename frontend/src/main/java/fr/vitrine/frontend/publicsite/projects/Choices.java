package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.Stage;
import java.util.Arrays;
import java.util.List;

/** Native fields of forms that ask for offers. */
public record Choices(AskedAddress asked, PartnerWords words, Taxonomy taxonomy) {

    public El stages() {
        return select(
                OfferParameters.STAGE,
                "project.ask.stage",
                Arrays.stream(Stage.values())
                        .map(stage -> option(OfferParameters.STAGE, stage.code(), words.of(stage)))
                        .toList());
    }

    public El domains() {
        return select(
                OfferParameters.DOMAIN,
                "project.ask.domain",
                taxonomy.domains().stream()
                        .map(domain -> option(
                                OfferParameters.DOMAIN,
                                domain.slug().value(),
                                domain.label().in(words.locale())))
                        .toList());
    }

    public El who() {
        var groups = Arrays.stream(Beneficiary.values())
                .map(beneficiary ->
                        option(OfferParameters.WHO, OfferReader.groupCode(beneficiary), words.of(beneficiary)))
                .toList();
        var forms = taxonomy.legalForms().stream()
                .map(form ->
                        option(OfferParameters.WHO, form.code(), form.label().in(words.locale())))
                .toList();
        return select(
                OfferParameters.WHO,
                "project.ask.who",
                List.of(
                        el("optgroup", "")
                                .attr("label", words.t("project.ask.who.group"))
                                .withAll(groups),
                        el("optgroup", "")
                                .attr("label", words.t("project.ask.who.form"))
                                .withAll(forms)));
    }

    public El place() {
        var input = el("input", "input")
                .id(OfferParameters.PLACE)
                .attr("name", OfferParameters.PLACE)
                .attr("type", "text")
                .attr("value", asked.first(OfferParameters.PLACE))
                .attr("maxlength", "200")
                .attr("autocomplete", "off")
                .attr("placeholder", words.t("search.where.hint"));
        return field(OfferParameters.PLACE, "project.ask.place", input);
    }

    private El select(String name, String key, List<El> options) {
        var select = el("select", "input")
                .id(name)
                .attr("name", name)
                .with(text("option", "", words.t("project.ask.any")).attr("value", ""))
                .withAll(options);
        return field(name, key, select);
    }

    private El field(String name, String key, El control) {
        return el("div", "field", text("label", "", words.t(key)).attr("for", name), control);
    }

    private El option(String name, String value, String label) {
        return text("option", "", label)
                .attr("value", value)
                .flag("selected", asked.first(name).equals(value));
    }
}
