package fr.vitrine.frontend.backoffice.partners;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks what a new partner is called and what it is; the rest is said on its page. */
final class NewPartnerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;
    private final transient Supplier<Actor> actor;
    private final transient Clock clock;
    private final transient Consumer<Partner> created;
    private final TextField name = new TextField();
    private final Select<PartnerKind> kind = new Select<>();

    NewPartnerDialog(
            Partners partners, Supplier<Actor> actor, Clock clock, PartnerWords words, Consumer<Partner> created) {
        this.partners = partners;
        this.actor = actor;
        this.clock = clock;
        this.created = created;
        setHeaderTitle(words.t("office.partner.new"));
        name.setLabel(words.t("office.partner.name"));
        name.setMaxLength(PartnerDetails.MAX_NAME);
        name.setErrorMessage(words.t("office.partner.name.missing"));
        name.setWidthFull();
        kind.setLabel(words.t("office.partner.kind"));
        kind.setItems(PartnerKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(PartnerKind.OTHER);
        kind.setWidthFull();
        add(name, kind);
        var save = new Button(words.t("office.partner.create"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("office.partner.cancel"), _ -> close()), save);
    }

    private void save() {
        var said = Text.cleanLine(name.getValue());
        if (said.isEmpty()) {
            name.setInvalid(true);
            name.focus();
            return;
        }
        var details = new PartnerDetails(
                said,
                kind.getValue(),
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                ZoneOfAction.ON_SITE,
                List.of(),
                List.of(),
                false,
                LocalDate.now(clock));
        close();
        created.accept(partners.create(actor.get(), details, Publication.DRAFT));
    }
}
