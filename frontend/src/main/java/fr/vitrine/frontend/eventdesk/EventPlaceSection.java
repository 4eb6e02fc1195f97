package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.frontend.form.PointMap;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an event takes place: here, from afar or both; at a structure's, or at an address with a point on the map. */
final class EventPlaceSection {

    private final EventParts parts;
    private final TextField postcode;
    private final TextField latitude;
    private final TextField longitude;
    private final PointMap map;
    private final El onSite = el("div", "stack");
    private final TextField online;

    private EventPlaceSection(EventParts parts) {
        this.parts = parts;
        postcode = parts.line(Text.POSTCODE, "numeric");
        latitude = parts.line(Text.LATITUDE, "decimal");
        longitude = parts.line(Text.LONGITUDE, "decimal");
        online = parts.line(Text.ONLINE, "url");
        map = new PointMap(parts.t("eventdesk.point.map"), parts.words().locale(), this::place);
        map.onTiles(parts.editing().desk().places().mapStyle());
    }

    static El of(EventParts parts) {
        var place = new EventPlaceSection(parts);
        var attendance = parts.choice(
                Text.ATTENDANCE,
                Arrays.stream(Attendance.values()).map(Attendance::code).toList(),
                code -> parts.t("eventdesk.attendance." + code));
        attendance.addValueChangeListener(_ -> place.arrange());
        var venue = parts.line(Text.VENUE);
        venue.setHelperText(parts.t("eventdesk.help.venue"));
        place.onSite.with(
                place.structure(),
                venue,
                parts.line(Text.ADDRESS),
                parts.row(place.commune(), place.postcode),
                place.point());
        place.arrange();
        return parts.section(EventSection.PLACE, attendance, place.online, place.onSite);
    }

    private void arrange() {
        var way = parts.editing().form().text(Text.ATTENDANCE);
        onSite.getElement().setVisible(!way.equals(Attendance.ONLINE.code()));
        online.setVisible(way.equals(Attendance.ONLINE.code()) || way.equals(Attendance.MIXED.code()));
    }

    private ComboBox<StructureSummary> structure() {
        var holders = parts.editing().desk().holders();
        var field = new ComboBox<StructureSummary>();
        field.setItemLabelGenerator(StructureSummary::name);
        field.setItems(query -> holders.structures(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setClearButtonVisible(true);
        field.setHelperText(parts.t("eventdesk.help.structure"));
        holders.structure(parts.editing().form().text(Text.STRUCTURE)).ifPresent(field::setValue);
        parts.watch(
                field,
                Text.STRUCTURE.code(),
                EventParts.label(Text.STRUCTURE),
                chosen -> parts.editing()
                        .change(
                                Text.STRUCTURE,
                                chosen == null ? "" : chosen.id().toString()));
        return field;
    }

    private ComboBox<Commune> commune() {
        var places = parts.editing().desk().places();
        var field = new ComboBox<Commune>();
        field.setItemLabelGenerator(Commune::nameWithPostcode);
        field.setItems(query -> places.communes(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setClearButtonVisible(true);
        field.setHelperText(parts.t("profile.help.commune"));
        places.commune(parts.editing().form().text(Text.COMMUNE)).ifPresent(field::setValue);
        parts.watch(field, Text.COMMUNE.code(), "profile.field.commune", this::moveTo);
        return field;
    }

    private void moveTo(@Nullable Commune commune) {
        parts.editing()
                .change(Text.COMMUNE, commune == null ? "" : commune.code().value());
        if (commune == null) {
            return;
        }
        if (!commune.postcodes().isEmpty() && !commune.postcodes().contains(postcode.getValue())) {
            postcode.setValue(commune.postcodes().getFirst());
            parts.editing().change(Text.POSTCODE, postcode.getValue());
        }
        if (commune.position() != null) {
            map.lookAt(commune.position());
        }
    }

    private El point() {
        showPoint();
        latitude.addValueChangeListener(_ -> showPoint());
        longitude.addValueChangeListener(_ -> showPoint());
        var centre = parts.small("profile.point.centre", "map-pin", this::placeAtCentre);
        return el("fieldset", "fieldset stack")
                .with(
                        text("legend", "", parts.t("eventdesk.point")),
                        parts.hint("profile.point.help"),
                        map,
                        parts.row(latitude, longitude),
                        el("div", "form-actions", centre));
    }

    private void showPoint() {
        var shown = parts.editing().check().details().setting().point();
        if (shown != null) {
            map.show(shown);
        } else {
            centre().ifPresent(map::lookAt);
        }
    }

    private Optional<GeoPoint> centre() {
        return parts.editing()
                .desk()
                .places()
                .commune(parts.editing().form().text(Text.COMMUNE))
                .map(Commune::position);
    }

    private void placeAtCentre() {
        centre().ifPresent(this::place);
    }

    private void place(GeoPoint point) {
        latitude.setValue(degrees(point.latitude()));
        longitude.setValue(degrees(point.longitude()));
        parts.editing()
                .change(form ->
                        form.with(Text.LATITUDE, latitude.getValue()).with(Text.LONGITUDE, longitude.getValue()));
        map.show(point);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
