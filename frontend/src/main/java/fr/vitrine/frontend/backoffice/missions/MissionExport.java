package fr.vitrine.frontend.backoffice.missions;

import com.vaadin.flow.server.streams.DownloadHandler;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.backoffice.grid.Pages;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionFilter;
import fr.vitrine.volunteers.Slot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Missions as a file that spreadsheets open: what they say and how many places are taken, and nobody's name. */
final class MissionExport {

    private static final List<String> COLUMNS = List.of(
            "mission.desk.title",
            "mission.structure",
            "office.missions.state",
            "mission.when",
            "mission.desk.commune",
            "mission.desk.places",
            "office.missions.taken",
            "office.partner.updated");

    private final MissionDesk desk;
    private final MissionWords words;
    private final Locale locale;

    MissionExport(MissionDesk desk, Locale locale) {
        this.desk = desk;
        this.words = desk.words(locale);
        this.locale = locale;
    }

    DownloadHandler csv(CurrentActor current, Supplier<MissionFilter> filter) {
        return ExportDownload.csv(current, "missions", (actor, to) -> write(actor, filter.get(), to));
    }

    DownloadHandler xlsx(CurrentActor current, Supplier<MissionFilter> filter) {
        var title = words.t("office.section.missions");
        return ExportDownload.xlsx(current, "missions", title, (actor, to) -> write(actor, filter.get(), to));
    }

    void write(Actor actor, MissionFilter filter, Sheet sheet) throws IOException {
        var names = new HashMap<StructureId, String>();
        Pages<Mission> missions = (offset, limit) -> desk.missions().list(actor, filter, offset, limit);
        sheet.row(COLUMNS.stream().map(words::t).toList());
        missions.each(mission -> sheet.row(cells(actor, mission, names)));
    }

    private List<String> cells(Actor actor, Mission mission, Map<StructureId, String> names) {
        var commune = Optional.ofNullable(mission.details().place().commune()).flatMap(desk.communes()::find);
        return Stream.of(
                        words.title(mission.details()),
                        names.computeIfAbsent(mission.structure(), id -> desk.structureName(actor, id)),
                        words.of(mission.state()),
                        words.when(mission, LocalDate.now(desk.clock())),
                        commune.map(Commune::name).orElse(""),
                        Integer.toString(
                                mission.slots().stream().mapToInt(Slot::places).sum()),
                        Integer.toString(
                                mission.slots().stream().mapToInt(Slot::taken).sum()),
                        Moments.day(mission.updatedAt(), locale, ""))
                .map(SafeCell::of)
                .toList();
    }
}
