package fr.vitrine.volunteers.applying;

import fr.vitrine.correspondence.report.AbuseReports;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which either side of an application reports what the other wrote. */
@Service
public class ApplicationReports {

    private final ApplicationRows rows;
    private final Applicants applicants;
    private final AbuseReports reports;

    ApplicationReports(ApplicationRows rows, Applicants applicants, AbuseReports reports) {
        this.rows = rows;
        this.applicants = applicants;
        this.reports = reports;
    }

    @Transactional
    public void report(Actor actor, ApplicationId id, Complaint complaint) {
        var application = rows.get(id);
        if (!actor.requirePerson().equals(application.person())) {
            applicants.mission(actor, application.mission());
        }
        var conversation = application.conversation();
        if (conversation == null) {
            throw new NotFound("conversation");
        }
        reports.inConversation(conversation, complaint);
    }
}
