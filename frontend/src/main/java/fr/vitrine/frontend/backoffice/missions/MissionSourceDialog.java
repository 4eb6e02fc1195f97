package fr.vitrine.frontend.backoffice.missions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.frontend.backoffice.imports.SourceDialog;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.volunteers.imports.MissionSource;
import fr.vitrine.volunteers.imports.MissionSources;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a feed of missions that is to be taken in. */
final class MissionSourceDialog extends SourceDialog {

    private static final long serialVersionUID = 1L;

    private final transient MissionSources sources;
    private final transient Supplier<Actor> actor;
    private final ComboBox<StructureSummary> holder = new ComboBox<>();
    private final Checkbox publishes = new Checkbox();

    MissionSourceDialog(
            MissionSources sources, MissionDesk desk, SpaceWords words, Supplier<Actor> actor, Runnable added) {
        super(words, "missionimports", MissionSource.MAX_NAME, added);
        this.sources = sources;
        this.actor = actor;
        name.setHelperText(words.t("missionimports.name.help"));
        holder.setLabel(words.t("missionimports.structure"));
        holder.setHelperText(words.t("missionimports.structure.help"));
        holder.setItemLabelGenerator(StructureSummary::name);
        holder.setClearButtonVisible(true);
        holder.setWidthFull();
        holder.setItems(query ->
                desk.summaries().named(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        publishes.setLabel(words.t("missionimports.publish"));
        ask(name, address, holder, publishes, refreshes);
    }

    @Override
    protected void keep(String called, @Nullable WebAddress parsed) {
        var held = holder.getOptionalValue().map(StructureSummary::id).orElse(null);
        sources.add(actor.get(), called, parsed, held, publishes.getValue(), refreshes.getValue());
    }
}
