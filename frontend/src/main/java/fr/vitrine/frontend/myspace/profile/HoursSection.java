package fr.vitrine.frontend.myspace.profile;

import com.vaadin.flow.component.Component;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.hours.HoursEditor;
import fr.vitrine.frontend.ui.El;

/** The opening hours of a profile; what the days say is kept like what is typed. */
final class HoursSection {

    private HoursSection() {}

    static El of(FormParts parts) {
        var words = parts.editing().words();
        var hours = new HoursEditor(
                words.texts(), words.locale(), words.clock(), parts.line(Text.OPENING_HOURS), notation -> {
                    parts.problems().touch(Text.OPENING_HOURS.code());
                    parts.editing().change(Text.OPENING_HOURS, notation);
                });
        return parts.section(Section.HOURS, hours.parts().toArray(Component[]::new));
    }
}
