package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.ProjectRequest.Step;
import fr.vitrine.partners.requests.RequestDesk.Filed;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was done to a request, the newest first: when, by whom, why. */
record RequestHistory(RequestDeskServices services, Supplier<Actor> actor, WaitText.Translation texts, Locale locale) {

    private record Line(Step step, String partner) {}

    El of(Filed filed) {
        var request = filed.request();
        var names = services.names()
                .of(request.assignments().stream().map(Assignment::partner).toList());
        var lines = Stream.concat(
                        filed.steps().stream().map(step -> new Line(step, "")),
                        request.assignments().stream()
                                .flatMap(one -> one.steps().stream()
                                        .map(step -> new Line(step, names.getOrDefault(one.partner(), "")))))
                .sorted(Comparator.comparing((Line line) -> line.step().at()).reversed())
                .toList();
        var people = services.people()
                .names(
                        actor.get(),
                        lines.stream()
                                .map(line -> line.step().person())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return el("section", "panel stack", text("h2", "", texts.of("request.office.history")))
                .with(el("ol", "request-steps")
                        .withAll(lines.stream().map(line -> item(line, people)).toList()));
    }

    private El item(Line line, Map<PersonId, String> people) {
        var step = line.step();
        var who = step.person() == null
                ? texts.of("request.role." + step.by().code())
                : people.getOrDefault(
                        step.person(), texts.of("request.role." + step.by().code()));
        var item = el("li", "")
                .with(
                        text("time", "muted small", Moments.minute(step.at(), locale))
                                .attr("datetime", step.at().toString()),
                        text("span", "", texts.of("request.step." + step.move())),
                        text("span", "muted small", line.partner().isEmpty() ? who : line.partner() + " · " + who));
        var reason = step.reason();
        return reason == null ? item : item.with(text("q", "", reason));
    }
}
