package fr.vitrine.frontend.backoffice.missions;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.imports.SourceDialog;
import fr.vitrine.frontend.backoffice.imports.SourcesView;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.myspace.SpaceTexts;
import fr.vitrine.volunteers.imports.MissionImports;
import fr.vitrine.volunteers.imports.MissionPlan;
import fr.vitrine.volunteers.imports.MissionPlan.What;
import fr.vitrine.volunteers.imports.MissionSource;
import fr.vitrine.volunteers.imports.MissionSources;
import fr.vitrine.volunteers.imports.UnreadableFeed;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feeds of missions of others: which there are, what each would bring, and taking it in. */
@Route(value = "gestion/missions/imports", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class MissionImportsView extends SourcesView {

    private static final long serialVersionUID = 1L;

    private final transient MissionSources sources;
    private final transient MissionImports imports;
    private final transient MissionDesk desk;
    private final transient SpaceTexts texts;

    MissionImportsView(
            CurrentActor current, MissionSources sources, MissionImports imports, MissionDesk desk, SpaceTexts texts) {
        super(current, texts, "missionimports", MissionImports.MAX_BYTES);
        this.sources = sources;
        this.imports = imports;
        this.desk = desk;
        this.texts = texts;
        furnish("/gestion/missions", "missionimports.back");
    }

    @Override
    protected List<Shown> sources() {
        return sources.list(actor()).stream().map(this::shown).toList();
    }

    private Shown shown(MissionSource source) {
        return new Shown(
                source.id(),
                source.name(),
                source.address(),
                rules(source),
                source.lookedAt(),
                source.outcome(),
                ".xml");
    }

    private String rules(MissionSource source) {
        var structure = source.structure();
        var holder = structure == null
                ? t("missionimports.holder.feed")
                : t("missionimports.holder", desk.structureName(actor(), structure));
        var read = t(source.publishes() ? "missionimports.publishes" : "missionimports.waits");
        return holder + " · " + read + (source.refreshes() ? " · " + t("eventimports.refreshes") : "");
    }

    @Override
    protected void remove(long source) {
        sources.remove(actor(), source);
    }

    @Override
    protected Found look(long source, byte @Nullable [] file) throws Unreadable {
        try {
            return found(file == null ? imports.look(actor(), source) : imports.look(actor(), source, file));
        } catch (UnreadableFeed unreadable) {
            throw new Unreadable(unreadable.reason(), unreadable);
        }
    }

    private Found found(MissionPlan plan) {
        return new Found(
                plan.source().name(),
                new MissionPlanTable(plan, desk.words(locale())).of(),
                plan.todo(),
                () -> imports.apply(actor(), plan),
                t("missionimports.done", plan.count(What.NEW), plan.count(What.CHANGED), plan.count(What.GONE)));
    }

    @Override
    protected SourceDialog another() {
        return new MissionSourceDialog(sources, desk, texts.in(locale()), this::actor, this::draw);
    }
}
