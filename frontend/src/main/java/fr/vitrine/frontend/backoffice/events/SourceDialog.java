package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.imports.EventSource;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.events.imports.EventSources;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.eventdesk.Holders.Holder;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import java.util.Locale;
import java.util.function.Supplier;

/** Asks for a calendar that is to be taken in. */
final class SourceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EventSources sources;
    private final transient Supplier<Actor> actor;
    private final TextField name = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final TextField address = new TextField();
    private final ComboBox<Holder> holder = new ComboBox<>();
    private final Checkbox refreshes = new Checkbox();

    SourceDialog(EventSources sources, EventDesk desk, Supplier<Actor> actor, Locale locale, Runnable added) {
        this.sources = sources;
        this.actor = actor;
        var words = desk.texts().in(locale);
        setHeaderTitle(words.t("eventimports.add"));
        setWidth("min(36rem, 94vw)");
        label(words);
        holder.setItems(
                query -> desk.holders().named(actor.get(), query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        desk.holders().own(actor.get()).stream().findFirst().ifPresent(holder::setValue);
        add(el("div", "stack", name, kind, address, refreshes, holder));
        var save = new Button(words.t("eventimports.add"), _ -> save(added));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("members.cancel"), _ -> close()), save);
    }

    private void label(SpaceWords words) {
        name.setLabel(words.t("eventimports.name"));
        name.setMaxLength(EventSource.MAX_NAME);
        name.setErrorMessage(words.t("profile.problem.missing"));
        name.setWidthFull();
        kind.setLabel(words.t("eventimports.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                value -> words.t("eventimports.kind." + value.name().toLowerCase(Locale.ROOT)));
        kind.setValue(Kind.ICS);
        kind.setWidthFull();
        address.setLabel(words.t("eventimports.address"));
        address.setHelperText(words.t("eventimports.address.help"));
        address.setErrorMessage(words.t("profile.problem.not-an-address"));
        address.setWidthFull();
        refreshes.setLabel(words.t("eventimports.refresh"));
        holder.setLabel(words.t("eventdesk.field.organiser"));
        holder.setItemLabelGenerator(Holder::name);
        holder.setErrorMessage(words.t("eventdesk.new.organiser"));
        holder.setWidthFull();
    }

    private void save(Runnable added) {
        var called = Text.cleanLine(name.getValue());
        var typed = address.getValue().strip();
        var parsed = typed.isEmpty()
                ? null
                : WebAddress.parse(typed.replaceFirst("^webcals?:", "https:")).orElse(null);
        var organiser = holder.getOptionalValue().flatMap(chosen -> Organiser.parse(chosen.key()));
        name.setInvalid(called.isEmpty());
        address.setInvalid(!typed.isEmpty() && parsed == null);
        holder.setInvalid(organiser.isEmpty());
        if (name.isInvalid() || address.isInvalid() || organiser.isEmpty()) {
            return;
        }
        sources.add(actor.get(), called, kind.getValue(), parsed, organiser.get(), refreshes.getValue());
        close();
        added.run();
    }
}
