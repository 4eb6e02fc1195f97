package fr.vitrine.frontend.backoffice.settings;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.review.FieldPolicies;
import fr.vitrine.directory.review.FieldPolicies.Publication;
import fr.vitrine.directory.review.ProfileField;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Which fields of a profile its people publish by themselves, and which staff look at first. */
@Route(value = "gestion/reglages", layout = BackOfficeLayout.class)
@RolesAllowed(Area.ADMINISTRATOR)
class SettingsView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient FieldPolicies policies;
    private final transient ProfileTexts values;

    SettingsView(CurrentActor current, FieldPolicies policies, ProfileTexts values) {
        super(current);
        this.policies = policies;
        this.values = values;
        addClassNames("stack", "review");
        var rows = el("tbody", "");
        policies.list(actor()).forEach((field, publication) -> rows.with(row(field, publication)));
        add(
                text("h1", "", t("office.section.reglages")),
                el("section", "panel stack")
                        .with(
                                text("h2", "", t("policies.title")),
                                text("p", "muted", t("policies.about")),
                                el("table", "policies")
                                        .with(
                                                text("caption", "visually-hidden", t("policies.title")),
                                                el("thead", "", head()),
                                                rows)));
    }

    private El head() {
        return el("tr", "")
                .with(
                        text("th", "", t("policies.field")).attr("scope", "col"),
                        text("th", "", t("policies.publication")).attr("scope", "col"));
    }

    private El row(ProfileField field, Publication publication) {
        var label = values.label(field, locale());
        var choice = new RadioButtonGroup<Publication>();
        choice.setAriaLabel(label);
        choice.setItems(Publication.values());
        choice.setItemLabelGenerator(value -> t("policies." + value.name().toLowerCase(Locale.ROOT)));
        choice.setValue(publication);
        choice.addValueChangeListener(event -> {
            policies.set(actor(), field, event.getValue());
            Notification.show(t("policies.saved", label));
        });
        return el("tr", "").with(text("th", "", label).attr("scope", "row"), el("td", "", choice));
    }

    @Override
    public String getPageTitle() {
        return t("office.section.reglages");
    }
}
