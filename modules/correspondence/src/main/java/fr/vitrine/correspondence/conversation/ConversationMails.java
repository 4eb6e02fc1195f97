package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.About;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.conversation.ConversationRows.Stored;
import fr.vitrine.correspondence.conversation.StructureMailbox.Reader;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells one side what the other wrote. Confidential: who reads such a mail can answer. */
@Component
class ConversationMails {

    static final MailTemplate TO_STRUCTURE =
            new MailTemplate("message-to-structure", Set.of("name", "structure", "subject", "message", "link"), true);
    static final MailTemplate TO_VISITOR =
            new MailTemplate("message-to-visitor", Set.of("name", "structure", "subject", "message", "link"), true);
    static final MailTemplates ALL = MailTemplates.of(TO_STRUCTURE, TO_VISITOR);

    private final Outbox outbox;
    private final ConversationLinks links;

    ConversationMails(Outbox outbox, ConversationLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    void toStructure(StructureMailbox mailbox, Stored conversation, String text) {
        mailbox.readers()
                .forEach(reader -> outbox.write(
                        TO_STRUCTURE,
                        reader.language(),
                        reader.address(),
                        values(mailbox, conversation, text, linkFor(reader, conversation)),
                        about(conversation)));
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
                values(mailbox, conversation, text, link),
                about(conversation));
    }

    private static About about(Stored conversation) {
        return new About(conversation.email(), conversation.id().value());
    }

    private static Map<String, String> values(StructureMailbox mailbox, Stored conversation, String text, String link) {
        return Map.of(
                "name", conversation.visitor(),
                "structure", mailbox.name(),
                "subject", conversation.subject(),
                "message", text,
                "link", link);
    }
}
