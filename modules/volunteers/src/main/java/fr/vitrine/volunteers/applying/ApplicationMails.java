package fr.vitrine.volunteers.applying;

import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.About;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.correspondence.conversation.StructureMailboxes;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.Fullness;
import fr.vitrine.volunteers.SlotMoved;
import fr.vitrine.volunteers.applying.Application.Choice;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is written to whom, within the transaction of what it tells of. Nobody's address stands in any of it. */
@Component
class ApplicationMails {

    private static final Predicate<Choice> LIVE = choice -> choice.standing().isLive();
    private static final Predicate<Choice> HELD = choice -> choice.standing() == BookingState.HELD;

    static final MailTemplate SENT = volunteer("application-sent", "times");
    static final MailTemplate WAITING = volunteer("application-waiting", "times");
    static final MailTemplate TAKEN_UP = volunteer("application-taken-up", "message");
    static final MailTemplate ACCEPTED = volunteer("application-accepted", "times", "message", "calendar");
    static final MailTemplate DECLINED = volunteer("application-declined", "message");
    static final MailTemplate CALLED_OFF = volunteer("application-called-off");
    static final MailTemplate OFFERED = volunteer("application-offered", "times", "until");
    static final MailTemplate TURN_PASSED = volunteer("application-turn-passed");
    static final MailTemplate REMINDER = volunteer("application-reminder", "times");
    static final MailTemplate TOOK_PLACE = volunteer("application-took-place", "times");
    static final MailTemplate SLOT_MOVED = volunteer("application-slot-moved", "before", "times", "message");
    static final MailTemplate RECEIVED = structure("application-received", "times", "message");
    static final MailTemplate CANCELLED = structure("application-cancelled", "message");
    static final MailTemplate GOT_PLACE = structure("application-got-place", "times");

    static final MailTemplates ALL = MailTemplates.of(
            SENT,
            WAITING,
            TAKEN_UP,
            ACCEPTED,
            DECLINED,
            CALLED_OFF,
            OFFERED,
            TURN_PASSED,
            REMINDER,
            TOOK_PLACE,
            SLOT_MOVED,
            RECEIVED,
            CANCELLED,
            GOT_PLACE);

    private final Outbox outbox;
    private final StructureMailboxes mailboxes;
    private final Threads threads;
    private final Fullness missions;
    private final CalendarAddresses calendars;
    private final People people;
    private final Site site;

