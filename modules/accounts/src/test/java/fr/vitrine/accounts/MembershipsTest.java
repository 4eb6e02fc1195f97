package fr.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.Memberships.Removal;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();
    private static final Memberships MEMBERSHIPS = FIXTURE.memberships;

    private final StructureId structure = FIXTURE.structure();
    private final PersonId owner = FIXTURE.member(structure, MemberRole.OWNER);
    private final PersonId contributor = FIXTURE.member(structure, MemberRole.CONTRIBUTOR);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static Actor as(PersonId person) {
        return FIXTURE.actor(person);
    }

    @Test
    void the_last_owner_stays_as_long_as_there_are_others() {
        assertThat(MEMBERSHIPS.remove(as(owner), structure, owner)).isEqualTo(Removal.LAST_OWNER);
        assertThat(MEMBERSHIPS.demote(as(owner), structure, owner)).isEqualTo(Removal.LAST_OWNER);
        assertThat(FIXTURE.roleOf(owner, structure)).isEqualTo(MemberRole.OWNER);
    }

    @Test
    void somebody_who_is_alone_may_leave_but_not_stay_without_being_owner() {
        MEMBERSHIPS.remove(as(contributor), structure, contributor);

        assertThat(MEMBERSHIPS.demote(as(owner), structure, owner)).isEqualTo(Removal.LAST_OWNER);
        assertThat(MEMBERSHIPS.remove(as(owner), structure, owner)).isEqualTo(Removal.DONE);
    }

    @Test
    void an_owner_whose_account_is_disabled_does_not_count_as_one() {
        var second = FIXTURE.member(structure, MemberRole.OWNER);
        FIXTURE.people.disable(Actor.OPERATOR, second);

        assertThat(MEMBERSHIPS.remove(as(owner), structure, owner)).isEqualTo(Removal.LAST_OWNER);
    }

    @Test
    void staff_may_take_the_last_owner_s_role_away() {
        assertThat(MEMBERSHIPS.remove(Actor.OPERATOR, structure, owner)).isEqualTo(Removal.DONE);
    }

    @Test
    void the_ownership_is_handed_over() {
        MEMBERSHIPS.handOver(as(owner), structure, contributor);

        assertThat(FIXTURE.roleOf(contributor, structure)).isEqualTo(MemberRole.OWNER);
        assertThat(FIXTURE.roleOf(owner, structure)).isEqualTo(MemberRole.CONTRIBUTOR);
    }

    @Test
    void an_owner_gives_roles_to_the_structure_s_people_only_so_that_nobody_learns_who_has_an_account() {
        var stranger = FIXTURE.person();
        var nobody = new PersonId(999_999_999);

        assertThatThrownBy(() -> MEMBERSHIPS.grant(as(owner), structure, stranger, MemberRole.CONTRIBUTOR))
                .isInstanceOf(NotFound.class)
                .hasMessage("member not found");
        assertThatThrownBy(() -> MEMBERSHIPS.grant(as(owner), structure, nobody, MemberRole.CONTRIBUTOR))
                .isInstanceOf(NotFound.class)
                .hasMessage("member not found");
        assertThatThrownBy(() -> MEMBERSHIPS.handOver(as(owner), structure, stranger))
                .isInstanceOf(NotFound.class);
        assertThat(MEMBERSHIPS.list(as(owner), structure))
                .extracting(Memberships.Member::person)
                .containsExactly(owner, contributor);
    }

    @Test
    void granting_a_lower_role_takes_none_away() {
        MEMBERSHIPS.grant(Actor.OPERATOR, structure, owner, MemberRole.CONTRIBUTOR);

        assertThat(FIXTURE.roleOf(owner, structure)).isEqualTo(MemberRole.OWNER);
    }

    @Test
    void somebody_can_be_of_several_structures_with_another_role_in_each() {
        var other = FIXTURE.structure();
        MEMBERSHIPS.grant(Actor.OPERATOR, other, contributor, MemberRole.OWNER);

        assertThat(FIXTURE.roleOf(contributor, structure)).isEqualTo(MemberRole.CONTRIBUTOR);
        assertThat(FIXTURE.roleOf(contributor, other)).isEqualTo(MemberRole.OWNER);
        assertThat(MEMBERSHIPS.count(Actor.OPERATOR, List.of(structure, other)))
                .containsEntry(structure, 2)
                .containsEntry(other, 1);
    }

    @RepeatedTest(3)
    void of_two_owners_who_leave_at_once_one_stays() throws Exception {
        var second = FIXTURE.member(structure, MemberRole.OWNER);
        var actors = List.of(as(owner), as(second));
        var start = new CyclicBarrier(2);
        List<Future<Removal>> left;
        try (var threads = Executors.newFixedThreadPool(2)) {
            left = actors.stream()
                    .map(actor -> threads.submit(() -> {
                        start.await();
                        return MEMBERSHIPS.remove(actor, structure, actor.requirePerson());
                    }))
                    .toList();
        }

        assertThat(left).extracting(Future::resultNow).containsExactlyInAnyOrder(Removal.DONE, Removal.LAST_OWNER);
        assertThat(Stream.of(owner, second)
                        .map(person -> FIXTURE.roleOf(person, structure))
                        .filter(Objects::nonNull))
                .containsExactly(MemberRole.OWNER);
    }
}
