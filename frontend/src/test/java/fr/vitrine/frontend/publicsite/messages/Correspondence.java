package fr.vitrine.frontend.publicsite.messages;

import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes to structures. On the sample site no time passes: what is written is held for haste until staff release it. */
public final class Correspondence {

    private static final Pattern LINK = Pattern.compile("<https?://[^/]+(/messages/[A-Za-z0-9_-]{43})");

    private final ContactForms forms;
    private final HeldMessages held;
    private final Mails mails;

    public Correspondence(ContactForms forms, HeldMessages held, Mails mails) {
        this.forms = forms;
        this.held = held;
        this.mails = mails;
    }

    /** @return path of the conversation's page, for the structure */
    String write(StructureId to, String subject, String text) {
        send(to, subject, text);
        return newestLink();
    }

    public void send(StructureId to, String subject, String text) {
        var sender = UUID.randomUUID() + "@visitor.invalid";
        var message = new ContactMessage("Camille", sender, subject, text, Locale.FRENCH);
        forms.send(to, message, new FormTrace(forms.stamp(to), "", sender));
        held.list(Actor.OPERATOR, 0, 50).forEach(waiting -> held.release(Actor.OPERATOR, waiting.id()));
    }

    /** @return path that the newest mail leads to */
    String newestLink() {
        var newest = mails.list(Actor.OPERATOR, MailFilter.ALL, 0, 1).getFirst();
        var text = mails.get(Actor.OPERATOR, newest.id()).text().orElseThrow().plain();
        var found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no link to a conversation in " + text);
        }
        return found.group(1);
    }
}
