package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.form.PointMap;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the structure is: its address, and the point that stands on the map. */
final class PlaceSection {

    private final FormParts parts;
    private final TextField postcode;
    private final TextField latitude;
    private final TextField longitude;
    private final PointMap map;

    private PlaceSection(FormParts parts) {
        this.parts = parts;
        postcode = parts.line(Text.POSTCODE);
        postcode.getElement().setProperty("inputMode", "numeric");
        latitude = parts.line(Text.LATITUDE);
        longitude = parts.line(Text.LONGITUDE);
        map = new PointMap(parts.t("profile.point.map"), parts.editing().words().locale(), this::place);
        map.onTiles(parts.editing().desk().places().mapStyle());
    }

    static El of(FormParts parts) {
        var place = new PlaceSection(parts);
        var address = parts.line(Text.ADDRESS);
        address.getElement().setAttribute("autocomplete", "street-address");
        var access = parts.line(Text.ACCESSIBILITY);
        access.setHelperText(parts.t("profile.help.accessibility"));
        return parts.section(
                Section.PLACE,
                address,
                parts.line(Text.ADDRESS_EXTRA),
                parts.row(place.commune(), place.postcode),
                place.point(),
                access);
    }

    private ComboBox<Commune> commune() {
        var places = parts.editing().desk().places();
        var field = new ComboBox<Commune>();
        field.setItemLabelGenerator(Commune::nameWithPostcode);
        field.setItems(query -> {
            var found = places.communes(query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        field.setClearButtonVisible(true);
        field.setHelperText(parts.t("profile.help.commune"));
        places.commune(parts.editing().form().text(Text.COMMUNE)).ifPresent(field::setValue);
        parts.watch(field, Text.COMMUNE.code(), "profile.field.commune", this::moveTo);
        return field;
    }

    private void moveTo(@Nullable Commune commune) {
        parts.editing()
                .change(Text.COMMUNE, commune == null ? "" : commune.code().value());
        if (commune != null
                && !commune.postcodes().isEmpty()
                && !commune.postcodes().contains(postcode.getValue())) {
            postcode.setValue(commune.postcodes().getFirst());
            parts.editing().change(Text.POSTCODE, postcode.getValue());
        }
        if (commune != null && commune.position() != null) {
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
                        text("legend", "", parts.t("profile.point")),
                        parts.hint("profile.point.help"),
                        map,
                        parts.row(latitude, longitude),
                        el("div", "form-actions", centre));
    }

    private void showPoint() {
        var shown = parts.editing().check().profile().details().point();
        if (shown != null) {
            map.show(shown);
        } else {
            parts.editing()
                    .desk()
                    .places()
                    .commune(parts.editing().form().text(Text.COMMUNE))
                    .map(Commune::position)
                    .ifPresent(map::lookAt);
        }
    }

    private void placeAtCentre() {
        parts.editing()
                .desk()
                .places()
                .commune(parts.editing().form().text(Text.COMMUNE))
                .map(Commune::position)
                .ifPresent(this::place);
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
