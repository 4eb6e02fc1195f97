package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Schedule.Move;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coming times, each of which can be noted, cancelled, put back and moved: at once, but for moving what is public already. */
final class TimesSection {

    private static final int SHOWN = 12;

    private final EventParts parts;
    private final El list = el("div", "stack");
    private boolean all;

    private TimesSection(EventParts parts) {
        this.parts = parts;
    }

    static El of(EventParts parts) {
        var section = new TimesSection(parts);
        section.draw();
        parts.editing().onChange(section::draw);
        return parts.section(EventSection.TIMES, section.list);
    }

    private void draw() {
        list.removeAll();
        var editing = parts.editing();
        var typed = editing.check().details();
        if (!typed.schedule().moving(List.of()).equals(editing.event().details().schedule())) {
            list.with(parts.hint("eventdesk.times.unsaved"), imagined());
            return;
        }
        var now = editing.words().clock().instant();
        var coming = editing
                .desk()
                .events()
                .occurrences(editing.actor(), editing.event().id())
                .stream()
                .filter(occurrence -> occurrence.endsAt().toInstant().isAfter(now))
                .toList();
        if (coming.isEmpty()) {
            list.with(parts.hint("eventdesk.times.none"));
            return;
        }
        list.with(el("ul", "event-times")
                .withAll(coming.stream()
                        .limit(all ? coming.size() : SHOWN)
                        .map(occurrence -> item(occurrence, typed.schedule().moves()))
                        .toList()));
        if (!all && coming.size() > SHOWN) {
            list.with(el("div", "form-actions", parts.small("eventdesk.times.all", "list", () -> {
                all = true;
                draw();
            })));
        }
    }

    /** What would come of what is typed. */
    private El imagined() {
        var today = LocalDate.now(parts.words().clock());
        var details = parts.editing().check().details();
        var sessions = details.schedule().between(today, today.plusMonths(24));
        return el("ul", "note__list")
                .withAll(sessions.stream()
                        .limit(SHOWN)
                        .map(session -> text("li", "", words().whole(details, session, today)))
                        .toList());
    }

    private AgendaWords words() {
        return new AgendaWords(parts.words().texts(), parts.words().locale());
    }

    private El item(Occurrence occurrence, List<Move> moves) {
        var details = parts.editing().event().details();
        var today = LocalDate.now(parts.words().clock());
        var when = text("p", "event-times__when", words().whole(details, occurrence.time(), today));
        var isMoved = !occurrence.time().starts().equals(occurrence.original());
        var tools = el("div", "event-times__tools");
        var asked = asked(occurrence, moves);
        if (asked != null) {
            tools.with(parts.small("eventdesk.times.stay", "undo-2", () -> ask(occurrence, null)));
        }
        if (occurrence.cancelled() || occurrence.note() != null || (occurrence.changed() && movesAtOnce())) {
            tools.with(parts.small("eventdesk.times.back", "undo-2", () -> putBack(occurrence)));
        }
        if (!occurrence.cancelled()) {
            tools.with(
                    parts.small("eventdesk.times.change", "pencil", () -> change(occurrence)),
                    parts.small("eventdesk.times.cancel", "x", () -> cancel(occurrence)));
        }
        return el("li", occurrence.cancelled() ? "event-times__one event-times__one--off" : "event-times__one")
                .with(el("div", "")
                        .with(
                                when,
                                badges(occurrence.cancelled(), isMoved),
                                asked == null
                                        ? null
                                        : text(
                                                "p",
                                                "small",
                                                parts.t("eventdesk.times.asked", words().whole(details, asked, today))),
                                occurrence.note() == null ? null : text("p", "muted small", occurrence.note())))
                .with(tools);
    }

    private @Nullable El badges(boolean cancelled, boolean moved) {
        if (cancelled) {
            return text("span", "badge badge--bad", parts.t("agenda.status.annule"));
        }
        return moved ? text("span", "badge badge--wait", parts.t("eventdesk.times.moved")) : null;
    }

    private void putBack(Occurrence occurrence) {
        parts.editing().desk().events().putBack(parts.editing().actor(), occurrence.id());
        draw();
    }

    private void cancel(Occurrence occurrence) {
        TimeDialog.cancel(parts, occurrence, note -> {
            parts.editing().desk().events().cancel(parts.editing().actor(), occurrence.id(), note);
            draw();
        });
    }

    private boolean movesAtOnce() {
        return parts.editing().actor().isStaff() || !parts.editing().isPublished();
    }

    /** Where it is asked to be, if it is. */
    private static @Nullable Session asked(Occurrence occurrence, List<Move> moves) {
        return moves.stream()
                .filter(move -> move.original().equals(occurrence.original()))
                .map(Move::to)
                .findFirst()
                .orElse(null);
    }

    private void change(Occurrence occurrence) {
        var moves = parts.editing().check().details().schedule().moves();
        TimeDialog.change(parts, occurrence, asked(occurrence, moves), movesAtOnce(), (time, note) -> {
            var now = movesAtOnce() ? time : occurrence.time();
            parts.editing().desk().events().change(parts.editing().actor(), occurrence.id(), now, note);
            if (movesAtOnce()) {
                draw();
            } else {
                ask(occurrence, time.equals(occurrence.time()) ? null : time);
            }
        });
    }

    /** Part of what is handed in, like any change of the dates. */
    private void ask(Occurrence occurrence, @Nullable Session time) {
        parts.editing().schedule(form -> form.withMove(occurrence.original(), time));
        draw();
    }
}
