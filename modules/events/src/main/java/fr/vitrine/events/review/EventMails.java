package fr.vitrine.events.review;

import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.events.Event;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells organisers what has been decided about their events; within the transaction of the decision. */
@Component
class EventMails {

    static final MailTemplate ACCEPTED = new MailTemplate("event-accepted", Set.of("event", "link"));
    static final MailTemplate PARTLY = new MailTemplate("event-partly", Set.of("event", "message", "link"));
    static final MailTemplate SENT_BACK = new MailTemplate("event-sent-back", Set.of("event", "message", "link"));

    private final Outbox outbox;
    private final People people;
    private final Site site;

    EventMails(Outbox outbox, People people, Site site) {
        this.outbox = outbox;
        this.people = people;
        this.site = site;
    }

    @EventListener
    void on(EventProposalDecided decided) {
        var proposal = decided.proposal();
        var person = proposal.submittedBy();
        var decision = proposal.decision();
        if (person == null || decision == null) {
            return;
        }
        var event = decided.event();
        var message = Objects.requireNonNullElse(decision.message(), "");
        var editor = site.address("/mon-espace/evenements/" + event.id());
        switch (proposal.state()) {
            case ACCEPTED -> write(ACCEPTED, person, event, Map.of("link", site.address("/agenda/" + event.slug())));
            case PARTLY_ACCEPTED -> write(PARTLY, person, event, Map.of("message", message, "link", editor));
            case SENT_BACK -> write(SENT_BACK, person, event, Map.of("message", message, "link", editor));
            case WAITING, WITHDRAWN -> {}
        }
    }

    private void write(MailTemplate template, PersonId person, Event event, Map<String, String> values) {
        var account = people.get(Actor.OPERATOR, person);
        if (!account.disabled()) {
            var all = new HashMap<>(values);
            all.put("event", event.details().title());
            outbox.write(template, account.language(), account.email(), all);
        }
    }
}
