package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.OfferMatches;
import fr.vitrine.partners.OfferMatches.Match;
import fr.vitrine.partners.OfferQuery;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A stage of the path: what to do, who helps, what there is. */
final class StageSteps {

    private static final int READ = 100;
    private static final int PARTNERS = 4;
    private static final int TODOS = 3;

    private final OfferShelf shelf;
    private final Links links;
    private final PartnerWords words;

    StageSteps(OfferShelf shelf, Links links, Locale locale) {
        this.shelf = shelf;
        this.links = links;
        words = shelf.words(locale);
    }

    El step(Stage stage) {
        var found = shelf.find(OfferQuery.ALL.at(stage), 0, READ);
        var todos = IntStream.rangeClosed(1, TODOS)
                .mapToObj(n -> el("li", "", icon("check"), span(words.t("stage." + stage.code() + ".todo." + n))))
                .toList();
        var step = el("div", "path__step")
                .with(
                        text("h3", "path__title", words.of(stage)),
                        text("p", "path__lead", words.t("stage." + stage.code() + ".lead")),
                        el("div", "path__cols")
                                .with(
                                        part("project.todo", el("ul", "reasons").withAll(todos)),
                                        part("project.helpers", helpers(found)),
                                        part("project.exists", kinds(stage, found))));
        return el("li", "").id("etape-" + stage.code()).with(step);
    }

    private El part(String key, El content) {
        return el("div", "path__part", text("h4", "", words.t(key)), content);
    }

    private El helpers(OfferMatches found) {
        var partners =
                shelf
                        .partners()
                        .summaries(found.page().stream()
                                .map(Match::partner)
                                .distinct()
                                .toList())
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(PartnerSummary::kind).thenComparing(PartnerSummary::name))
                        .toList();
        var chips = partners.stream()
                .limit(PARTNERS)
                .map(partner -> el("li", "", link(links.partner(partner.slug()), "chip", partner.name())))
                .toList();
        var list = el("ul", "chips").withAll(chips);
        return partners.size() <= PARTNERS
                ? list
                : list.with(el(
                        "li",
                        "",
                        link(links.partners(), "chip", words.t("project.helpers.more", partners.size() - PARTNERS))));
    }

    private El kinds(Stage stage, OfferMatches found) {
        var asked = AskedAddress.NOTHING.with(OfferParameters.STAGE, stage.code());
        var counts = found.counts().kinds();
        List<El> chips = Arrays.stream(OfferKind.values())
                .filter(counts::containsKey)
                .map(kind -> PageParts.countChip(
                        asked.with(OfferParameters.NEED, kind.code()).of(OfferParameters.OFFERS, links),
                        words.of(kind),
                        counts.getOrDefault(kind, 0)))
                .toList();
        return el("div", "path__exists")
                .with(
                        el("ul", "chips").withAll(chips),
                        PageParts.moreLink(
                                asked.of(OfferParameters.OFFERS, links), words.t("project.exists.all", found.total())));
    }
}
