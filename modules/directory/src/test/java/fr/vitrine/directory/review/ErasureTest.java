package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.correspondence.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.Erasure;
import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.Passwords;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.PersonalData;
import fr.vitrine.accounts.Preferences;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.accounts.Token;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.SendResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Everything somebody can leave behind in the database, and what is left of it once they are gone. */
class ErasureTest {

    private static final Cast CAST = new Cast();
    private static final String EMAIL = "Zoe.Trembleterre@effacer.example";
    private static final String NAME = "Zoé Trembleterre";
    private static final Client CLIENT = new Client("192.0.2.77", "Firefox");

    private final PersonalData data = CAST.get(PersonalData.class);
    private final Memberships memberships = CAST.get(Memberships.class);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void no_table_has_the_address_or_the_name_of_who_is_gone() {
        var ours = CAST.published("Recyclerie d'Erasure");
        var zoe = leaveTraces(ours);
        var before = tablesThatSay("trembleterre");
        assertThat(before.keySet())
                .contains(
                        "accounts.person",
                        "accounts.invitation",
                        "accounts.sign_in_link",
                        "accounts.action_log",
                        "correspondence.conversation",
                        "correspondence.outgoing_mail",
                        "directory.freshness_reminder",
                        "directory.profile_draft",
                        "directory.claim",
                        "directory.proposal");
        assertThat(told(zoe).keySet())
                .contains(
                        "account",
                        "memberships",
                        "sign_ins",
                        "preferences",
                        "mails",
                        "conversations",
                        "messages",
                        "drafts",
                        "claims",
                        "proposals");

        assertThat(data.erase(zoe, zoe.requirePerson())).isEqualTo(new Erasure.Done());

        assertThat(tablesThatSay("trembleterre")).isEmpty();
        assertThat(CAST.get(People.class).actor(zoe.requirePerson(), true)).isEmpty();
        assertThat(CAST.jooq.fetchCount(MESSAGE, MESSAGE.BODY.eq("Oui, le samedi.")))
                .isEqualTo(1);
        assertThat(CAST.jooq
                        .selectFrom(ACTION_LOG)
                        .where(ACTION_LOG.ACTION.eq("person.erased"))
                        .and(ACTION_LOG.SUBJECT.eq("person " + zoe.requirePerson()))
                        .fetchSingle(ACTION_LOG.ACTOR))
                .isEqualTo("person " + zoe.requirePerson());
    }

    @Test
    void an_address_that_ends_or_begins_alike_is_somebody_elses() {
        var ann = CAST.passerBy("ann@alike.example");
        var joann = CAST.person("jo.ann@alike.example");
        CAST.get(People.class).disable(CAST.administrator, joann);
        CAST.get(People.class).disable(CAST.administrator, ann.requirePerson());
        CAST.get(People.class).enable(CAST.administrator, ann.requirePerson());

        data.erase(ann, ann.requirePerson());

        assertThat(CAST.jooq.select(ACTION_LOG.SUBJECT).from(ACTION_LOG).fetch(ACTION_LOG.SUBJECT))
                .contains("jo.ann@alike.example", "person " + ann.requirePerson())
                .doesNotContain("ann@alike.example");
    }

    @Test
    void the_last_owner_hands_over_first_and_one_who_is_alone_may_go() {
        var ours = CAST.published("Ferme d'Erasure");
        var owner = CAST.enrolled(ours, "owner@erasure.example", MemberRole.OWNER);
        var other = CAST.enrolled(ours, "other@erasure.example", MemberRole.CONTRIBUTOR);

        assertThat(data.erase(owner, owner.requirePerson()))
                .isEqualTo(new Erasure.LastOwner(List.of(ours.id()), List.of()));
        assertThat(memberships.list(Actor.OPERATOR, ours.id())).hasSize(2);

        memberships.handOver(owner, ours.id(), other.requirePerson());
        assertThat(data.erase(owner, owner.requirePerson())).isEqualTo(new Erasure.Done());
        assertThat(data.erase(other, other.requirePerson())).isEqualTo(new Erasure.Done());
        assertThat(memberships.list(Actor.OPERATOR, ours.id())).isEmpty();
    }

    @Test
    void staff_show_their_second_factor_and_the_last_administrator_stays() {
        var people = CAST.get(People.class);
        var chief = CAST.person("chief@erasure.example");
        people.setStaffRole(Actor.OPERATOR, chief, StaffRole.ADMINISTRATOR);
        var half = people.actor(chief, false).orElseThrow();
        var whole = people.actor(chief, true).orElseThrow();

        assertThat(data.erase(half, chief)).isEqualTo(new Erasure.SecondFactorMissing());
        assertThat(data.erase(whole, chief)).isEqualTo(new Erasure.LastAdministrator());

        people.setStaffRole(Actor.OPERATOR, CAST.person("next@erasure.example"), StaffRole.ADMINISTRATOR);
        assertThat(data.erase(whole, chief)).isEqualTo(new Erasure.Done());
    }

