package fr.vitrine.volunteers.hours;

import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.About;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.conversation.StructureMailboxes;
import fr.vitrine.kernel.Actor;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the other side whether it was so. */
@Component
class HoursMails {

    private static final Set<String> SAID = Set.of("mission", "name", "day", "hours", "link");

    static final MailTemplate TO_CONFIRM = new MailTemplate("hours-to-confirm", SAID, true);
    static final MailTemplate DISPUTED = new MailTemplate("hours-disputed", SAID, true);
    static final MailTemplates ALL = MailTemplates.of(TO_CONFIRM, DISPUTED);

    private final Outbox outbox;
    private final StructureMailboxes mailboxes;
    private final People people;
    private final Site site;

    HoursMails(Outbox outbox, StructureMailboxes mailboxes, People people, Site site) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.people = people;
        this.site = site;
    }

    /** To whoever did not enter them. */
    void toConfirm(HoursEntry entry) {
        write(TO_CONFIRM, entry, entry.enteredBy() == HoursSide.STRUCTURE);
    }

    /** To whoever did. */
    void disputed(HoursEntry entry) {
        write(DISPUTED, entry, entry.enteredBy() == HoursSide.VOLUNTEER);
    }

    private void write(MailTemplate template, HoursEntry entry, boolean toVolunteer) {
        if (entry.example()) {
            return;
        }
        var volunteer = Optional.ofNullable(entry.person()).map(person -> people.get(Actor.OPERATOR, person));
        if (toVolunteer) {
            var name = mailboxes.name(entry.structure());
            volunteer
                    .filter(account -> !account.disabled())
                    .ifPresent(account -> outbox.write(
                            template,
                            account.language(),
                            account.email(),
                            values(entry, name, "/mon-espace/benevolat/heures", account.language())));
            return;
        }
        var name = Optional.ofNullable(entry.name()).orElse("–");
        var about = volunteer.map(Account::email).map(About::person).orElse(About.NOTHING);
        mailboxes
                .readers(entry.structure())
                .forEach(reader -> outbox.write(
                        template,
                        reader.language(),
                        reader.address(),
                        values(entry, name, "/mon-espace/heures", reader.language()),
                        about));
    }

    /** @param name of the side that says so */
    private Map<String, String> values(HoursEntry entry, String name, String path, Locale language) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return Map.of(
                "mission", entry.title(),
                "name", name,
                "day", day.format(entry.day()),
                "hours", "%d h %02d".formatted(entry.minutes() / 60, entry.minutes() % 60),
                "link", site.address(path, language));
    }
}
