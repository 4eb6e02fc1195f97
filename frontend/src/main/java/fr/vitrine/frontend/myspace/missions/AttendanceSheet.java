package fr.vitrine.frontend.myspace.missions;

import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.web.pdf.FormPdf;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.applying.WeekPlans.Shift;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who is expected, with room to sign: a table a slot, one of all where there is none. Names, and nothing else of anybody. */
final class AttendanceSheet {

    private static final float[] WIDTHS = {3, 2, 2};
    private static final int EMPTY_ROWS = 3;

    private final MissionWords words;

    AttendanceSheet(MissionWords words) {
        this.words = words;
    }

    byte[] of(Mission mission, List<Shift> shifts, List<Application> all) {
        var title = mission.details().title();
        var sheet = new FormPdf(title, words.locale()).title(title).line(words.t("applicants.sheet"));
        if (shifts.isEmpty()) {
            table(
                    sheet,
                    all.stream()
                            .filter(application -> application.state() == ApplicationState.ACCEPTED)
                            .toList());
        }
        for (var shift : shifts) {
            table(sheet.heading(words.capitalized(words.time(shift.time()))), shift.coming());
        }
        return sheet.close();
    }

    /** With some lines for who comes unannounced. */
    private void table(FormPdf sheet, List<Application> coming) {
        var head = Stream.of("applicants.sheet.name", "applicants.sheet.hours", "applicants.sheet.signature")
                .map(words::t)
                .toList();
        var names = Stream.concat(
                coming.stream().map(application -> Objects.requireNonNullElse(application.name(), "")),
                Collections.nCopies(EMPTY_ROWS, "").stream());
        sheet.table(WIDTHS, head, names.map(name -> List.of(name, "", "")).toList());
    }
}
