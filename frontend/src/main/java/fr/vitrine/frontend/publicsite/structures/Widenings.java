package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.directory.search.Widening;
import fr.vitrine.directory.search.Widening.Step;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.Territory;
import java.util.Comparator;
import java.util.List;

/** The ways on where nothing answers, or little: what to ask instead, with what it would find, and whom to ask. */
final class Widenings {

    private static final int PROPOSED = 4;
    private static final Comparator<Widening> NEAREST_FIRST = Comparator.comparingInt(Widenings::distance);

    private final ListPage page;
    private final List<Widening> ways;
    private final Territory territory;

    Widenings(ListPage page, List<Widening> ways, Territory territory) {
        this.page = page;
        this.ways = ways.stream().sorted(NEAREST_FIRST).toList();
        this.territory = territory;
    }

    /** What leaves most of the question as it is: to look a little further first, without its words last. */
    private static int distance(Widening way) {
        var place = way.query().place();
        return switch (way.step()) {
            case WIDER_RADIUS -> place == null ? 0 : place.radiusKm();
            case WITHOUT_TEXT -> Integer.MAX_VALUE;
            default -> Place.MAX_RADIUS_KM + 1;
        };
    }

    /** Whether there is more without giving up the question's words. */
    boolean isWorthSaying() {
        return !ways.isEmpty() && ways.getFirst().step() != Step.WITHOUT_TEXT;
    }

    /** In place of a list. */
    El nothing() {
        var explained =
                new Question(page).nobody() + " " + page.t(ways.isEmpty() ? "list.empty.none" : "list.empty.ways");
        return el("section", "nothing")
                .attr("aria-labelledby", "rien")
                .with(
                        text("h2", "", page.t("list.empty")).id("rien"),
                        text("p", "", explained),
                        ways.isEmpty() ? all() : proposals());
    }

    /** Below an empty list. */
    El ask() {
        var text = text("p", "", page.t("list.ask.text") + " ").with(mail("list.ask.mail"));
        return el("aside", "hint")
                .attr("aria-label", page.t("list.ask.label"))
                .with(
                        icon("message-square"),
                        el("div", "hint__body").with(text("p", "hint__title", page.t("list.ask.title")), text));
    }

    /** Below a short list. */
    El hint() {
        var way = ways.getFirst();
        var text = text("p", "", page.t("list.hint") + " ")
                .with(link(
                        page.address(way.query()),
                        "",
                        page.t("list.hint.way", label(way), page.structures(way.count()))))
                .say(" " + page.t("list.hint.or") + " ")
                .with(mail("list.hint.mail"))
                .say(".");
        return el("aside", "hint")
                .attr("aria-label", page.t("list.hint.label"))
                .with(icon("lightbulb"), el("div", "hint__body", text));
    }

    private El mail(String key) {
        return link("mailto:" + territory.publisher().getOrDefault("email", ""), "", page.t(key));
    }

    private El all() {
        return link(page.links().structures(), "button button--primary", page.t("list.empty.all"));
    }

    private El proposals() {
        return el("ul", "widen")
                .withAll(ways.stream().limit(PROPOSED).map(this::proposal).toList());
    }

    private El proposal(Widening way) {
        return el("li", "widen__way")
                .with(
                        el("span", "tile", icon(iconOf(way))),
                        link(page.address(way.query()), "stretched", label(way)),
                        text("strong", "", page.structures(way.count())));
    }

    private String label(Widening way) {
        var place = way.query().place();
        return switch (way.step()) {
            case WIDER_RADIUS -> page.t("list.widen.radius", place == null ? 0 : place.radiusKm());
            case WITHOUT_OPEN_NOW -> page.t("list.widen.open");
            case WITHOUT_AUDIENCES -> page.t("list.widen.audiences");
            case WITHOUT_LABELS -> page.t("list.widen.labels");
            case WITHOUT_LEGAL_FORMS -> page.t("list.widen.forms");
            case WITHOUT_DOMAINS -> page.t("list.widen.domains");
            case WITHOUT_PLACE -> page.t("list.widen.place");
            case WITHOUT_ACTS_IN -> page.t("list.widen.acts");
            case WITHOUT_TEXT -> page.t("list.widen.text", page.query().text());
        };
    }

    private static String iconOf(Widening way) {
        return switch (way.step()) {
            case WIDER_RADIUS -> "route";
            case WITHOUT_OPEN_NOW -> "clock";
            case WITHOUT_AUDIENCES -> "users";
            case WITHOUT_LABELS -> "badge-check";
            case WITHOUT_LEGAL_FORMS -> "scale";
            case WITHOUT_DOMAINS -> "layers";
            case WITHOUT_PLACE, WITHOUT_ACTS_IN -> "map-pin";
            case WITHOUT_TEXT -> "search";
        };
    }
}
