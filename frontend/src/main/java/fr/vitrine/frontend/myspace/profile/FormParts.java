package fr.vitrine.frontend.myspace.profile;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.form.FormFields;
import fr.vitrine.frontend.form.Problems;
import fr.vitrine.frontend.ui.El;

/** What sections of a profile's form are made of. */
final class FormParts extends FormFields {

    private final ProfileEditing editing;

    FormParts(ProfileEditing editing, Problems problems) {
        super(editing.words(), problems);
        this.editing = editing;
    }

    ProfileEditing editing() {
        return editing;
    }

    El section(Section section, Component... content) {
        return section(section.anchor(), section.icon(), section.textKey(), content);
    }

    TextField line(Text input) {
        var field = new TextField();
        bind(field, input);
        return field;
    }

    TextArea area(Text input) {
        var field = new TextArea();
        bind(field, input);
        return field;
    }

    private <F extends AbstractField<?, String> & HasValidation & HasValueChangeMode> void bind(F field, Text input) {
        field.setValue(editing.form().text(input));
        watch(field, input.code(), "profile.field." + input.code(), typed -> editing.change(input, typed));
    }
}
