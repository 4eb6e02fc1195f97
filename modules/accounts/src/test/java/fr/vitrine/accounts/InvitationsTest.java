package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.address;
import static fr.vitrine.accounts.AccountsFixture.client;
import static fr.vitrine.accounts.AccountsFixture.tokenIn;
import static fr.vitrine.db.jooq.accounts.Tables.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();
    private static final Invitations INVITATIONS = FIXTURE.get(Invitations.class);

    private final StructureId structure = FIXTURE.structure();
    private final EmailAddress email = address();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private Token toStaff(StaffRole role) {
        return tokenIn(INVITATIONS.inviteStaff(Actor.OPERATOR, email, role, Locale.FRENCH));
    }

    private Token toStructure(MemberRole role) {
        INVITATIONS.inviteMember(Actor.OPERATOR, email, structure, "Les Paniers", role, Locale.FRENCH);
        return FIXTURE.mailedTo(email);
    }

    private static SignInResult accept(Token token) {
        return INVITATIONS.accept(token, client());
    }

    private PersonId invited() {
        return FIXTURE.people.findId(email).orElseThrow();
    }

    @Test
    void whoever_accepts_has_the_role_and_has_shown_one_factor() {
        var result = accept(toStaff(StaffRole.ADMINISTRATOR));

        assertThat(result).isEqualTo(new SignedIn(invited(), false, null));
        assertThat(FIXTURE.actor(invited()).isAdministrator()).isTrue();
        assertThat(FIXTURE.actorWithoutSecondFactor(invited()).isStaff()).isFalse();
    }

    @Test
    void a_structure_s_people_get_its_role_and_no_other_structure_s() {
        accept(toStructure(MemberRole.OWNER));

        assertThat(FIXTURE.roleOf(invited(), structure)).isEqualTo(MemberRole.OWNER);
        assertThat(FIXTURE.roleOf(invited(), FIXTURE.structure())).isNull();
        assertThat(FIXTURE.actor(invited()).isStaff()).isFalse();
    }

    @Test
    void an_invitation_is_accepted_once() {
        var token = toStaff(StaffRole.EDITOR);
        accept(token);

        assertThat(accept(token)).isEqualTo(new Refused());
        assertThat(INVITATIONS.find(token)).isEmpty();
    }

    @Test
    void a_revoked_invitation_is_of_no_use() {
        var token = toStaff(StaffRole.EDITOR);
        INVITATIONS.revoke(Actor.OPERATOR, INVITATIONS.find(token).orElseThrow().id());

        assertThat(accept(token)).isEqualTo(new Refused());
        assertThat(FIXTURE.people.findId(email)).isEmpty();
    }

    @Test
    void a_newer_one_takes_the_place_of_the_older() {
        var older = toStaff(StaffRole.EDITOR);
        var newer = toStaff(StaffRole.EDITOR);

        assertThat(accept(older)).isEqualTo(new Refused());
        assertThat(accept(newer)).isInstanceOf(SignedIn.class);
    }

    @Test
    void invitations_to_several_structures_stand_side_by_side() {
        var first = toStructure(MemberRole.CONTRIBUTOR);
        INVITATIONS.inviteMember(Actor.OPERATOR, email, FIXTURE.structure(), "Autre", MemberRole.OWNER, Locale.ENGLISH);

        assertThat(accept(first)).isInstanceOf(SignedIn.class);
        assertThat(accept(FIXTURE.mailedTo(email))).isInstanceOf(SignedIn.class);
    }

    @Test
    void an_invitation_gets_too_old_after_a_week() {
        var token = toStaff(StaffRole.EDITOR);
        FIXTURE.clock.advance(Duration.ofDays(7));

        assertThat(accept(token)).isEqualTo(new Refused());
        assertThat(INVITATIONS.list(Actor.OPERATOR, null))
                .noneMatch(open -> open.email().equals(email));
    }

    @Test
    void nobody_loses_a_role_by_accepting_a_lower_one() {
        accept(toStaff(StaffRole.ADMINISTRATOR));
        accept(toStaff(StaffRole.EDITOR));
        accept(toStructure(MemberRole.OWNER));
        accept(toStructure(MemberRole.CONTRIBUTOR));

        assertThat(FIXTURE.actor(invited()).isAdministrator()).isTrue();
        assertThat(FIXTURE.roleOf(invited(), structure)).isEqualTo(MemberRole.OWNER);
    }

    @Test
    void somebody_whose_account_was_disabled_does_not_come_back_by_an_invitation() {
        var person = FIXTURE.people.withAddress(email);
        FIXTURE.people.disable(Actor.OPERATOR, person);

        assertThat(accept(toStaff(StaffRole.EDITOR))).isEqualTo(new Refused());
        assertThat(FIXTURE.people.actor(person, true)).isEmpty();
    }

    @Test
    void only_the_hash_of_the_link_is_stored() {
        var token = toStaff(StaffRole.EDITOR);

        assertThat(FIXTURE.jooq.selectFrom(INVITATION).fetch())
                .isNotEmpty()
                .noneMatch(row -> row.toString().contains(token.value()));
    }

    @Test
    void a_structure_cannot_have_mails_sent_to_the_whole_world() {
        var owner = FIXTURE.actor(FIXTURE.member(structure, MemberRole.OWNER));

        var invited = IntStream.range(0, 30)
                .filter(_ -> INVITATIONS.inviteMember(
                        owner, address(), structure, "Spam", MemberRole.CONTRIBUTOR, Locale.FRENCH))
                .count();

        assertThat(invited).isEqualTo(20);
        FIXTURE.clock.advance(Duration.ofDays(2));
        assertThat(INVITATIONS.inviteMember(owner, address(), structure, "X", MemberRole.CONTRIBUTOR, Locale.FRENCH))
                .isTrue();
    }
}
