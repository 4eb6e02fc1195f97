package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.select.Select;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import java.util.List;
import java.util.function.Consumer;

/** Missions that structures often have, to begin from: their words are texts of the site. */
final class MissionStarts extends Select<String> {

    private static final long serialVersionUID = 1L;
    private static final List<String> KEYS =
            List.of("repas", "tri", "lecture", "trajet", "fete", "chantier", "numerique");

    /** @param skills one a line */
    record Start(String title, String tasks, String purpose, String skills) {}

    MissionStarts(MissionWords words, Consumer<Start> begin) {
        setLabel(words.t("mission.start"));
        setHelperText(words.t("mission.start.help"));
        setItems(KEYS);
        setItemLabelGenerator(key -> words.t("mission.start." + key));
        setWidthFull();
        addValueChangeListener(event -> begin.accept(start(words, "mission.start." + event.getValue())));
    }

    private static Start start(MissionWords words, String key) {
        return new Start(words.t(key), words.t(key + ".tasks"), words.t(key + ".purpose"), words.t(key + ".skills"));
    }
}
