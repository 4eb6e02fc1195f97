package fr.vitrine.frontend.myspace.profile;

import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.form.PointFields;
import fr.vitrine.frontend.form.PointFields.Fields;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Where the structure is: its address, and the point that stands on the map. */
final class PlaceSection {

    private PlaceSection() {}

    static El of(FormParts parts) {
        var fields = new Fields(
                Text.COMMUNE.code(),
                parts.line(Text.POSTCODE),
                parts.line(Text.LATITUDE),
                parts.line(Text.LONGITUDE),
                "profile.point",
                "profile.point.map");
        fields.postcode().getElement().setProperty("inputMode", "numeric");
        var point = new PointFields(parts, parts.editing().desk().places(), new Where(parts.editing()), fields);
        var address = parts.line(Text.ADDRESS);
        address.getElement().setAttribute("autocomplete", "street-address");
        var access = parts.line(Text.ACCESSIBILITY);
        access.setHelperText(parts.t("profile.help.accessibility"));
        return parts.section(
                Section.PLACE,
                address,
                parts.line(Text.ADDRESS_EXTRA),
                parts.row(point.commune(), fields.postcode()),
                point.point(),
                access);
    }

    private record Where(ProfileEditing editing) implements PointFields.Source {

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
            return editing.check().profile().details().point();
        }

        @Override
        public void point(String latitude, String longitude) {
            editing.change(form -> form.with(Text.LATITUDE, latitude).with(Text.LONGITUDE, longitude));
        }
    }
}
