package fr.vitrine.correspondence.inbound;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static fr.vitrine.db.jooq.correspondence.Tables.INCOMING_MAIL;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.vitrine.correspondence.CorrespondenceFixture;
import fr.vitrine.correspondence.MailServers;
import fr.vitrine.correspondence.conversation.AnswerResult;
import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.correspondence.conversation.StructureMailbox;
import fr.vitrine.correspondence.conversation.StructureMailbox.Reader;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A mail server with the mailbox that is read, a volunteer and a structure who talk, and what they write from their programs. */
final class Post implements AutoCloseable {

    static final EmailAddress VOLUNTEER = new EmailAddress("Lou@volunteer.invalid");
    static final EmailAddress MEMBER = new EmailAddress("member@structure.invalid");
    static final EmailAddress STRANGER = new EmailAddress("stranger@example.invalid");

    private static final String OURS = "reponse@ternois.example";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort(),
        new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP).dynamicPort()
    });
    private final GreenMailUser mailbox;
    private final AtomicReference<List<Reader>> readers =
            new AtomicReference<>(List.of(new Reader(MEMBER, Locale.FRENCH, new PersonId(7))));
    private int written;

    final CorrespondenceFixture fixture;
    final StructureId structure;
    final Actor member;

    Post() {
        server.start();
        mailbox = server.setUser(OURS, "reponse", "secret");
        fixture = CorrespondenceFixture.answeredByMail(
                server.getSmtp().getPort(),
                id -> Optional.of(new StructureMailbox(id, "Le Fil", Objects.requireNonNull(readers.get()))),
                Map.of(
                        "vitrine.inbound.host", "localhost",
                        "vitrine.inbound.port", server.getImap().getPort(),
                        "vitrine.inbound.user", "reponse",
                        "vitrine.inbound.password", "secret",
                        "vitrine.inbound.tls", "false",
                        "vitrine.inbound.address", "reponse+{token}@ternois.example"));
        structure = new StructureId(((Number) Objects.requireNonNull(fixture.jooq.fetchValue(
                        "insert into directory.structure (slug, name, source, source_id, confirmed_on) "
                                + "values ('le-fil', 'Le Fil', 'test', 'le-fil', '2026-01-01') returning id")))
                .longValue());
        member = new Actor.Person(new PersonId(7), null, Map.of(structure, MemberRole.CONTRIBUTOR));
    }

    void membersAre(EmailAddress... people) {
        readers.set(List.of(people).stream()
                .map(one -> new Reader(one, Locale.FRENCH, new PersonId(7)))
                .toList());
    }

    /** As an application does; then the structure writes, and its mail is delivered. */
    ConversationId talk() {
        var id = new AtomicReference<@Nullable ConversationId>();
        fixture.inTransaction(() -> id.set(fixture.bean(Threads.class)
                .begin(
                        structure,
                        new Threads.Writer("Lou", VOLUNTEER, Locale.FRENCH),
                        "Trier les livres",
                        "Je viens volontiers.")));
        var begun = Objects.requireNonNull(id.get());
        structureWrites(begun, "Samedi à 9 h ?");
        return begun;
    }

    AnswerResult structureWrites(ConversationId id, String text) {
        var result = fixture.bean(Conversations.class).answer(member, id, text);
        MailServers.deliver(fixture);
        return result;
    }

    Conversation read(ConversationId id) {
        return fixture.bean(Conversations.class).read(member, id);
    }

    List<String> texts(ConversationId id) {
        return read(id).messages().stream().map(message -> message.text()).toList();
    }

    /** Where the newest mail to somebody asks to answer. */
    String replyTo(EmailAddress reader) {
        return Objects.requireNonNull(newest(reader).getReplyTo());
    }

    OutgoingMailRecord newest(EmailAddress reader) {
        return Objects.requireNonNull(fixture.jooq
                .selectFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(reader))
                .orderBy(OUTGOING_MAIL.ID.desc())
                .limit(1)
                .fetchOne());
    }

    int mailsTo(EmailAddress reader) {
        return fixture.jooq.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.EMAIL.eq(reader));
    }

    MimeMessage received(EmailAddress reader) {
        var all = server.getReceivedMessagesForDomain(reader.value());
        return all[all.length - 1];
    }

    /** A plain answer of a program that writes nothing but the text. */
    void answer(EmailAddress from, String to, String text) {
        arrives(from, to, "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + text);
    }

    /** @param rest headers, an empty line, and the body */
    void arrives(EmailAddress from, String to, String rest) {
        arrives("Message-ID: <" + ++written + "@program.invalid>\r\nFrom: Somebody <" + from + ">\r\nTo: " + to + "\r\n"
                + rest);
    }

    void arrives(String raw) {
        try {
            mailbox.deliver(new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void look() {
        fixture.bean(InboundJob.class).read();
    }

    /** How many mails are in our mailbox. */
    int left() {
        try {
            return server.getManagers().getImapHostManager().getInbox(mailbox).getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A day later nobody remembers how many messages there were. */
    void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
        fixture.clock.advance(Duration.ofDays(3));
        membersAre(MEMBER);
        fixture.jooq.truncate(INCOMING_MAIL).execute();
        fixture.jooq.truncate(CONVERSATION).cascade().execute();
        fixture.jooq.truncate(OUTGOING_MAIL).cascade().execute();
    }

    @Override
    public void close() {
        fixture.close();
        server.stop();
    }
}
