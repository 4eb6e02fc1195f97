package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Schedule;
import fr.vitrine.frontend.eventdesk.Holders.Holder;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.Text;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks for what a draft begins with: a title, and who answers for it. */
public final class NewEventDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EventDesk desk;
    private final transient Supplier<Actor> actor;
    private final TextField title = new TextField();
    private final ComboBox<Holder> holder = new ComboBox<>();

    /** @param created told of the draft, which then is to be filled in */
    public NewEventDialog(EventDesk desk, Supplier<Actor> actor, Locale locale, Consumer<EventId> created) {
        this.desk = desk;
        this.actor = actor;
        var words = desk.texts().in(locale);
        setHeaderTitle(words.t("office.event.new"));
        setWidth("min(34rem, 94vw)");
        title.setLabel(words.t("office.event.title"));
        title.setMaxLength(EventDetails.MAX_TITLE);
        title.setErrorMessage(words.t("office.event.title.missing"));
        title.setWidthFull();
        holder.setLabel(words.t("eventdesk.field.organiser"));
        holder.setItemLabelGenerator(Holder::name);
        holder.setErrorMessage(words.t("eventdesk.new.organiser"));
        holder.setWidthFull();
        var own = desk.holders().own(actor.get());
        if (actor.get().isStaff()) {
            holder.setItems(
                    query -> desk.holders().named(actor.get(), query.getFilter().orElse("")).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
        } else {
            holder.setItems(own);
        }
        own.stream().findFirst().ifPresent(holder::setValue);
        add(el("div", "stack", text("p", "muted", words.t("eventdesk.new.text")), title, holder));
        var create = new Button(words.t("eventdesk.new.create"), _ -> create(created));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("members.cancel"), _ -> close()), create);
    }

    @Override
    public void open() {
        super.open();
        title.focus();
    }

    private void create(Consumer<EventId> created) {
        var name = Text.cleanLine(title.getValue());
        var organiser = holder.getOptionalValue().flatMap(chosen -> Organiser.parse(chosen.key()));
        title.setInvalid(name.isEmpty());
        holder.setInvalid(organiser.isEmpty());
        if (name.isEmpty() || organiser.isEmpty()) {
            return;
        }
        var zone = desk.texts().in(Locale.FRENCH).clock().getZone();
        Event event = desk.events()
                .create(
                        actor.get(),
                        EventDetails.titled(name, Schedule.unknown(zone, null))
                                .edit()
                                .organisers(organiser.get())
                                .build());
        close();
        created.accept(event.id());
    }
}
