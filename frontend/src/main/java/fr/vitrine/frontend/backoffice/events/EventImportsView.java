package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.router.Route;
import fr.vitrine.events.imports.EventImports;
import fr.vitrine.events.imports.EventSource;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.events.imports.EventSources;
import fr.vitrine.events.imports.ImportPlan;
import fr.vitrine.events.imports.ImportPlan.What;
import fr.vitrine.events.imports.UnreadableCalendar;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.imports.SourceDialog;
import fr.vitrine.frontend.backoffice.imports.SourcesView;
import fr.vitrine.frontend.eventdesk.EventDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calendars of others: which there are, what each would bring, and taking it in. */
@Route(value = "gestion/evenements/imports", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventImportsView extends SourcesView {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 5 << 20;

    private final transient EventSources sources;
    private final transient EventImports imports;
    private final transient EventDesk desk;

    EventImportsView(CurrentActor current, EventSources sources, EventImports imports, EventDesk desk) {
        super(current, desk.texts(), "eventimports", MAX_BYTES);
        this.sources = sources;
        this.imports = imports;
        this.desk = desk;
        furnish("/gestion/evenements", "eventdesk.office.back");
    }

    @Override
    protected List<Shown> sources() {
        return sources.list(actor()).stream().map(this::shown).toList();
    }

    private Shown shown(EventSource source) {
        return new Shown(
                source.id(),
                source.name(),
                source.address(),
                t("eventimports.kind." + source.kind().name().toLowerCase(Locale.ROOT))
                        + (source.refreshes() ? " · " + t("eventimports.refreshes") : ""),
                source.lookedAt(),
                source.outcome(),
                source.kind() == Kind.ICS ? ".ics" : ".json");
    }

    @Override
    protected void remove(long source) {
        sources.remove(actor(), source);
    }

    @Override
    protected Found look(long source, byte @Nullable [] file) throws Unreadable {
        try {
            return found(file == null ? imports.look(actor(), source) : imports.look(actor(), source, file));
        } catch (UnreadableCalendar unreadable) {
            throw new Unreadable(unreadable.reason(), unreadable);
        }
    }

    private Found found(ImportPlan plan) {
        return new Found(
                plan.source().name(),
                new EventPlanTable(plan, desk.changes(), desk.texts().in(locale())).of(),
                plan.count(What.NEW) + plan.count(What.CHANGED),
                () -> imports.apply(actor(), plan),
                t("eventimports.done", plan.count(What.NEW), plan.count(What.CHANGED)));
    }

    @Override
    protected SourceDialog another() {
        return new EventSourceDialog(sources, desk, this::actor, desk.texts().in(locale()), this::draw);
    }
}
