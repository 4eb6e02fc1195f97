package fr.vitrine.frontend.backoffice.volunteering;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.BarTable;
import fr.vitrine.frontend.backoffice.BarTable.Bar;
import fr.vitrine.frontend.backoffice.grid.TableExport;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.volunteers.SmallNumbers;
import fr.vitrine.volunteers.figures.AnswerTimes;
import fr.vitrine.volunteers.figures.Months;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How volunteering fares in the territory: missions, volunteers, hours, answers, and where something is missing. */
@Route(value = "gestion/benevolat", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class VolunteeringFiguresView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "gestion/benevolat";
    private static final int MONTHS_BACK = 36;

    private final transient FigureServices services;

    VolunteeringFiguresView(CurrentActor current, FigureServices services) {
        super(current);
        this.services = services;
        addClassNames("dashboard");
    }

    @Override
    public String getPageTitle() {
        return t("office.section.benevolat");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Asked.parse(event.getLocation().getQueryParameters(), LocalDate.now(services.clock()));
        var words = new FigureWords(services, locale());
        var reading = Reading.of(services, actor(), asked);
        removeAll();
        add(
                head(asked, words),
                filters(asked, words),
                text("p", "dashboard__lead", t("vfigures.lead", SmallNumbers.FEWEST)));
        add(totals(reading, words), hours(reading, words), answers(reading, words), gaps(reading, words, asked));
    }

    private El head(Asked asked, FigureWords words) {
        var export = new TableExport<>(
                services.current(),
                this::t,
                t(
                        "vfigures.file",
                        asked.months().from().toString(),
                        asked.months().until().toString()),
                t("office.section.benevolat"),
                FigureLines.COLUMNS,
                actor -> FigureLines.of(Reading.of(services, actor, asked), words, asked));
        return el("div", "view-head")
                .with(text("h1", "", t("office.section.benevolat")), el("div", "view-head__actions", export.menu()));
    }

    private El filters(Asked asked, FigureWords words) {
        var now = YearMonth.now(services.clock());
        var months = Stream.concat(
                        IntStream.range(0, MONTHS_BACK).mapToObj(now::minusMonths),
                        Stream.of(asked.months().from(), asked.months().until()))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        return el("div", "requests__filters")
                .with(
                        choice(
                                "vfigures.from",
                                months,
                                asked.months().from(),
                                words::month,
                                from -> go(Months.between(from, asked.months().until()), asked.km())),
                        choice(
                                "vfigures.until",
                                months,
                                asked.months().until(),
                                words::month,
                                until -> go(Months.between(asked.months().from(), until), asked.km())),
                        choice(
                                "vfigures.radius",
                                Asked.RADII,
                                asked.km(),
                                km -> t("distance.km", km),
                                km -> go(asked.months(), km)));
    }

    private <T> Select<T> choice(String label, List<T> items, T chosen, Function<T, String> said, Consumer<T> go) {
        var select = new Select<T>();
        select.setLabel(t(label));
        select.setItems(items);
        select.setItemLabelGenerator(said::apply);
        select.setValue(chosen);
        select.addValueChangeListener(change -> go.accept(change.getValue()));
        return select;
    }

    /** What is asked for stands in the address: it can be kept and passed on. */
    private static void go(Months months, int km) {
        UI.getCurrent().navigate(PATH, new Asked(months, km).query());
    }

    private El totals(Reading reading, FigureWords words) {
        var figures = el("dl", "requests__figures panel");
        new FigureTotals(words)
                .of(reading)
                .forEach((key, value) -> figures.add(el("div", "", text("dt", "", t(key)), text("dd", "", value))));
        return section("vfigures.totals", t("vfigures.totals")).with(figures);
    }

    private El hours(Reading reading, FigureWords words) {
        return section("vfigures.hours", t("vfigures.hours"))
                .with(el("div", "panels")
                        .with(
                                bars("vfigures.domains", words.bars(reading.byDomain(), words::domain)),
                                bars("vfigures.months", words.bars(reading.byMonth(), words::month)),
                                bars("vfigures.communes", words.bars(reading.byCommune(), words::commune))));
    }

    private El bars(String key, List<Bar> bars) {
        return bars.isEmpty()
                ? el("div", "panel stack", text("h3", "", t(key)), text("p", "muted", t("vfigures.none")))
                : BarTable.of(t(key), t("vfigures.unit"), bars);
    }

    private El answers(Reading reading, FigureWords words) {
        var rows = reading.byStructure().stream()
                .map(one -> Stream.of(
                                words.structure(reading, one.structure()),
                                words.number(one.answers().applications()),
                                words.number(one.answers().answered()),
                                words.wait(one.answers().hours()),
                                words.number(one.answers().late()),
                                words.number(one.answers().overdue()))
                        .toList())
                .toList();
        return section("vfigures.answers", t("vfigures.answers"))
                .with(
                        text("p", "dashboard__lead", t("vfigures.answers.text", AnswerTimes.LATE_DAYS)),
                        table(
                                "vfigures.answers.table",
                                List.of(
                                        "mission.structure",
                                        "vfigures.answers.all",
                                        "vfigures.answers.answered",
                                        "vfigures.answers.hours",
                                        "vfigures.answers.late",
                                        "vfigures.answers.overdue"),
                                rows));
    }

    private El gaps(Reading reading, FigureWords words, Asked asked) {
        var offer = reading.domains().stream()
                .map(one ->
                        List.of(words.domain(one.domain()), words.number(one.missions()), words.people(one.wished())))
                .toList();
        var without = reading.without().stream()
                .map(code -> text("li", "", words.commune(Optional.of(code))))
                .toList();
        return section("vfigures.gaps", t("vfigures.gaps"))
                .with(
                        text("p", "dashboard__lead", t("vfigures.gaps.text")),
                        text("p", "", t("vfigures.gaps.volunteers", words.people(reading.volunteersWithout()))),
                        text("h3", "", t("vfigures.offer")),
                        table(
                                "vfigures.offer",
                                List.of("vfigures.offer.domain", "vfigures.offer.missions", "vfigures.offer.wished"),
                                offer),
                        text("h3", "", t("vfigures.without", asked.km())),
                        without.isEmpty()
                                ? text("p", "panel", t("vfigures.without.none"))
                                : el("ul", "vfigures-communes panel").withAll(without));
    }

    private El table(String caption, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return text("p", "panel", t("vfigures.none"));
        }
        var head = el("tr", "");
        columns.forEach(column -> head.add(text("th", "", t(column)).attr("scope", "col")));
        var body = el("tbody", "");
        rows.forEach(row -> {
            var line = el("tr", "", text("th", "", row.getFirst()).attr("scope", "row"));
            row.stream().skip(1).forEach(cell -> line.add(text("td", "", cell)));
            body.add(line);
        });
        return el("div", "panel requests__table")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", t(caption))
                .with(el("table", "", el("thead", "", head), body));
    }

    private El section(String id, String title) {
        return el("section", "stack")
                .attr("aria-labelledby", id)
                .with(text("h2", "", title).id(id));
    }
}
