package fr.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Somebody who answers for a partner wants to have their account erased. */
class LastOwnerOfPartnerTest {

    private static final AccountsFixture ACCOUNTS = new AccountsFixture();

    private final PersonalData data = ACCOUNTS.get(PersonalData.class);
    private final PartnerPeople people = ACCOUNTS.get(PartnerPeople.class);

    @AfterAll
    static void close() {
        ACCOUNTS.close();
    }

    @Test
    void they_have_one_of_the_others_answer_for_it_first() {
        var partner = ACCOUNTS.partner();
        var owner = ACCOUNTS.memberOf(partner, MemberRole.OWNER);
        var other = ACCOUNTS.memberOf(partner, MemberRole.CONTRIBUTOR);
        var actor = ACCOUNTS.actor(owner);

        assertThat(data.erase(actor, owner)).isEqualTo(new Erasure.LastOwner(List.of(), List.of(partner)));
        assertThat(people.list(Actor.OPERATOR, partner)).hasSize(2);

        people.grant(actor, partner, other, MemberRole.OWNER);
        assertThat(data.erase(actor, owner)).isEqualTo(new Erasure.Done());
        assertThat(people.list(Actor.OPERATOR, partner))
                .extracting(Memberships.Member::person)
                .containsExactly(other);
    }

    @Test
    void who_is_alone_may_go_and_a_disabled_account_counts_for_nobody() {
        var partner = ACCOUNTS.partner();
        var owner = ACCOUNTS.memberOf(partner, MemberRole.OWNER);
        var other = ACCOUNTS.memberOf(partner, MemberRole.CONTRIBUTOR);
        ACCOUNTS.people.disable(Actor.OPERATOR, other);

        assertThat(data.erase(ACCOUNTS.actor(owner), owner)).isEqualTo(new Erasure.Done());
    }

    @Test
    void both_kinds_are_told_at_once() {
        var structure = ACCOUNTS.structure();
        var partner = ACCOUNTS.partner();
        var owner = ACCOUNTS.member(structure, MemberRole.OWNER);
        ACCOUNTS.member(structure, MemberRole.CONTRIBUTOR);
        people.grant(Actor.OPERATOR, partner, owner, MemberRole.OWNER);
        ACCOUNTS.memberOf(partner, MemberRole.CONTRIBUTOR);

        assertThat(data.erase(ACCOUNTS.actor(owner), owner))
                .isEqualTo(new Erasure.LastOwner(List.of(structure), List.of(partner)));
    }
}
