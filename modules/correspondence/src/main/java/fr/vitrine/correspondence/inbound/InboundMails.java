package fr.vitrine.correspondence.inbound;

import fr.vitrine.correspondence.Language;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.MailedResult.Reason;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells who answered by mail what has not been passed on: seldom, as anybody can write in anybody's name. Neither what they
 * wrote nor anything of the conversation stands in it.
 */
@Component
class InboundMails {

    static final MailTemplate NOT_PASSED_ON = new MailTemplate("answer-not-passed-on", Set.of("refusal"));
    static final MailTemplate WITHOUT_FILES = new MailTemplate("answer-without-files", Set.of());
    static final MailTemplates ALL = MailTemplates.of(NOT_PASSED_ON, WITHOUT_FILES);

    private static final int PER_ADDRESS = 3;
    private static final int IN_ALL = 100;
    private static final String ALL_OF_THEM = "all";

    private final Outbox outbox;
    private final RateLimits perDay;

    private record Told(String address) {}

    InboundMails(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.perDay = new RateLimits(clock, Duration.ofDays(1));
    }

    void notPassedOn(EmailAddress to, Locale language, Reason reason) {
        write(NOT_PASSED_ON, to, language, Map.of("refusal", words(reason, Language.of(language))));
    }

    void withoutFiles(EmailAddress to, Locale language) {
        write(WITHOUT_FILES, to, language, Map.of());
    }

    private void write(MailTemplate template, EmailAddress to, Locale language, Map<String, String> values) {
        if (perDay.admits(new Told(to.folded()), PER_ADDRESS) && perDay.admits(ALL_OF_THEM, IN_ALL)) {
            outbox.write(template, language, to, values);
        }
    }

    private static String words(Reason reason, Language language) {
        return switch (language) {
            case FR -> inFrench(reason);
            case EN -> inEnglish(reason);
        };
    }

    private static String inFrench(Reason reason) {
        return switch (reason) {
            case EMPTY -> "nous n’y avons trouvé aucun texte. Écrivez votre réponse au-dessus du message cité.";
            case TOO_LONG -> "il dépasse " + ContactMessage.MAX_TEXT + " caractères. Raccourcissez-le.";
            case TOO_MANY -> "vous avez écrit beaucoup de messages en peu de temps. Attendez une heure.";
            case CLOSED -> "cet échange est clos.";
            case GONE -> "cet échange n’existe plus, ou vous n’y participez plus.";
            case OTHER_ADDRESS ->
                "il ne vient pas de l’adresse à laquelle nous avions écrit. Répondez depuis cette adresse.";
        };
    }

    private static String inEnglish(Reason reason) {
        return switch (reason) {
            case EMPTY -> "we found no text in it. Write your answer above the quoted message.";
            case TOO_LONG -> "it has more than " + ContactMessage.MAX_TEXT + " characters. Please shorten it.";
            case TOO_MANY -> "you have written many messages in a short time. Please wait for an hour.";
            case CLOSED -> "this conversation is closed.";
            case GONE -> "this conversation is no more, or you have no part in it any more.";
            case OTHER_ADDRESS ->
                "it does not come from the address that we had written to. Please answer from that one.";
        };
    }
}
