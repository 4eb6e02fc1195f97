package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.review.ProfileForm.ServiceForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.form.ListTexts;
import fr.vitrine.frontend.form.Places;
import fr.vitrine.frontend.form.Places.Area;
import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Commune;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a service acts: everything chosen counts together, and the dots show what it comes to. */
final class ZoneFields {

    private final FormParts parts;
    private final ServiceFields service;
    private final El dots = el("div", "zone__dots");

    ZoneFields(FormParts parts, ServiceFields service) {
        this.parts = parts;
        this.service = service;
    }

    El content() {
        draw();
        var places = parts.editing().desk().places();
        var form = service.service();
        var fields = el("div", "stack")
                .with(
                        radius(),
                        areas(
                                "epcis",
                                places.epcis(),
                                form.epcis(),
                                (now, chosen) -> zone(now, now.communes(), chosen, now.departements())),
                        areas(
                                "departements",
                                places.departements(),
                                form.departements(),
                                (now, chosen) -> zone(now, now.communes(), now.epcis(), chosen)),
                        communes(places),
                        everywhere());
        return el("fieldset", "fieldset")
                .with(
                        text("legend", "", parts.t("profile.zone")),
                        parts.hint("profile.zone.help"),
                        el("div", "zone", fields, dots));
    }

    /** What becomes of a service where areas of one kind are chosen. */
    private interface Choice {
        ServiceForm of(ServiceForm now, Set<String> chosen);
    }

    private TextField radius() {
        var field = new TextField();
        field.setValue(service.service().radiusKm());
        field.getElement().setProperty("inputMode", "numeric");
        field.setSuffixComponent(El.span("km"));
        parts.watch(
                field,
                service.code("radius"),
                "profile.zone.radius",
                typed -> change(now -> reach(now, typed.strip(), now.nationwide())));
        return field;
    }

    private MultiSelectComboBox<Area> areas(String name, List<Area> all, Set<String> codes, Choice choice) {
        var field = new MultiSelectComboBox<Area>();
        field.setItems(all);
        field.setItemLabelGenerator(Area::name);
        field.setValue(all.stream().filter(area -> codes.contains(area.code())).collect(Collectors.toSet()));
        ListTexts.speak(field, parts);
        parts.watch(
                field,
                service.code(name),
                "profile.zone." + name,
                chosen -> change(
                        now -> choice.of(now, chosen.stream().map(Area::code).collect(Collectors.toSet()))));
        return field;
    }

    private MultiSelectComboBox<Commune> communes(Places places) {
        var field = new MultiSelectComboBox<Commune>();
        field.setItemLabelGenerator(Commune::nameWithPostcode);
        field.setItems(query -> places.communes(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setValue(service.service().communes().stream()
                .map(places::commune)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        ListTexts.speak(field, parts);
        parts.watch(
                field,
                service.code("zone"),
                "profile.zone.communes",
                chosen -> change(now -> zone(
                        now,
                        chosen.stream().map(commune -> commune.code().value()).collect(Collectors.toSet()),
                        now.epcis(),
                        now.departements())));
        return field;
    }

    private Checkbox everywhere() {
        var field = new Checkbox(
                parts.t("profile.zone.everywhere"), service.service().nationwide());
        field.addValueChangeListener(event -> change(now -> reach(now, now.radiusKm(), event.getValue())));
        return field;
    }

    private void change(Function<ServiceForm, ServiceForm> edit) {
        service.change(edit::apply);
        draw();
    }

    private static ServiceForm zone(
            ServiceForm now, Set<String> communes, Set<String> epcis, Set<String> departements) {
        return zone(now, communes, epcis, departements, now.radiusKm(), now.nationwide());
    }

    private static ServiceForm reach(ServiceForm now, String radiusKm, boolean nationwide) {
        return zone(now, now.communes(), now.epcis(), now.departements(), radiusKm, nationwide);
    }

    private static ServiceForm zone(
            ServiceForm now,
            Set<String> communes,
            Set<String> epcis,
            Set<String> departements,
            String radiusKm,
            boolean nationwide) {
        return new ServiceForm(
                now.title(),
                now.description(),
                now.competences(),
                now.audiences(),
                now.conditions(),
                now.price(),
                communes,
                epcis,
                departements,
                radiusKm,
                nationwide);
    }

    private void draw() {
        var desk = parts.editing().desk();
        var form = service.service();
        var zone = new ZoneOfAction(
                codes(form.communes()), form.epcis(), form.departements(), kilometres(form), form.nationwide());
        var details = parts.editing().check().profile().details();
        var home =
                desk.places().commune(parts.editing().form().text(Text.COMMUNE)).orElse(null);
        var reached = desk.previews().reached(List.of(zone), details.point(), home);
        var territory = desk.places().territory();
        var label = parts.t(
                "profile.zone.reached", reached.size(), territory.communes().size());
        dots.removeAll();
        dots.with(
                Markup.of(
                        "div", "", new DotMap(territory.communes()).svg(label, reached, territory.namedPlaces(), null)),
                text("p", "muted small", label));
    }

    private static @Nullable Integer kilometres(ServiceForm form) {
        return form.radiusKm().matches("\\d{1,3}") ? Integer.valueOf(form.radiusKm()) : null;
    }

    private static Set<CommuneCode> codes(Collection<String> communes) {
        return communes.stream()
                .map(CommuneCode::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
