package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.AgendaResult.Day;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A month as a table of weeks; on a phone, where a table of seven is too narrow, its days stand one below the other. */
record MonthGrid(AgendaRequest request, AgendaWords words, Links links, List<Day> days) {

    private static final int WEEK = 7;
    private static final int SHOWN = 3;

    El of() {
        var byDay = days.stream().collect(Collectors.toMap(Day::day, Function.identity()));
        var table = el("table", "month").with(text("caption", "visually-hidden", words.month(request.month())), head());
        var body = el("tbody", "");
        var month = request.month();
        for (var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusDays(WEEK)) {
            var week = el("tr", "");
            for (var n = 0; n < WEEK; n++) {
                week.with(cell(monday.plusDays(n), byDay));
            }
            body.with(week);
        }
        return el("section", "")
                .attr("aria-labelledby", "le-mois")
                .with(navigation(), table.with(body))
                .with(days.isEmpty() ? text("p", "muted", words.t("agenda.month.nothing")) : null);
    }

    private El navigation() {
        return el("div", "month__head")
                .with(
                        step(request.month().minusMonths(1), "chevron-left", "agenda.month.previous"),
                        text("h2", "month__title", words.month(request.month())).id("le-mois"),
                        step(request.month().plusMonths(1), "chevron-right", "agenda.month.next"));
    }

    private El step(YearMonth month, String sign, String key) {
        var href =
                request.address().with(AgendaParameters.MONTH, month.toString()).of(AgendaParameters.AGENDA, links);
        return link(href, "icon-button", icon(sign))
                .attr("aria-label", words.t(key, words.month(month)))
                .attr("rel", "nofollow");
    }

    private El head() {
        return el("thead", "")
                .with(el("tr", "")
                        .withAll(Arrays.stream(DayOfWeek.values())
                                .map(day -> text(
                                                "th",
                                                "",
                                                day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()))
                                        .attr("scope", "col")
                                        .attr("abbr", day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())))
                                .toList()));
    }

    private El cell(LocalDate day, Map<LocalDate, Day> byDay) {
        if (!YearMonth.from(day).equals(request.month())) {
            return el("td", "month__other");
        }
        var on = byDay.get(day);
        var cell = el("td", on == null ? "month__day month__day--empty" : "month__day")
                .attrIf(day.equals(request.today()), "aria-current", "date")
                .with(el("p", "month__number")
                        .with(text("span", "month__name", words.day(day, request.today())))
                        .with(text("span", "month__figure", Integer.toString(day.getDayOfMonth()))
                                .attr("aria-hidden", "true")));
        if (on == null) {
            return cell;
        }
        var list = el("ul", "month__list")
                .withAll(on.first().stream().limit(SHOWN).map(this::entry).toList());
        var others = on.total() - SHOWN;
        return cell.with(list).with(others > 0 ? more(day, others) : null);
    }

    private El entry(Hit hit) {
        var details = hit.event().details();
        var time = hit.occurrence().time();
        var off = hit.occurrence().cancelled() || AgendaRows.isOff(details);
        var href = links.event(hit.event().slug(), hit.occurrence().firstDay());
        var entry = el("li", off ? "month__entry month__entry--off" : "month__entry");
        if (!details.schedule().wholeDays()) {
            entry.with(text("span", "month__time", words.hour(time.starts().toLocalTime())))
                    .say(" ");
        }
        return entry.with(link(href, "", details.title()))
                .with(words.state(details, hit.occurrence().cancelled())
                        .map(state -> text("span", "visually-hidden", " – " + state))
                        .orElse(null));
    }

    private El more(LocalDate day, int others) {
        var href = AgendaParameters.withoutDays(AgendaParameters.question(request.address()))
                .with(AgendaParameters.FROM, day.toString())
                .with(AgendaParameters.TO, day.toString())
                .of(AgendaParameters.AGENDA, links);
        return link(href, "month__more", words.t("agenda.month.more", others)).attr("rel", "nofollow");
    }
}
