package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.Taxonomy.Competence;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.directory.review.ProfileForm.ServiceForm;
import fr.vitrine.frontend.form.ListTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.MarkdownToolbar;
import fr.vitrine.kernel.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be said of one service. */
final class ServiceFields {

    private final FormParts parts;
    private final int place;
    private final Runnable changed;

    /** @param changed is told of each change */
    ServiceFields(FormParts parts, int place, Runnable changed) {
        this.parts = parts;
        this.place = place;
        this.changed = changed;
    }

    El content() {
        var title = line("title", service().title(), (service, typed) -> with(service, typed, service.description()));
        title.setRequiredIndicatorVisible(true);
        return el("div", "stack services__fields")
                .with(
                        title,
                        competences(),
                        audiences(),
                        description(),
                        parts.row(conditions(), price()),
                        new ZoneFields(parts, this).content());
    }

    ServiceForm service() {
        return parts.editing().form().services().get(place);
    }

    String code(String field) {
        return "services[" + place + "]." + field;
    }

    void change(UnaryOperator<ServiceForm> edit) {
        parts.editing().change(form -> {
            var services = new ArrayList<>(form.services());
            services.set(place, edit.apply(services.get(place)));
            return form.withServices(services);
        });
        changed.run();
    }

    private TextField line(String name, String value, BiFunction<ServiceForm, String, ServiceForm> set) {
        var field = new TextField();
        field.setValue(value);
        parts.watch(
                field, code(name), "profile.service." + name, typed -> change(service -> set.apply(service, typed)));
        return field;
    }

    private El description() {
        var field = new TextArea();
        field.setValue(service().description());
        field.setMinRows(3);
        parts.watch(
                field,
                code("description"),
                "profile.service.description",
                typed -> change(service -> with(service, service.title(), typed)));
        return el("div", "markdown", MarkdownToolbar.of(field, parts::t), field);
    }

    private TextField conditions() {
        var field =
                line("conditions", service().conditions(), (service, typed) -> offer(service, typed, service.price()));
        field.setHelperText(parts.t("profile.service.conditions.help"));
        return field;
    }

    private TextField price() {
        var field = line("price", service().price(), (service, typed) -> offer(service, service.conditions(), typed));
        field.setHelperText(parts.t("profile.service.price.help"));
        return field;
    }

    private MultiSelectComboBox<Node> competences() {
        var locale = parts.editing().words().locale();
        var taxonomy = parts.editing().desk().taxonomies().current();
        List<Node> nodes = taxonomy.domains().stream()
                .flatMap(domain -> Stream.concat(Stream.<Node>of(domain), domain.competences().stream()))
                .toList();
        var field = new MultiSelectComboBox<Node>();
        field.setItems(nodes);
        field.setItemLabelGenerator(node -> name(node, locale));
        field.setValue(service().competences().stream()
                .map(taxonomy::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        field.setHelperText(parts.t("profile.service.competences.help"));
        field.setRequiredIndicatorVisible(true);
        ListTexts.speak(field, parts);
        parts.watch(
                field,
                code("competences"),
                "profile.service.competences",
                chosen -> change(service -> found(
                        service,
                        chosen.stream().map(node -> node.slug().value()).collect(Collectors.toSet()),
                        service.audiences())));
        return field;
    }

    private static String name(Node node, Locale locale) {
        var label = node.label().in(locale);
        return node instanceof Competence
                ? label + " · " + node.domain().label().in(locale)
                : label;
    }

    private CheckboxGroup<Audience> audiences() {
        var field = new CheckboxGroup<Audience>();
        field.setItems(Audience.values());
        field.setItemLabelGenerator(audience -> parts.t(
                "profile.audience." + audience.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        field.setValue(service().audiences());
        parts.watch(
                field,
                code("audiences"),
                "profile.service.audiences",
                chosen -> change(service -> found(service, service.competences(), chosen)));
        return field;
    }

    private static ServiceForm with(ServiceForm service, String title, String description) {
        return new ServiceForm(
                title,
                description,
                service.competences(),
                service.audiences(),
                service.conditions(),
                service.price(),
                service.communes(),
                service.epcis(),
                service.departements(),
                service.radiusKm(),
                service.nationwide());
    }

    private static ServiceForm found(ServiceForm service, Set<String> competences, Set<Audience> audiences) {
        return new ServiceForm(
                service.title(),
                service.description(),
                competences,
                audiences,
                service.conditions(),
                service.price(),
                service.communes(),
                service.epcis(),
                service.departements(),
                service.radiusKm(),
                service.nationwide());
    }

    private static ServiceForm offer(ServiceForm service, String conditions, String price) {
        return new ServiceForm(
                service.title(),
                service.description(),
                service.competences(),
                service.audiences(),
                conditions,
                price,
                service.communes(),
                service.epcis(),
                service.departements(),
                service.radiusKm(),
                service.nationwide());
    }
}
