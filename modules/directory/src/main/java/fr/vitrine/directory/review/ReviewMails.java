package fr.vitrine.directory.review;

import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.About;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.directory.Structure;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what has been decided about what they asked for; within the transaction of the decision. */
@Component
class ReviewMails {

    static final MailTemplate ACCEPTED = new MailTemplate("review-accepted", Set.of("structure", "link"));
    static final MailTemplate PARTLY =
            new MailTemplate("review-partly", Set.of("structure", "refused", "message", "link"));
    static final MailTemplate SENT_BACK = new MailTemplate("review-sent-back", Set.of("structure", "message", "link"));
    static final MailTemplate CLAIM_APPROVED = new MailTemplate("claim-approved", Set.of("structure", "link"));
    static final MailTemplate CLAIM_REFUSED = new MailTemplate("claim-refused", Set.of("structure", "reason"));
    static final MailTemplate CLAIM_WAITING = new MailTemplate("claim-waiting", Set.of("structure", "person", "link"));

    private final Outbox outbox;
    private final People people;
    private final Site site;
    private final ProfileTexts texts;

    ReviewMails(Outbox outbox, People people, Site site, ProfileTexts texts) {
        this.outbox = outbox;
        this.people = people;
        this.site = site;
        this.texts = texts;
    }

    @EventListener
    void on(ProposalDecided decided) {
        var proposal = decided.proposal();
        var person = proposal.submittedBy();
        var decision = proposal.decision();
        if (person == null || decision == null) {
            return;
        }
        var structure = decided.structure();
        var locale = people.get(Actor.OPERATOR, person).language();
        var message = Objects.requireNonNullElse(decision.message(), "");
        switch (proposal.state()) {
            case ACCEPTED -> write(ACCEPTED, person, Map.of("link", page(structure)), structure);
            case PARTLY_ACCEPTED -> {
                var refused = decision.refused().stream()
                        .map(key -> texts.title(key, locale))
                        .collect(Collectors.joining(", "));
                write(
                        PARTLY,
                        person,
                        Map.of("refused", refused, "message", message, "link", editor(structure)),
                        structure);
            }
            case SENT_BACK ->
                write(SENT_BACK, person, Map.of("message", message, "link", editor(structure)), structure);
            case WAITING, WITHDRAWN -> {}
        }
    }

    void claimApproved(PersonId person, Structure structure) {
        write(CLAIM_APPROVED, person, Map.of("link", editor(structure)), structure);
    }

    void claimRefused(PersonId person, Structure structure, String reason) {
        write(CLAIM_REFUSED, person, Map.of("reason", reason), structure);
    }

    /** @param owner who is asked */
    void claimWaiting(PersonId owner, Structure structure, Account claimant) {
        var values = Map.of("person", claimant.shownAs(), "link", editor(structure) + "/personnes");
        write(CLAIM_WAITING, owner, values, structure, About.person(claimant.email()));
    }

    /** Where its people edit the structure. */
    String editor(Structure structure) {
        return site.address("/mon-espace/structures/" + structure.id());
    }

    private String page(Structure structure) {
        return site.address("/structures/" + structure.slug());
    }

    private void write(MailTemplate template, PersonId person, Map<String, String> values, Structure structure) {
        write(template, person, values, structure, About.NOTHING);
    }

    private void write(
            MailTemplate template, PersonId person, Map<String, String> values, Structure structure, About about) {
        var account = people.get(Actor.OPERATOR, person);
        if (account.disabled()) {
            return;
        }
        var all = new HashMap<>(values);
        all.put("structure", structure.details().name());
        outbox.write(template, account.language(), account.email(), all, about);
    }
}
