package fr.vitrine.volunteers;

import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.conversation.StructureMailboxes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells a structure's people what staff made of a mission that they handed in. */
@Component
class MissionMails {

    static final MailTemplate PUBLISHED = new MailTemplate("mission-published", Set.of("mission", "link"));
    static final MailTemplate SENT_BACK = new MailTemplate("mission-sent-back", Set.of("mission", "reason", "link"));
    static final MailTemplate STALE = new MailTemplate("mission-stale", Set.of("mission", "link"));
    static final MailTemplate TAKEN_DOWN = new MailTemplate("mission-taken-down", Set.of("mission", "reason", "link"));
    static final MailTemplates ALL = MailTemplates.of(PUBLISHED, SENT_BACK, STALE, TAKEN_DOWN);

    private static final String OWN = "/mon-espace/missions";

    private final Outbox outbox;
    private final StructureMailboxes mailboxes;
    private final Site site;

    MissionMails(Outbox outbox, StructureMailboxes mailboxes, Site site) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.site = site;
    }

    void moved(Mission before, MissionState to, String reason) {
        if (before.isPublic() && to == MissionState.CLOSED && !reason.isEmpty()) {
            takenDown(before, reason);
        }
        if (before.state() != MissionState.SUBMITTED) {
            return;
        }
        var title = before.details().title();
        if (to == MissionState.PUBLISHED) {
            write(before, PUBLISHED, "/benevolat/" + before.slug(), Map.of("mission", title));
        } else {
            write(before, SENT_BACK, OWN, Map.of("mission", title, "reason", reason));
        }
    }

    private void takenDown(Mission before, String reason) {
        write(before, TAKEN_DOWN, OWN, Map.of("mission", before.details().title(), "reason", reason));
    }

    /** Asks whether it is still current. */
    void stale(Mission mission) {
        write(mission, STALE, OWN, Map.of("mission", mission.details().title()));
    }

    private void write(Mission mission, MailTemplate template, String path, Map<String, String> said) {
        mailboxes.readers(mission.structure()).forEach(reader -> {
            var values = new HashMap<>(said);
            values.put("link", site.address(path, reader.language()));
            outbox.write(template, reader.language(), reader.address(), values);
        });
    }
}
