package fr.vitrine.frontend.form;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.review.FieldProblem;
import fr.vitrine.frontend.ui.El;
import java.util.List;

/** Everything that is wrong, in one place, each with a way to its field. */
public final class ProblemSummary {

    private final FormFields parts;
    private final El box = el("div", "problems");

    public ProblemSummary(FormFields parts) {
        this.parts = parts;
        box.getElement().setVisible(false);
    }

    public El box() {
        return box;
    }

    /** @param announce whether the person has just asked for it */
    public void show(List<FieldProblem> problems, boolean announce) {
        box.removeAll();
        box.getElement().setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        box.with(el(
                        "div",
                        "note note--bad",
                        icon("triangle-alert"),
                        text("h2", "", parts.t("profile.problems", problems.size())))
                .attr("role", "alert")
                .with(el("ul", "note__list")
                        .withAll(problems.stream().map(this::line).toList())));
        if (announce) {
            box.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }
    }

    private El line(FieldProblem problem) {
        var button =
                text("button", "button--plain", parts.problems().line(problem)).attr("type", "button");
        button.getElement().addEventListener("click", _ -> parts.problems().goTo(problem));
        return el("li", "", button);
    }
}
