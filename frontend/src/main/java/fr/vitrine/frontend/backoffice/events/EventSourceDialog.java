package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.imports.EventSource;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.events.imports.EventSources;
import fr.vitrine.frontend.backoffice.imports.SourceDialog;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.eventdesk.Holders.Holder;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.WebAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a calendar that is to be taken in. */
final class EventSourceDialog extends SourceDialog {

    private static final long serialVersionUID = 1L;

    private final transient EventSources sources;
    private final transient Supplier<Actor> actor;
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<Holder> holder = new ComboBox<>();

    EventSourceDialog(EventSources sources, EventDesk desk, Supplier<Actor> actor, SpaceWords words, Runnable added) {
        super(words, "eventimports", EventSource.MAX_NAME, added);
        this.sources = sources;
        this.actor = actor;
        kind.setLabel(words.t("eventimports.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                value -> words.t("eventimports.kind." + value.name().toLowerCase(Locale.ROOT)));
        kind.setValue(Kind.ICS);
        kind.setWidthFull();
        holder.setLabel(words.t("eventdesk.field.organiser"));
        holder.setItemLabelGenerator(Holder::name);
        holder.setErrorMessage(words.t("eventdesk.new.organiser"));
        holder.setWidthFull();
        holder.setItems(
                query -> desk.holders().named(actor.get(), query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        desk.holders().own(actor.get()).stream().findFirst().ifPresent(holder::setValue);
        ask(name, kind, address, refreshes, holder);
    }

    private Optional<Organiser> organiser() {
        return holder.getOptionalValue().flatMap(chosen -> Organiser.parse(chosen.key()));
    }

    @Override
    protected boolean complete() {
        holder.setInvalid(organiser().isEmpty());
        return !holder.isInvalid();
    }

    @Override
    protected String read(String typed) {
        return typed.replaceFirst("^webcals?:", "https:");
    }

    @Override
    protected void keep(String called, @Nullable WebAddress parsed) {
        sources.add(actor.get(), called, kind.getValue(), parsed, organiser().orElseThrow(), refreshes.getValue());
    }
}
