package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.registration.Question;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Map;

/** What an organiser asks, as fields of a form. */
record QuestionFields(AgendaWords words, Map<Long, String> answers) {

    List<El> of(List<Question> questions) {
        return questions.stream().map(this::of).toList();
    }

    private El of(Question question) {
        var name = RegisterFields.ANSWER + question.id();
        var typed = answers.getOrDefault(question.id(), "");
        return switch (question.kind()) {
            case TEXT ->
                el("div", "field")
                        .with(
                                label(question).attr("for", name),
                                el("input", "input")
                                        .id(name)
                                        .attr("name", name)
                                        .attr("maxlength", Integer.toString(Question.MAX_ANSWER))
                                        .attrIf(!typed.isEmpty(), "value", typed)
                                        .flag("required", question.required()));
            case CHOICE -> choice(question, name, typed, question.choices(), question.choices());
            case YES_NO ->
                choice(
                        question,
                        name,
                        typed,
                        List.of(Question.YES, Question.NO),
                        List.of(words.t("registration.yes"), words.t("registration.no")));
        };
    }

    private El label(Question question) {
        var label = text("label", "", question.label());
        return question.required() ? label : label.say(" ").with(text("span", "muted", words.t("request.optional")));
    }

    private El choice(Question question, String name, String typed, List<String> values, List<String> labels) {
        var legend = text("legend", "", question.label());
        if (!question.required()) {
            legend.say(" ").with(text("span", "muted", words.t("request.optional")));
        }
        var ticks = el("div", "ticks");
        for (var n = 0; n < values.size(); n++) {
            var value = values.get(n);
            ticks.with(el("label", "tick")
                    .with(
                            el("input", "")
                                    .attr("type", "radio")
                                    .attr("name", name)
                                    .attr("value", value)
                                    .flag("required", question.required())
                                    .flag("checked", value.equals(typed)),
                            span(labels.get(n))));
        }
        return el("fieldset", "questionnaire__choice", legend, ticks);
    }
}
