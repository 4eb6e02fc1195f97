package fr.vitrine.frontend.registrationdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.registration.ManualRegistrations.Added;
import fr.vitrine.events.registration.Registering;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.kernel.StopId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes somebody down who rang up. */
final class AddDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Runnable done;
    private final boolean byStop;
    private final Select<Occurrence> date = new Select<>();
    private final Select<Boolean> way = new Select<>();
    private final Select<StopId> stop = new Select<>();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final IntegerField people = new IntegerField();
    private final Paragraph outcome = new Paragraph();

    AddDialog(Desk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        setHeaderTitle(desk.t("regdesk.add"));
        this.byStop = desk.services().desk().settings(desk.actor(), desk.id()).byStop();
        fields();
        outcome.getElement().setAttribute("role", "alert");
        add(new VerticalLayout(date, way, stop, name, email, people, outcome));
        var add = new Button(desk.t("regdesk.add.do"), _ -> store());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(desk.t("regdesk.back"), _ -> close()), add);
    }

    private void fields() {
        List<Occurrence> dates = desk.services().desk().dates(desk.actor(), desk.id());
        date.setLabel(desk.t("regdesk.date"));
        date.setItems(dates);
        date.setItemLabelGenerator(desk::name);
        dates.stream().findFirst().ifPresent(date::setValue);
        way.setLabel(desk.t("regdesk.way"));
        way.setItems(Registering.ways(desk.event()));
        way.setItemLabelGenerator(online -> desk.t(online ? "registration.online" : "registration.onsite"));
        way.setValue(Registering.ways(desk.event()).getFirst());
        way.setVisible(Registering.ways(desk.event()).size() > 1);
        way.addValueChangeListener(_ -> stop.setVisible(isByStop()));
        var stops = desk.services().desk().stops(desk.actor(), desk.id());
        stop.setLabel(desk.t("regdesk.stop"));
        stop.setItems(stops.keySet());
        stop.setItemLabelGenerator(one -> stops.getOrDefault(one, ""));
        stops.keySet().stream().findFirst().ifPresent(stop::setValue);
        stop.setVisible(isByStop());
        name.setLabel(desk.t("regdesk.name"));
        name.setMaxLength(RegistrationForm.MAX_NAME);
        email.setLabel(desk.t("regdesk.email"));
        email.setHelperText(desk.t("regdesk.email.help"));
        people.setLabel(desk.t("regdesk.count"));
        people.setMin(1);
        people.setValue(1);
        people.setStepButtonsVisible(true);
    }

    private boolean isByStop() {
        return byStop && !way.getValue();
    }

    private void store() {
        var day = date.getValue();
        var form = new RegistrationForm(
                day == null ? null : day.id(),
                way.getValue(),
                isByStop() ? stop.getValue() : null,
                people.getValue() == null ? 0 : people.getValue(),
                name.getValue(),
                email.getValue(),
                "",
                Map.of(),
                true,
                Locale.FRENCH);
        var added = desk.services().manual().add(desk.actor(), desk.id(), form);
        if (added == Added.COMES || added == Added.WAITS) {
            close();
            done.run();
        } else {
            outcome.setText(desk.t("regdesk.added." + added.name().toLowerCase(Locale.ROOT)));
        }
    }
}
