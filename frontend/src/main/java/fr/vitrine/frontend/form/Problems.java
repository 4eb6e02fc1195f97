package fr.vitrine.frontend.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import fr.vitrine.directory.review.FieldProblem;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.frontend.myspace.SpaceWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says beside each field what is wrong with it. While somebody types, only of what they have touched, and never that
 * something is missing yet; of everything once they wanted to submit.
 */
public final class Problems {

    private final SpaceWords words;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private boolean everything;

    public Problems(SpaceWords words) {
        this.words = words;
    }

    private record Field(Component component, HasValidation validation, String label) {}

    /** @param code of the field in a {@link FieldProblem} */
    public <C extends Component & HasValidation> void watch(String code, C component, String label) {
        component.setManualValidation(true);
        fields.put(code, new Field(component, component, label));
    }

    /** Fields that are gone or have other places now. */
    public void forget(String prefix) {
        fields.keySet().removeIf(code -> code.startsWith(prefix));
        touched.removeIf(code -> code.startsWith(prefix));
    }

    public void touch(String code) {
        touched.add(code);
    }

    public void showEverything() {
        everything = true;
    }

    public void show(List<FieldProblem> problems) {
        var wrong = new HashMap<String, String>();
        problems.stream()
                .filter(problem ->
                        everything || (touched.contains(problem.field()) && problem.reason() != Reason.MISSING))
                .forEach(problem -> wrong.putIfAbsent(problem.field(), text(problem)));
        fields.forEach((code, field) -> {
            var said = wrong.get(code);
            field.validation().setErrorMessage(said == null ? "" : said);
            field.validation().setInvalid(said != null);
        });
    }

    public String text(FieldProblem problem) {
        var key = problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.t("profile.problem." + key, problem.arguments().toArray());
    }

    /** The field with what is wrong with it. */
    public String line(FieldProblem problem) {
        var field = fields.get(problem.field());
        return field == null ? text(problem) : field.label() + words.t("profile.problem.colon") + text(problem);
    }

    /** Leads to the field, where there is one. */
    public void goTo(FieldProblem problem) {
        var field = fields.get(problem.field());
        if (field != null) {
            field.component()
                    .getElement()
                    .executeJs("const d = this.closest('vaadin-details'); if (d) d.opened = true;"
                            + " this.scrollIntoView({block: 'center'}); setTimeout(() => this.focus(), 50)");
        }
    }
}
