package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a partner is competent, or an offer holds: communes, their groupings, départements, the whole country. */
final class ZoneChoice extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<Commune> communes = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> epcis = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> departements = new MultiSelectComboBox<>();
    private final Checkbox nationwide = new Checkbox();

    /** What can be chosen, by code. */
    record Areas(Map<String, String> epcis, Map<String, String> departements) {}

    static Areas areas(Territory territory, fr.vitrine.territory.Areas areas) {
        var sirens = territory.communes().stream()
                .map(Commune::epci)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Areas(areas.epciNames(sirens), areas.departementNames(areas.departementCodes()));
    }

    ZoneChoice(ZoneOfAction zone, PartnerDesk desk, PartnerWords words) {
        var areas = desk.areas();
        setPadding(false);
        communes.setLabel(words.t("office.partner.communes"));
        communes.setItemLabelGenerator(Commune::nameWithPostcode);
        communes.setItems(query -> desk.communes(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        communes.setValue(desk.communes(zone.communes()));
        communes.setWidthFull();
        choose(epcis, areas.epcis(), zone.epcis(), words.t("office.partner.epcis"));
        choose(departements, areas.departements(), zone.departements(), words.t("office.partner.departements"));
        nationwide.setLabel(words.t("office.partner.nationwide"));
        nationwide.setValue(zone.nationwide());
        add(epcis, departements, communes, nationwide);
    }

    ZoneOfAction value() {
        return new ZoneOfAction(
                communes.getValue().stream().map(Commune::code).collect(Collectors.toSet()),
                epcis.getValue(),
                departements.getValue(),
                null,
                nationwide.getValue());
    }

    private static void choose(
            MultiSelectComboBox<String> field, Map<String, String> names, Set<String> chosen, String label) {
        var all = new LinkedHashMap<String, String>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(area -> all.put(area.getKey(), area.getValue()));
        chosen.forEach(code -> all.putIfAbsent(code, code));
        field.setLabel(label);
        field.setItems(all.keySet());
        field.setItemLabelGenerator(code -> all.getOrDefault(code, code));
        field.setValue(chosen);
        field.setWidthFull();
    }
}
