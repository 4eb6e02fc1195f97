package fr.vitrine.frontend.eventdesk.itinerary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.StopDetails;
import fr.vitrine.events.StopDetails.Host;
import fr.vitrine.events.StopDetails.Place;
import fr.vitrine.events.StopDetails.Travel;
import fr.vitrine.events.StopDetails.When;
import fr.vitrine.events.TravelMeans;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One stop in fields. */
final class StopDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MAX_ADDRESS = 300;

    private final transient ItineraryDesk desk;
    private final Locale locale;
    private final transient StopDetails before;
    private final transient Consumer<StopDetails> done;
    private final FormLayout form = new FormLayout();
    private final TextField title = new TextField();
    private final IntegerField day = new IntegerField();
    private final TimePicker arrives = new TimePicker();
    private final IntegerField minutes = new IntegerField();
    private final ComboBox<StructureSummary> structure = new ComboBox<>();
    private final TextField venue = new TextField();
    private final TextField address = new TextField();
    private final ComboBox<Commune> commune = new ComboBox<>();
    private final ComboBox<StructureSummary> hostStructure = new ComboBox<>();
    private final TextField host = new TextField();
    private final TextField speaker = new TextField();
    private final IntegerField capacity = new IntegerField();
    private final Select<TravelMeans> travel = new Select<>();
    private final IntegerField travelMinutes = new IntegerField();
    private final TextArea description = new TextArea();

    /** @param stop null: a new one */
    StopDialog(ItineraryDesk desk, Locale locale, @Nullable StopDetails stop, Consumer<StopDetails> done) {
        this.desk = desk;
        this.locale = locale;
        this.done = done;
        before = stop == null ? StopDetails.titled("?") : stop;
        setHeaderTitle(t(stop == null ? "stops.new" : "stops.change"));
        setWidth("min(52rem, 96vw)");
        limit();
        arrange();
        fill(stop == null ? "" : stop.title());
        add(form);
        var keep = new Button(t("stops.keep"), _ -> submit());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("members.cancel"), _ -> close()), keep);
    }

    private void limit() {
        title.setMaxLength(EventDetails.MAX_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setErrorMessage(t("stops.title.missing"));
        description.setMaxLength(StopDetails.MAX_DESCRIPTION);
        venue.setMaxLength(EventDetails.MAX_VENUE);
        address.setMaxLength(MAX_ADDRESS);
        host.setMaxLength(StopDetails.MAX_HOST);
        speaker.setMaxLength(StopDetails.MAX_SPEAKER);
        between(day, 1, StopDetails.MAX_DAY + 1);
        between(minutes, 1, StopDetails.MAX_MINUTES);
        between(travelMinutes, 1, StopDetails.MAX_MINUTES);
        between(capacity, 1, StopDetails.MAX_CAPACITY);
        arrives.setStep(Duration.ofMinutes(15));
        arrives.setLocale(locale);
        travel.setItems(TravelMeans.values());
        travel.setEmptySelectionAllowed(true);
        travel.setItemLabelGenerator(this::label);
        Stream.of(structure, hostStructure).forEach(this::suggest);
        commune.setItemLabelGenerator(Commune::nameWithPostcode);
        commune.setClearButtonVisible(true);
        commune.setItems(query -> desk.places().communes(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    /** Of the empty choice as well. */
    private String label(@Nullable TravelMeans means) {
        return means == null ? "" : t("itinerary.travel." + means.code());
    }

    private void between(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        field.setErrorMessage(t("stops.number", least, most));
    }

    private void suggest(ComboBox<StructureSummary> field) {
        field.setItemLabelGenerator(StructureSummary::name);
        field.setClearButtonVisible(true);
        field.setItems(query -> desk.structures().named(query.getFilter().orElse(""), 30).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    private void arrange() {
        field(title, title::setLabel, "stops.field.title", 2);
        field(day, day::setLabel, "stops.field.day", 1);
        field(arrives, arrives::setLabel, "stops.field.arrives", 1);
        field(minutes, minutes::setLabel, "stops.field.minutes", 1);
        field(capacity, capacity::setLabel, "stops.field.capacity", 1);
        field(structure, structure::setLabel, "stops.field.structure", 2);
        field(venue, venue::setLabel, "stops.field.venue", 1);
        field(address, address::setLabel, "stops.field.address", 1);
        field(commune, commune::setLabel, "stops.field.commune", 2);
        field(hostStructure, hostStructure::setLabel, "stops.field.host.structure", 1);
        field(host, host::setLabel, "stops.field.host", 1);
        field(speaker, speaker::setLabel, "stops.field.speaker", 2);
        field(description, description::setLabel, "stops.field.description", 2);
        field(travel, travel::setLabel, "stops.field.travel", 1);
        field(travelMinutes, travelMinutes::setLabel, "stops.field.travel.minutes", 1);
        day.setHelperText(t("stops.help.day"));
        structure.setHelperText(t("stops.help.structure"));
        capacity.setHelperText(t("stops.help.capacity"));
        description.setHelperText(t("stops.help.description"));
    }

    private <C extends Component & HasSize> void field(C field, Consumer<String> label, String key, int columns) {
        label.accept(t(key));
        field.setWidthFull();
        form.add(field, columns);
    }

    private void fill(String name) {
        title.setValue(name);
        day.setValue(before.when().day() + 1);
        arrives.setValue(before.when().arrives());
        minutes.setValue(before.when().minutes());
        desk.structure(before.place().structure()).ifPresent(structure::setValue);
        venue.setValue(said(before.place().venue()));
        address.setValue(said(before.place().address()));
        var code = before.place().commune();
        if (code != null) {
            desk.places().commune(code.value()).ifPresent(commune::setValue);
        }
        desk.structure(before.host().structure()).ifPresent(hostStructure::setValue);
        host.setValue(said(before.host().name()));
        speaker.setValue(said(before.speaker()));
        capacity.setValue(before.capacity());
        travel.setValue(before.travel().means());
        travelMinutes.setValue(before.travel().minutes());
        description.setValue(said(before.description()));
    }

    private void submit() {
        var name = Text.cleanLine(title.getValue());
        title.setInvalid(name.isEmpty());
        var wrong = Stream.of(day, minutes, capacity, travelMinutes).anyMatch(IntegerField::isInvalid);
        if (title.isInvalid() || wrong) {
            return;
        }
        close();
        done.accept(details(name));
    }

    private StopDetails details(String name) {
        var chosen = structure.getValue();
        var town = commune.getValue();
        var at = Objects.equals(id(chosen), before.place().structure())
                ? before.place().point()
                : null;
        return new StopDetails(
                name,
                orNull(Text.clean(description.getValue())),
                new When(day.getValue() == null ? 0 : day.getValue() - 1, arrives.getValue(), minutes.getValue()),
                new Place(
                        id(chosen),
                        orNull(Text.cleanLine(venue.getValue())),
                        orNull(Text.cleanLine(address.getValue())),
                        town == null ? null : town.code(),
                        at),
                new Host(id(hostStructure.getValue()), orNull(Text.cleanLine(host.getValue()))),
                orNull(Text.cleanLine(speaker.getValue())),
                capacity.getValue(),
                new Travel(travel.getValue(), travelMinutes.getValue()));
    }

    private static @Nullable StructureId id(@Nullable StructureSummary structure) {
        return structure == null ? null : structure.id();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String t(String key, Object... parameters) {
        return desk.texts().getTranslation(key, locale, parameters);
    }
}
