package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.frontend.form.PointFields;
import fr.vitrine.frontend.form.PointFields.Fields;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.GeoPoint;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where an event takes place: here, from afar or both; at a structure's, or at an address with a point on the map. */
final class EventPlaceSection {

    private final EventParts parts;
    private final El onSite = el("div", "stack");
    private final TextField online;

    private EventPlaceSection(EventParts parts) {
        this.parts = parts;
        online = parts.line(Text.ONLINE, "url");
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
        var fields = new Fields(
                Text.COMMUNE.code(),
                parts.line(Text.POSTCODE, "numeric"),
                parts.line(Text.LATITUDE, "decimal"),
                parts.line(Text.LONGITUDE, "decimal"),
                "eventdesk.point",
                "eventdesk.point.map");
        var point = new PointFields(parts, parts.editing().desk().places(), new Where(parts.editing()), fields);
        place.onSite.with(
                place.structure(),
                venue,
                parts.line(Text.ADDRESS),
                parts.row(point.commune(), fields.postcode()),
                point.point());
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

    private record Where(EventEditing editing) implements PointFields.Source {

        @Override
        public String commune() {
            return editing.form().text(Text.COMMUNE);
        }

        @Override
        public void commune(String code) {
            editing.change(Text.COMMUNE, code);
        }

        @Override
        public void postcode(String typed) {
            editing.change(Text.POSTCODE, typed);
        }

        @Override
        public @Nullable GeoPoint point() {
            return editing.check().details().setting().point();
        }

        @Override
        public void point(String latitude, String longitude) {
            editing.change(form -> form.with(Text.LATITUDE, latitude).with(Text.LONGITUDE, longitude));
        }
    }
}
