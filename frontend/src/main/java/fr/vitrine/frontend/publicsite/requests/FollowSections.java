package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.partners.requests.AssignmentState;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.RequestState;
import fr.vitrine.partners.requests.Role;
import fr.vitrine.partners.requests.Usefulness;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a request stands with each of its partners, the conversation with each, and the ways to end it. */
@Component
class FollowSections {

    private final ProjectFacts facts;
    private final PartnerNames names;

    FollowSections(ProjectFacts facts, PartnerNames names) {
        this.facts = facts;
        this.names = names;
    }

    El partners(ProjectRequest request, String action, Said said, Locale locale) {
        var known =
                names.of(request.assignments().stream().map(Assignment::partner).toList());
        return el("section", "stack")
                .attr("aria-labelledby", "t-partenaires")
                .with(text("h2", "", facts.words(locale).t("request.partners")).id("t-partenaires"))
                .withAll(request.assignments().stream()
                        .map(one -> partner(request, one, known.getOrDefault(one.partner(), ""), action, said, locale))
                        .toList());
    }

    private El partner(
            ProjectRequest request, Assignment assignment, String name, String action, Said said, Locale locale) {
        var words = facts.words(locale);
        var parts = new RequestParts(words);
        var heading = "t-demande-" + assignment.id();
        return el("article", "box stack request-partner")
                .id("demande-" + assignment.id())
                .attr("aria-labelledby", heading)
                .with(
                        el("div", "request-partner__head")
                                .with(text("h3", "", name).id(heading), parts.badge(assignment.state())),
                        steps(assignment, locale),
                        assignment.messages().isEmpty()
                                ? null
                                : parts.talk(
                                        assignment.messages(),
                                        Role.PERSON,
                                        new RequestParts.Names(request.name(), name)),
                        request.state().isOpen() && assignment.state().isOpen()
                                ? folded(assignment, name, action, said, locale)
                                : null);
    }

    private @Nullable El steps(Assignment assignment, Locale locale) {
        var words = facts.words(locale);
        List<El> items = assignment.steps().stream()
                .filter(step -> step.by() != Role.PERSON || step.move().equals(Move.FINISH.code()))
                .map(step -> {
                    var item = el("li", "")
                            .with(
                                    text("time", "muted small", Moments.inFull(step.at(), locale))
                                            .attr("datetime", step.at().toString()),
                                    span(words.t("request.step." + step.move())));
                    var reason = step.reason();
                    return reason == null || step.move().equals(Move.ASK.code())
                            ? item
                            : item.with(text("q", "", reason));
                })
                .toList();
        if (items.isEmpty() && assignment.state() != AssignmentState.WAITING) {
            return null;
        }
        return items.isEmpty()
                ? text("p", "muted", words.t("request.step.none", Moments.day(assignment.createdAt(), locale, "")))
                : el("ul", "request-steps").withAll(items);
    }

    /** Open where it is the person's turn, or where the two are talking. */
    private El folded(Assignment assignment, String name, String action, Said said, Locale locale) {
        var quiet = assignment.state() == AssignmentState.WAITING
                && !said.isAbout(assignment.id().toString());
        var label = facts.words(locale).t("request.write", name);
        return el("details", "request-fold", text("summary", "", label))
                .flag("open", !quiet)
                .with(answer(assignment, name, action, said, locale));
    }

    private El answer(Assignment assignment, String name, String action, Said said, Locale locale) {
        var words = facts.words(locale);
        var parts = new RequestParts(words);
        var here = assignment.id().toString();
        var asked = assignment.state() == AssignmentState.ASKED;
        var problem = said.isAbout(here) ? words.t(said.notice()) : "";
        return el("form", "request-answer")
                .attr("method", "post")
                .attr("action", action + "#demande-" + here)
                .with(
                        SearchForm.hidden("demande", here),
                        SearchForm.hidden("version", Integer.toString(assignment.version())),
                        parts.area(
                                "message-" + here,
                                "message",
                                words.t(asked ? "request.answer.question" : "request.write", name),
                                "",
                                said.typed(here),
                                problem,
                                false),
                        el("p", "request-actions")
                                .with(
                                        parts.button("button button--primary", "say", words.t("request.say"))
                                                .with(El.hidden(" " + words.t("request.to", name))),
                                        assignment.state() == AssignmentState.TAKEN
                                                ? parts.button("button", "finish", words.t("request.finish"))
                                                        .with(El.hidden(" " + words.t("request.with", name)))
                                                : null,
                                        parts.button(
                                                        "button button--quiet",
                                                        "withdraw-one",
                                                        words.t("request.withdraw.one"))
                                                .with(El.hidden(" " + words.t("request.of", name)))));
    }

    /** After the end: was it useful? */
    @Nullable
    El ending(ProjectRequest request, String action, Said said, Locale locale) {
        if (request.state() != RequestState.CLOSED) {
            return null;
        }
        var words = facts.words(locale);
        var parts = new RequestParts(words);
        var given = request.usefulness();
        var choices = el("fieldset", "request-useful", text("legend", "", words.t("request.useful")))
                .withAll(Arrays.stream(Usefulness.values())
                        .map(value -> el("label", "tick")
                                .with(
                                        el("input", "")
                                                .attr("type", "radio")
                                                .attr("name", "utile")
                                                .attr("value", value.code())
                                                .flag("required", true)
                                                .flag("checked", value == given),
                                        span(words.t("request.useful." + value.code()))))
                        .toList());
        var written = request.usefulnessWords() == null ? "" : request.usefulnessWords();
        return el("form", "box stack")
                .id("avis")
                .attr("method", "post")
                .attr("action", action)
                .with(
                        choices,
                        parts.area("avis-mots", "mots", words.t("request.useful.words"), "", written, "", false),
                        el(
                                "p",
                                "request-actions",
                                parts.button("button button--primary", "judge", words.t("request.useful.send"))));
    }

    /** What ends it, folded away. */
    El leaving(ProjectRequest request, String action, Locale locale) {
        var words = facts.words(locale);
        var parts = new RequestParts(words);
        var open = request.state().isOpen();
        return el("details", "messages__erase", text("summary", "", words.t(open ? "request.end" : "request.erase")))
                .with(
                        text("p", "", words.t(open ? "request.end.text" : "request.erase.text")),
                        el("form", "request-actions")
                                .attr("method", "post")
                                .attr("action", action)
                                .with(
                                        open ? parts.button("button", "close", words.t("request.end.close")) : null,
                                        open
                                                ? parts.button("button", "withdraw", words.t("request.end.withdraw"))
                                                : null,
                                        open ? null : parts.button("button", "erase", words.t("request.erase.now"))));
    }
}
