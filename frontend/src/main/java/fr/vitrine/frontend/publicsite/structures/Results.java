package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchResult.Hit;
import fr.vitrine.directory.search.SearchResult.MatchedService;
import fr.vitrine.frontend.publicsite.StructureCards;
import fr.vitrine.frontend.ui.DistanceText;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.HoursText;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.territory.Commune;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The structures that answer, in order. */
final class Results {

    /** The map marks the row of the place that is chosen on it. */
    static final String LIST_ID = "liste";

    private static final int SERVICES = 2;
    private static final int LABELS = 2;
    private static final int CHIP_LENGTH = 45;

    private final ListPage page;
    private final StructureCards cards;
    private final HoursText hours;
    private final DistanceText distances;
    private final LocalDateTime now;
    private final WordMarks marks;

    Results(ListPage page, StructureCards cards, HoursText hours, DistanceText distances, LocalDateTime now) {
        this.page = page;
        this.cards = cards;
        this.hours = hours;
        this.distances = distances;
        this.now = now;
        var corrected = page.result().correctedText();
        marks = new WordMarks(corrected == null ? page.query().text() : corrected);
    }

    El list() {
        var first = (page.query().page() - 1) * SearchQuery.PAGE_SIZE + 1;
        return el("ol", "results")
                .id(LIST_ID)
                .attrIf(first > 1, "start", Integer.toString(first))
                .withAll(page.result().hits().stream().map(this::row).toList());
    }

    private El row(Hit hit) {
        var structure = hit.structure();
        var row = el("article", "result " + cards.hueClass(structure))
                .attr("data-place-id", Long.toString(structure.id().value()))
                .with(el("div", "result__tile", icon(cards.iconOf(structure))), body(hit));
        return el("li", "", row).id("structure-" + structure.id().value());
    }

    private El body(Hit hit) {
        var structure = hit.structure();
        var body = el("div", "result__body")
                .with(cards.domainName(structure), cards.title("h2", "result__title", structure));
        if (structure.tagline() != null) {
            body.with(marks.in(el("p", "result__text"), structure.tagline()));
        }
        if (isPrecise()) {
            body.withAll(
                    hit.services().stream().limit(SERVICES).map(this::service).toList());
        }
        var chips = chips(hit);
        return body.with(place(hit), chips.isEmpty() ? null : el("ul", "chips").withAll(chips));
    }

    /** Whether it was asked what a service does: then it is said which ones do. */
    private boolean isPrecise() {
        return !page.query().text().isBlank() || !page.query().domains().isEmpty();
    }

    private El service(MatchedService service) {
        return el("p", "result__service").with(icon("check"), marks.in(span(""), service.title()));
    }

    private El place(Hit hit) {
        var name = cards.communeName(hit.structure());
        var where = span("").say(name);
        if (hit.distanceKm() != null) {
            where.say(" ").with(text("strong", "", distances.away(hit.distanceKm())));
        }
        return el("p", "place")
                .with(name.isEmpty() ? null : el("span", "", icon("map-pin"), where), open(hit.structure()));
    }

    private @Nullable El open(StructureSummary structure) {
        return Optional.ofNullable(structure.openingHours())
                .flatMap(hours -> this.hours.stateAt(hours, now))
                .map(state -> el("span", "open-state" + (state.open() ? " open-state--open" : ""), icon("clock"))
                        .say(state.text()))
                .orElse(null);
    }

    private List<El> chips(Hit hit) {
        var chips = new ArrayList<String>();
        actsAt(hit)
                .map(commune -> page.t("list.acts.in", PlaceNames.in(commune.name(), page.locale())))
                .ifPresent(chips::add);
        if (hit.structure().nationwide()) {
            chips.add(page.t("list.nationwide"));
        }
        if (isPrecise()) {
            hit.services().stream()
                    .limit(1)
                    .flatMap(service -> Stream.of(service.price(), service.conditions()))
                    .flatMap(said -> brief(said).stream())
                    .forEach(chips::add);
        }
        hit.structure().labels().stream()
                .flatMap(code -> page.taxonomy().findLabel(code).stream())
                .limit(LABELS)
                .map(label -> label.label().in(page.locale()))
                .forEach(chips::add);
        return chips.stream().map(label -> text("li", "chip", label)).toList();
    }

    /** What is no longer than a chip. */
    private static Optional<String> brief(@Nullable String said) {
        return Optional.ofNullable(said)
                .map(text -> text.strip().replaceFirst("\\.$", ""))
                .filter(text -> !text.isEmpty() && text.length() <= CHIP_LENGTH);
    }

    /** The commune asked for, where the structure answers by acting there rather than by being near. */
    private Optional<Commune> actsAt(Hit hit) {
        var actsIn = page.request().actsIn();
        if (actsIn != null) {
            return Optional.of(actsIn);
        }
        var place = page.query().place();
        var isFar = place != null
                && place.radiusKm() > 0
                && hit.distanceKm() != null
                && hit.distanceKm() > place.radiusKm();
        return isFar ? Optional.ofNullable(page.request().place()) : Optional.empty();
    }
}