    @Test
    void nobody_erases_somebody_else_but_an_administrator() {
        var victim = CAST.passerBy("victim@erasure.example");
        for (var who : List.of(Actor.VISITOR, CAST.passerBy("bad@erasure.example"), CAST.editor)) {
            assertThatThrownBy(() -> data.erase(who, victim.requirePerson())).isInstanceOf(AccessDenied.class);
        }
        assertThat(data.erase(CAST.administrator, victim.requirePerson())).isEqualTo(new Erasure.Done());
    }

    private Actor leaveTraces(Structure ours) {
        var people = CAST.get(People.class);
        var zoe = CAST.person(EMAIL);
        people.rename(Actor.OPERATOR, zoe, NAME, Locale.FRENCH);
        people.setStaffRole(CAST.administrator, zoe, StaffRole.EDITOR);
        CAST.get(Invitations.class).inviteStaff(Actor.OPERATOR, email(), StaffRole.EDITOR, Locale.FRENCH);
        var links = CAST.get(SignInLinks.class);
        links.send(email(), Token.random(), null, Locale.FRENCH, CLIENT);
        var link = links.print(Actor.OPERATOR, email(), null);
        links.redeem(Token.parse(link.substring(link.lastIndexOf('/') + 1)).orElseThrow(), null, CLIENT);
        memberships.grant(Actor.OPERATOR, ours.id(), zoe, MemberRole.OWNER);
        var actor = people.actor(zoe, true).orElseThrow();
        CAST.get(Passwords.class).set(actor, "une longue phrase");
        CAST.get(Preferences.class).keep(actor, "grid", "{\"by\": \"" + NAME + "\"}");
        edit(actor, ours);
        write(actor, ours);
        return actor;
    }

    private static void edit(Actor zoe, Structure ours) {
        var form = ProfileForm.of(Profile.of(ours)).with(ProfileForm.Text.NAME, "Chez " + NAME);
        var member = new Actor.Person(zoe.requirePerson(), null, Map.of(ours.id(), MemberRole.OWNER));
        CAST.get(Proposals.class)
                .submit(
                        member,
                        ours.id(),
                        ours.version(),
                        ProfileForm.of(Profile.of(ours)).with(ProfileForm.Text.NAME, "Recyclerie"),
                        "Merci, " + NAME);
        CAST.get(ProfileDrafts.class).save(member, ours.id(), ours.version(), form);
        var theirs = CAST.published("Chez d'autres");
        CAST.enrolled(theirs, "owner@theirs.example", MemberRole.OWNER);
        CAST.get(Claims.class).claim(zoe, theirs.id(), "Je suis " + NAME);
        CAST.jooq.execute(
                "insert into directory.freshness_reminder (structure_id, email, sent_at) values (?, ?, now())",
                ours.id().value(),
                EMAIL.toLowerCase(Locale.ROOT));
    }

    /** As a visitor to another structure, and for her own. */
    private static void write(Actor zoe, Structure ours) {
        var forms = CAST.get(ContactForms.class);
        var theirs = CAST.published("Loin d'ici");
        CAST.enrolled(theirs, "reader@loin.example", MemberRole.OWNER);
        assertThat(send(forms, theirs, new ContactMessage(NAME, EMAIL, "Bonjour", NAME + " vous écrit", Locale.FRENCH)))
                .isInstanceOf(SendResult.Sent.class);
        send(
                forms,
                ours,
                new ContactMessage("Luc", "luc@visitor.example", "Horaires", "Ouvert samedi ?", Locale.FRENCH));
        var conversations = CAST.get(Conversations.class);
        var asked = conversations.list(zoe, ours.id(), 0, 1).getFirst();
        conversations.answer(zoe, asked.id(), "Oui, le samedi.");
    }

    private static SendResult send(ContactForms forms, Structure to, ContactMessage message) {
        var stamp = forms.stamp(to.id());
        CAST.clock.advance(Duration.ofMinutes(1));
        return forms.send(to.id(), message, new FormTrace(stamp, "", "192.0.2.9"));
    }

    private Map<String, List<Map<String, @Nullable Object>>> told(Actor actor) {
        var told = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        data.tell(actor, (table, rows) -> {
            var list = rows.toList();
            if (!list.isEmpty()) {
                told.put(table, list);
            }
        });
        return told;
    }

    /** Every column of every table, as text, in all schemas of ours. */
    private static Map<String, Integer> tablesThatSay(String words) {
        var found = new LinkedHashMap<String, Integer>();
        CAST.jooq
                .fetch("select schemaname, tablename from pg_tables where schemaname not in"
                        + " ('pg_catalog', 'information_schema')")
                .forEach((Record table) -> {
                    var name = DSL.name(table.get(0, String.class), table.get(1, String.class));
                    var rows = CAST.jooq.fetchCount(
                            DSL.table(name).as("t"), DSL.condition("t::text ilike ?", "%" + words + "%"));
                    if (rows > 0) {
                        found.put(table.get(0) + "." + table.get(1), rows);
                    }
                });
        return found;
    }

    private static EmailAddress email() {
        return new EmailAddress(EMAIL);
    }
}
