package fr.vitrine.frontend.myspace.missions;

import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.web.HandedOut;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.WeekPlans;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet that those sign who come, to be printed. */
@Controller
class AttendanceController {

    private final CurrentActor current;
    private final Applicants applicants;
    private final WeekPlans plans;
    private final MissionDesk desk;

    AttendanceController(CurrentActor current, Applicants applicants, WeekPlans plans, MissionDesk desk) {
        this.current = current;
        this.applicants = applicants;
        this.plans = plans;
        this.desk = desk;
    }

    /** To who is not of the structure's people it is as if there were none. */
    @GetMapping("/mon-espace/missions/{id:\\d{1,18}}/presence.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long id) {
        try {
            var mission = applicants.mission(current.get(), new MissionId(id));
            var sheet = new AttendanceSheet(desk.words(Locale.FRENCH))
                    .of(mission, plans.of(current.get(), mission), applicants.list(current.get(), mission.id()));
            return HandedOut.attachment(
                    "presence-" + id + ".pdf", MediaType.APPLICATION_PDF_VALUE, sheet, CacheControl.noStore());
        } catch (NotFound | AccessDenied unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
