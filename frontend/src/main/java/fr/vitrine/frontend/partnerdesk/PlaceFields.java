package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a partner is met. */
final class PlaceFields {

    private static final int MAX_LINE = 300;

    private final PartnerWords words;
    private final TextField line = new TextField();
    private final TextField extra = new TextField();
    private final TextField postcode = new TextField();
    private final ComboBox<Commune> commune = new ComboBox<>();

    PlaceFields(Address address, PartnerDesk desk, PartnerWords words) {
        this.words = words;
        fill(line, "office.place.line", address.line(), MAX_LINE);
        fill(extra, "office.place.extra", address.extra(), MAX_LINE);
        fill(postcode, "office.place.postcode", address.postcode(), 5);
        postcode.setErrorMessage(words.t("office.place.postcode.wrong"));
        commune.setLabel(words.t("office.place.commune"));
        commune.setItemLabelGenerator(Commune::nameWithPostcode);
        commune.setItems(query -> desk.communes(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        var code = address.commune();
        if (code != null) {
            desk.communes(List.of(code)).stream().findFirst().ifPresent(commune::setValue);
        }
    }

    private void fill(TextField field, String key, @Nullable String value, int most) {
        field.setLabel(words.t(key));
        field.setMaxLength(most);
        field.setValue(value == null ? "" : value);
    }

    void addTo(FormLayout form) {
        form.add(line, extra, postcode, commune);
    }

    boolean isRight() {
        var typed = postcode.getValue().strip();
        postcode.setInvalid(!typed.isEmpty() && !typed.matches("\\d{5}"));
        return !postcode.isInvalid();
    }

    Address value() {
        var chosen = commune.getValue();
        return new Address(said(line), said(extra), said(postcode), chosen == null ? null : chosen.code());
    }

    private static @Nullable String said(TextField field) {
        return PartnerForm.orNull(Text.cleanLine(field.getValue()));
    }
}
