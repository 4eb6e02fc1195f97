package fr.vitrine.frontend.backoffice.missions;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.volunteers.imports.MissionSource;
import fr.vitrine.volunteers.imports.MissionSources;
import java.util.function.Supplier;

/** Asks for a feed of missions that is to be taken in. */
final class MissionSourceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MissionSources sources;
    private final transient Supplier<Actor> actor;
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final ComboBox<StructureSummary> holder = new ComboBox<>();
    private final Checkbox publishes = new Checkbox();
    private final Checkbox refreshes = new Checkbox();

    MissionSourceDialog(
            MissionSources sources, MissionDesk desk, SpaceWords words, Supplier<Actor> actor, Runnable added) {
        this.sources = sources;
        this.actor = actor;
        setHeaderTitle(words.t("missionimports.add"));
        setWidth("min(36rem, 94vw)");
        label(words);
        holder.setItems(query ->
                desk.summaries().named(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        add(el("div", "stack", name, address, holder, publishes, refreshes));
        var save = new Button(words.t("missionimports.add"), _ -> save(added));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("members.cancel"), _ -> close()), save);
    }

    private void label(SpaceWords words) {
        name.setLabel(words.t("missionimports.name"));
        name.setHelperText(words.t("missionimports.name.help"));
        name.setMaxLength(MissionSource.MAX_NAME);
        name.setErrorMessage(words.t("profile.problem.missing"));
        name.setWidthFull();
        address.setLabel(words.t("eventimports.address"));
        address.setHelperText(words.t("eventimports.address.help"));
        address.setErrorMessage(words.t("profile.problem.not-an-address"));
        address.setWidthFull();
        holder.setLabel(words.t("missionimports.structure"));
        holder.setHelperText(words.t("missionimports.structure.help"));
        holder.setItemLabelGenerator(StructureSummary::name);
        holder.setClearButtonVisible(true);
        holder.setWidthFull();
        publishes.setLabel(words.t("missionimports.publish"));
        refreshes.setLabel(words.t("eventimports.refresh"));
    }

    private void save(Runnable added) {
        var called = Text.cleanLine(name.getValue());
        var typed = address.getValue().strip();
        var parsed = typed.isEmpty() ? null : WebAddress.parse(typed).orElse(null);
        name.setInvalid(called.isEmpty());
        address.setInvalid(!typed.isEmpty() && parsed == null);
        if (name.isInvalid() || address.isInvalid()) {
            return;
        }
        var held = holder.getOptionalValue().map(StructureSummary::id).orElse(null);
        sources.add(actor.get(), called, parsed, held, publishes.getValue(), refreshes.getValue());
        close();
        added.run();
    }
}
