package fr.vitrine.volunteers.profile;

import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.alert.Alert;
import fr.vitrine.correspondence.alert.Alerts;
import fr.vitrine.correspondence.alert.RegularMails;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.volunteers.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells of missions that may suit somebody, as often as they like, with why they may. The way out is that of alerts. */
@Component
class SuggestionMails implements RegularMails {

    static final String PATH = "/mon-espace/benevolat/suggestions";

    /** Confidential: who reads such a mail can end them. */
    static final MailTemplate NEWS =
            new MailTemplate("volunteer-suggestions", Set.of("count", "news", "link", "stop"), true);

    static final MailTemplates ALL = MailTemplates.of(NEWS);

    private final Outbox outbox;
    private final Alerts alerts;
    private final ProfileRows rows;
    private final ObjectProvider<SuggestionWording> wording;
    private final People people;
    private final Site site;

    SuggestionMails(
            Outbox outbox,
            Alerts alerts,
            ProfileRows rows,
            ObjectProvider<SuggestionWording> wording,
            People people,
            Site site) {
        this.outbox = outbox;
        this.alerts = alerts;
        this.rows = rows;
        this.wording = wording;
        this.people = people;
        this.site = site;
    }

    void tell(Account account, List<Suggestion> suggestions) {
        var language = account.language();
        var stop = alerts.stopLink(this, account.id().toString(), language);
        var news = wording.getObject().of(suggestions, language).stream()
                .map(one -> one.inMail(site))
                .collect(Collectors.joining("\n\n"));
        outbox.writeRegular(
                NEWS,
                language,
                account.email(),
                Map.of(
                        "count",
                        Integer.toString(suggestions.size()),
                        "news",
                        news,
                        "link",
                        site.address(PATH, language),
                        "stop",
                        stop),
                stop);
    }

    @Override
    public String key() {
        return "volunteers.suggestions.stop";
    }

    @Override
    public Optional<Alert> find(String reader) {
        return rows.find(person(reader))
                .filter(profile -> profile.details().telling() != Telling.NEVER)
                .map(profile -> people.get(Actor.OPERATOR, profile.person()).language())
                .map(language -> new Alert(wording.getObject().title(language), PATH, language, true));
    }

    @Override
    public void stop(String reader) {
        rows.stopTelling(person(reader));
    }

    private static PersonId person(String reader) {
        return new PersonId(Long.parseLong(reader));
    }
}
