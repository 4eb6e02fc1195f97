package fr.vitrine.correspondence.conversation;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import fr.vitrine.correspondence.CorrespondenceFixture;
import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Structures, the people in them, and visitors who write to them. */
final class Talk implements AutoCloseable {

    static final String VISITOR_ADDRESS = "camille@visitor.invalid";
    static final String MEMBER_ADDRESS = "member@structure.invalid";
    static final String PUBLIC_ADDRESS = "contact@structure.invalid";

    private static final Pattern LINK = Pattern.compile("<(https://ternois\\.example/m[^>]+)>");

    private final Map<StructureId, StructureMailbox> mailboxes = new HashMap<>();
    private int browsers;

    final CorrespondenceFixture fixture = new CorrespondenceFixture(id -> Optional.ofNullable(mailboxes.get(id)));
    final ContactForms forms = fixture.bean(ContactForms.class);
    final Conversations conversations = fixture.bean(Conversations.class);
    final LinkedConversations linked = fixture.bean(LinkedConversations.class);
    final HeldMessages held = fixture.bean(HeldMessages.class);

    /** A structure with an account. */
    final StructureId withAccount = structure("Le Fil", true);

    /** One that only has a public address. */
    final StructureId withoutAccount = structure("La Source", false);

    final Actor member = new Actor.Person(new PersonId(7), null, Map.of(withAccount, MemberRole.CONTRIBUTOR));
    final Actor stranger = new Actor.Person(new PersonId(8), null, Map.of(withoutAccount, MemberRole.OWNER));

    StructureId structure(String name, boolean account) {
        var id = new StructureId(((Number) fixture.jooq.fetchValue(
                        "insert into directory.structure (slug, name, source, source_id, confirmed_on) "
                                + "values ({0}, {1}, 'test', {0}, '2026-01-01') returning id"
                                        .replace("{0}", "'s" + mailboxes.size() + "'")
                                        .replace("{1}", "'" + name + "'")))
                .longValue());
        var reader = new StructureMailbox.Reader(
                new EmailAddress(account ? MEMBER_ADDRESS : PUBLIC_ADDRESS),
                Locale.FRENCH,
                account ? new PersonId(7) : null);
        mailboxes.put(id, new StructureMailbox(id, name, List.of(reader)));
        return id;
    }

    void unpublish(StructureId structure) {
        mailboxes.remove(structure);
    }

    static ContactMessage message(String text) {
        return new ContactMessage("Camille", VISITOR_ADDRESS, "Vos horaires", text, Locale.FRENCH);
    }

    /** As somebody does who takes a minute to write, each time from another browser. */
    SendResult send(StructureId to, ContactMessage message) {
        return send(to, message, "192.0.2." + ++browsers);
    }

    SendResult send(StructureId to, ContactMessage message, String client) {
        var stamp = forms.stamp(to);
        fixture.clock.advance(Duration.ofMinutes(1));
        return forms.send(to, message, new FormTrace(stamp, "", client));
    }

    /** A conversation that has begun. */
    ConversationId open(StructureId with) {
        send(with, message("Êtes-vous ouvert samedi ? " + mailboxes.size()));
        return new ConversationId(fixture.jooq
                .select(CONVERSATION.ID)
                .from(CONVERSATION)
                .orderBy(CONVERSATION.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1());
    }

    List<OutgoingMailRecord> mails() {
        return fixture.jooq.selectFrom(OUTGOING_MAIL).orderBy(OUTGOING_MAIL.ID).fetch();
    }

    /** The link to the conversation in the newest mail. */
    String link() {
        var found = LINK.matcher(mails().getLast().getBodyText());
        if (!found.find()) {
            throw new AssertionError("no link in " + mails().getLast().getBodyText());
        }
        return found.group(1);
    }

    String token() {
        return link().replaceAll(".*/", "").replaceAll("\\?.*", "");
    }

    /** An hour later nobody remembers how many messages there were. */
    void forget() {
        fixture.clock.advance(Duration.ofHours(3));
        fixture.jooq.truncate(CONVERSATION).cascade().execute();
        fixture.jooq.truncate(OUTGOING_MAIL).cascade().execute();
    }

    @Override
    public void close() {
        fixture.close();
    }
}
