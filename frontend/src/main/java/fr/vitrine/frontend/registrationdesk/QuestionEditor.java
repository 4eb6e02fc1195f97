package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.registration.Question;
import fr.vitrine.events.registration.Question.Kind;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.function.Consumer;

/** One question as it is written; what is changed of it becomes another question. */
final class QuestionEditor {

    private final long id;
    private final TextField label = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final TextArea choices = new TextArea();
    private final Checkbox required = new Checkbox();
    private final El row = el("div", "regdesk-question");

    QuestionEditor(Desk desk, Question question, Consumer<QuestionEditor> remove) {
        id = question.id();
        label.setLabel(desk.t("regdesk.question"));
        label.setMaxLength(Question.MAX_LABEL);
        label.setValue(question.label());
        kind.setLabel(desk.t("regdesk.question.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> desk.t("regdesk.question." + one.code()));
        choices.setLabel(desk.t("regdesk.question.choices"));
        choices.setHelperText(desk.t("regdesk.question.choices.help"));
        choices.setValue(String.join("\n", question.choices()));
        kind.addValueChangeListener(event -> choices.setVisible(event.getValue() == Kind.CHOICE));
        kind.setValue(question.kind());
        choices.setVisible(question.kind() == Kind.CHOICE);
        required.setLabel(desk.t("regdesk.question.required"));
        required.setValue(question.required());
        var gone = new Button(desk.t("regdesk.question.remove"), _ -> remove.accept(this));
        gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.with(label, kind, choices, required, gone);
    }

    El row() {
        return row;
    }

    Question read() {
        var wanted = kind.getValue() == null ? Kind.TEXT : kind.getValue();
        return new Question(
                id, label.getValue(), wanted, List.of(choices.getValue().split("\\R")), required.getValue());
    }
}
