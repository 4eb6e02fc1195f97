package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.About;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.conversation.ConversationRows.Stored;
import fr.vitrine.correspondence.conversation.StructureMailbox.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells one side what the other wrote. Confidential: who reads such a mail can answer. */
@Component
class ConversationMails {

    private static final Set<String> PLACEHOLDERS =
            Set.of("name", "structure", "subject", "message", "link", "answering");

    static final MailTemplate TO_STRUCTURE = new MailTemplate("message-to-structure", PLACEHOLDERS, true);
    static final MailTemplate TO_VISITOR = new MailTemplate("message-to-visitor", PLACEHOLDERS, true);
    static final MailTemplates ALL = MailTemplates.of(TO_STRUCTURE, TO_VISITOR);

    private final Outbox outbox;
    private final ConversationLinks links;
    private final ReplyAddresses replies;

    ConversationMails(Outbox outbox, ConversationLinks links, ReplyAddresses replies) {
        this.outbox = outbox;
        this.links = links;
        this.replies = replies;
    }

    void toStructure(StructureMailbox mailbox, Stored conversation, String text) {
        mailbox.readers()
                .forEach(reader -> outbox.write(
                        TO_STRUCTURE,
                        reader.language(),
                        reader.address(),
                        values(mailbox, conversation, text, linkFor(reader, conversation), reader.language()),
                        about(conversation),
                        replies.of(conversation.nonce(), Side.STRUCTURE, reader.address())
                                .orElse(null)));
    }

    private String linkFor(Reader reader, Stored conversation) {
        return reader.signsIn()
                ? links.inOwnSpace(conversation.id(), reader.language())
                : links.address(conversation.nonce(), Side.STRUCTURE, reader.language());
    }

    void toVisitor(StructureMailbox mailbox, Stored conversation, String text) {
        var link = links.address(conversation.nonce(), Side.VISITOR, conversation.language());
        outbox.write(
                TO_VISITOR,
                conversation.language(),
                conversation.email(),
                values(mailbox, conversation, text, link, conversation.language()),
                about(conversation),
                replies.of(conversation.nonce(), Side.VISITOR, conversation.email())
                        .orElse(null));
    }

    private static About about(Stored conversation) {
        return new About(conversation.email(), conversation.id().value());
    }

    private Map<String, String> values(
            StructureMailbox mailbox, Stored conversation, String text, String link, Locale language) {
        return Map.of(
                "name", conversation.visitor(),
                "structure", mailbox.name(),
                "subject", conversation.subject(),
                "message", text,
                "link", link,
                "answering", answering(language));
    }

    private String answering(Locale language) {
        var english = language.getLanguage().equals("en");
        if (replies.areRead()) {
            return english
                    ? "please answer through the link above, or simply answer this e-mail, without attachments"
                    : "répondez par le lien ci-dessus, ou répondez simplement à ce courriel, sans pièce jointe";
        }
        return english
                ? "please answer through the link above, not to this e-mail"
                : "répondez par le lien ci-dessus et non à ce courriel";
    }
}