    ApplicationMails(
            Outbox outbox,
            StructureMailboxes mailboxes,
            Threads threads,
            Fullness missions,
            CalendarAddresses calendars,
            People people,
            Site site) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.threads = threads;
        this.missions = missions;
        this.calendars = calendars;
        this.people = people;
        this.site = site;
    }

    private static MailTemplate volunteer(String key, String... placeholders) {
        return template(key, List.of("name", "mission", "structure", "link", "reply", "byMail"), placeholders);
    }

    private static MailTemplate structure(String key, String... placeholders) {
        return template(key, List.of("name", "mission", "link", "byMail"), placeholders);
    }

    /** Confidential: who reads such a mail can answer, or knows who volunteers. */
    private static MailTemplate template(String key, List<String> common, String... placeholders) {
        var all = new HashSet<>(common);
        all.addAll(Set.of(placeholders));
        return new MailTemplate(key, all, true);
    }

    void applied(Application application, String message) {
        var waits = application.state() == ApplicationState.WAITING;
        toVolunteer(waits ? WAITING : SENT, application, LIVE, Map.of());
        toStructure(RECEIVED, application, Map.of("message", message));
    }

    void moved(Application now, ApplicationMove move, String words) {
        switch (move) {
            case TAKE_UP -> toVolunteer(TAKEN_UP, now, LIVE, Map.of("message", words));
            case ACCEPT -> accepted(now, words);
            case DECLINE -> toVolunteer(DECLINED, now, LIVE, Map.of("message", words));
            case REMOVE, END, CALL_OFF -> toVolunteer(CALLED_OFF, now, LIVE, Map.of());
            case CANCEL -> toStructure(CANCELLED, now, Map.of("message", words));
            case GET_PLACE -> toStructure(GOT_PLACE, now, Map.of());
            case LOSE_TURN -> toVolunteer(TURN_PASSED, now, LIVE, Map.of());
        }
    }

    private void accepted(Application now, String words) {
        var person = now.person();
        if (person != null) {
            toVolunteer(ACCEPTED, now, HELD, Map.of("message", words, "calendar", calendars.of(person)));
        }
    }

    /** One more of the places that they asked for. */
    void gotPlace(Application application) {
        toStructure(GOT_PLACE, application, Map.of());
    }

    void offered(Application application, BookingId booking, OffsetDateTime until) {
        applicant(application)
                .ifPresent(account -> toVolunteer(
                        OFFERED,
                        application,
                        choice -> choice.booking().equals(booking),
                        Map.of("until", TimesInWords.of(until, account.language()))));
    }

    void slotMoved(Application application, SlotMoved moved) {
        applicant(application)
                .ifPresent(account -> toVolunteer(
                        SLOT_MOVED,
                        application,
                        choice -> choice.slot().equals(moved.slot()),
                        Map.of(
                                "before", TimesInWords.of(moved.before(), account.language()),
                                "message", moved.words())));
    }

    void about(MailTemplate template, Application application, Predicate<Choice> times) {
        toVolunteer(template, application, times, Map.of());
    }

    private void toVolunteer(
            MailTemplate template, Application application, Predicate<Choice> times, Map<String, String> values) {
        var mission = missions.get(application.mission());
        var account = applicant(application);
        if (account.isEmpty() || mission.details().example()) {
            return;
        }
        var language = account.get().language();
        var all = new HashMap<>(values);
        all.put("name", name(application, language));
        all.put("mission", mission.details().title());
        all.put("structure", mailboxes.name(mission.structure()));
        all.put("link", site.address(Applying.PATH + application.id(), language));
        all.put("reply", reply(application, language));
        putTimes(template, application, times, language, all);
        write(template, language, account.get().email(), all, about(account, application), Side.VISITOR);
    }

    private void toStructure(MailTemplate template, Application application, Map<String, String> values) {
        var mission = missions.get(application.mission());
        if (mission.details().example()) {
            return;
        }
        var about = about(applicant(application), application);
        mailboxes.readers(mission.structure()).forEach(reader -> {
            var all = new HashMap<>(values);
            all.put("name", name(application, reader.language()));
            all.put("mission", mission.details().title());
            all.put("link", site.address(Applicants.PATH + mission.id(), reader.language()));
            putTimes(template, application, LIVE, reader.language(), all);
            write(template, reader.language(), reader.address(), all, about, Side.STRUCTURE);
        });
    }

    private void write(
            MailTemplate template,
            Locale language,
            EmailAddress to,
            Map<String, String> values,
            About about,
            Side reader) {
        var replyTo = Optional.ofNullable(about.conversation())
                .flatMap(conversation -> threads.replyAddress(new ConversationId(conversation), reader, to));
        var all = new HashMap<>(values);
        all.put("byMail", replyTo.isPresent() ? byMail(language) : "");
        outbox.write(template, language, to, all, about, replyTo.orElse(null));
    }

    private static String byMail(Locale language) {
        return language.getLanguage().equals("en")
                ? "You may also simply answer this e-mail, without attachments: your address is not passed on."
                : "Vous pouvez aussi répondre simplement à ce courriel, sans pièce jointe : votre adresse n’est pas transmise.";
    }

    private static void putTimes(
            MailTemplate template,
            Application application,
            Predicate<Choice> times,
            Locale language,
            Map<String, String> all) {
        if (template.placeholders().contains("times")) {
            all.put("times", TimesInWords.of(application, times, language));
        }
    }

    private static About about(Optional<Account> applicant, Application application) {
        var conversation = application.conversation();
        return new About(
                applicant.map(Account::email).orElse(null), conversation == null ? null : conversation.value());
    }

    private String reply(Application application, Locale language) {
        var conversation = application.conversation();
        return Optional.ofNullable(conversation)
                .flatMap(threads::addressOfWriter)
                .orElseGet(() -> site.address(Applying.PATH + application.id(), language));
    }

    private static String name(Application application, Locale language) {
        var name = application.name();
        if (name != null) {
            return name;
        }
        return language.getLanguage().equals("en")
                ? "Somebody who closed their account"
                : "Une personne qui a fermé son compte";
    }

    /** Of who applied: empty for who has left, or may not sign in. */
    private Optional<Account> applicant(Application application) {
        return Optional.ofNullable(application.person())
                .map(person -> people.get(Actor.OPERATOR, person))
                .filter(account -> !account.disabled());
    }
}
