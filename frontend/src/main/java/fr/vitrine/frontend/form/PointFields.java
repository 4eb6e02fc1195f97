package fr.vitrine.frontend.form;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where something is, in a form: its commune, and the point that stands on the map. */
public final class PointFields {

    private final FormFields parts;
    private final Places places;
    private final Source source;
    private final Fields fields;
    private final PointMap map;

    public PointFields(FormFields parts, Places places, Source source, Fields fields) {
        this.parts = parts;
        this.places = places;
        this.source = source;
        this.fields = fields;
        map = new PointMap(parts.t(fields.map()), parts.words().locale(), this::place);
        map.onTiles(places.mapStyle());
    }

    /** What the form says now, and where it is kept. */
    public interface Source {

        /** Code of the commune; empty: none. */
        String commune();

        void commune(String code);

        void postcode(String typed);

        /** Null: the form names none. */
        @Nullable
        GeoPoint point();

        void point(String latitude, String longitude);
    }

    /**
     * What stands beside the commune and the map.
     *
     * @param communeCode under which problems with the commune are told
     * @param legend key of what the point is called
     * @param map key of what the map is called
     */
    public record Fields(
            String communeCode,
            TextField postcode,
            TextField latitude,
            TextField longitude,
            String legend,
            String map) {}

    public ComboBox<Commune> commune() {
        var field = new ComboBox<Commune>();
        field.setItemLabelGenerator(Commune::nameWithPostcode);
        field.setItems(query -> places.communes(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setClearButtonVisible(true);
        field.setHelperText(parts.t("profile.help.commune"));
        chosen().ifPresent(field::setValue);
        parts.watch(field, fields.communeCode(), "profile.field.commune", this::moveTo);
        return field;
    }

    private Optional<Commune> chosen() {
        return places.commune(source.commune());
    }

    private void moveTo(@Nullable Commune commune) {
        source.commune(commune == null ? "" : commune.code().value());
        if (commune == null) {
            return;
        }
        var postcode = fields.postcode();
        if (!commune.postcodes().isEmpty() && !commune.postcodes().contains(postcode.getValue())) {
            postcode.setValue(commune.postcodes().getFirst());
            source.postcode(postcode.getValue());
        }
        if (commune.position() != null) {
            map.lookAt(commune.position());
        }
    }

    public El point() {
        show();
        fields.latitude().addValueChangeListener(_ -> show());
        fields.longitude().addValueChangeListener(_ -> show());
        var centre = parts.small("profile.point.centre", "map-pin", () -> centre().ifPresent(this::place));
        return el("fieldset", "fieldset stack")
                .with(
                        text("legend", "", parts.t(fields.legend())),
                        parts.hint("profile.point.help"),
                        map,
                        parts.row(fields.latitude(), fields.longitude()),
                        el("div", "form-actions", centre));
    }

    private void show() {
        var shown = source.point();
        if (shown != null) {
            map.show(shown);
        } else {
            centre().ifPresent(map::lookAt);
        }
    }

    private Optional<GeoPoint> centre() {
        return chosen().map(Commune::position);
    }

    private void place(GeoPoint point) {
        fields.latitude().setValue(degrees(point.latitude()));
        fields.longitude().setValue(degrees(point.longitude()));
        source.point(fields.latitude().getValue(), fields.longitude().getValue());
        map.show(point);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
