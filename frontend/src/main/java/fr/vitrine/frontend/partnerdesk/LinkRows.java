package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.PartnerDetails.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where to read more: a row of fields each. A row without an address is none. */
final class LinkRows extends FieldSet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_LABEL = 150;

    private final transient PartnerWords words;
    private final VerticalLayout list = new VerticalLayout();
    private final transient List<Row> rows = new ArrayList<>();

    private record Row(TextField label, TextField url) {}

    LinkRows(List<Link> links, PartnerWords words) {
        super(words.t("office.links"));
        this.words = words;
        addClassName("fieldset");
        list.setPadding(false);
        add(list);
        links.forEach(link -> add(link.label(), link.url().value()));
        add(new Button(words.t("office.links.add"), _ -> add("", "")));
    }

    private void add(String label, String url) {
        var row = new Row(
                field("office.links.label", label, MAX_LABEL), field("office.links.url", url, WebAddress.MAX_LENGTH));
        row.url().setErrorMessage(words.t("office.partner.website.wrong"));
        var line = new HorizontalLayout();
        line.setWidthFull();
        line.setWrap(true);
        line.setAlignItems(HorizontalLayout.Alignment.BASELINE);
        var remove = new Button(words.t("office.partner.contact.remove"), _ -> {
            rows.remove(row);
            list.remove(line);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.add(row.label(), row.url(), remove);
        rows.add(row);
        list.add(line);
    }

    private TextField field(String key, String value, int most) {
        var field = new TextField(words.t(key));
        field.setMaxLength(most);
        field.setValue(value);
        return field;
    }

    /** Empty where a row cannot be understood; it is marked. A link without a name is called after its address. */
    Optional<List<Link>> read() {
        var links = new ArrayList<Link>();
        var understood = true;
        for (var row : rows) {
            var typed = row.url().getValue().strip();
            var url = WebAddress.parse(typed);
            row.url().setInvalid(!typed.isEmpty() && url.isEmpty());
            understood &= !row.url().isInvalid();
            url.ifPresent(found -> links.add(new Link(label(row, typed), found)));
        }
        return understood ? Optional.of(links) : Optional.empty();
    }

    private static String label(Row row, String typed) {
        var said = Text.cleanLine(row.label().getValue());
        var name = said.isEmpty() ? typed : said;
        return name.substring(0, Math.min(name.length(), MAX_LABEL));
    }
}
