package fr.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.People.StaffChange;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final AccountsFixture fixture = new AccountsFixture();
    private final People people = fixture.people;
    private final PersonId administrator = fixture.staff(StaffRole.ADMINISTRATOR);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_last_administrator_can_neither_be_lowered_nor_disabled() {
        var actor = fixture.actor(administrator);

        assertThat(people.setStaffRole(actor, administrator, StaffRole.EDITOR))
                .isEqualTo(StaffChange.LAST_ADMINISTRATOR);
        assertThat(people.setStaffRole(actor, administrator, null)).isEqualTo(StaffChange.LAST_ADMINISTRATOR);
        assertThat(people.disable(actor, administrator)).isEqualTo(StaffChange.LAST_ADMINISTRATOR);
        assertThat(fixture.actor(administrator).isAdministrator()).isTrue();
    }

    @Test
    void of_two_administrators_who_lower_each_other_at_once_one_stays() throws Exception {
        var second = fixture.staff(StaffRole.ADMINISTRATOR);
        var first = fixture.actor(administrator);
        var other = fixture.actor(second);
        var start = new CyclicBarrier(2);
        Future<StaffChange> one;
        Future<StaffChange> two;
        try (var threads = Executors.newFixedThreadPool(2)) {
            one = threads.submit(() -> {
                start.await();
                return people.setStaffRole(first, second, null);
            });
            two = threads.submit(() -> {
                start.await();
                return people.disable(other, administrator);
            });
        }

        assertThat(List.of(one.resultNow(), two.resultNow()))
                .containsExactlyInAnyOrder(StaffChange.DONE, StaffChange.LAST_ADMINISTRATOR);
    }

    @Test
    void a_disabled_account_is_nobody_s_until_it_is_enabled_again() {
        var editor = fixture.staff(StaffRole.EDITOR);
        people.disable(fixture.actor(administrator), editor);
        assertThat(people.actor(editor, true)).isEmpty();
        assertThat(people.staff(Actor.OPERATOR)).extracting(Account::id).containsExactly(administrator);

        people.enable(fixture.actor(administrator), editor);

        assertThat(people.actor(editor, true)).isPresent();
    }

    @Test
    void names_are_cleaned_of_what_turns_text_around() {
        people.rename(Actor.OPERATOR, administrator, " Zoé\u202E  \nDupré ", Locale.GERMAN);

        var account = people.get(Actor.OPERATOR, administrator);
        assertThat(account.name()).isEqualTo("Zoé Dupré");
        assertThat(account.language()).isEqualTo(Locale.FRENCH);
        people.rename(Actor.OPERATOR, administrator, "\u202E ", Locale.ENGLISH);
        assertThat(people.get(Actor.OPERATOR, administrator).name()).isNull();
    }

    @Test
    void people_are_found_by_parts_of_name_and_address_taken_literally() {
        people.rename(Actor.OPERATOR, administrator, "100 % Zoé", Locale.FRENCH);
        fixture.person();

        assertThat(people.list(Actor.OPERATOR, "% zoé", 0, 10))
                .extracting(Account::id)
                .containsExactly(administrator);
        assertThat(people.count(Actor.OPERATOR, "%")).isEqualTo(1);
        assertThat(people.count(Actor.OPERATOR, "")).isEqualTo(2);
    }

    @Test
    void sensitive_actions_are_logged_with_who_did_them() {
        var editor = fixture.staff(StaffRole.EDITOR);
        people.disable(fixture.actor(administrator), editor);

        var entry = fixture.get(ActionLog.class).list(Actor.OPERATOR, "", 0, 1).getFirst();

        assertThat(entry.action()).isEqualTo("person.disabled");
        assertThat(entry.actor())
                .isEqualTo(people.get(Actor.OPERATOR, administrator).email().value());
        assertThat(entry.subject())
                .isEqualTo(people.get(Actor.OPERATOR, editor).email().value());
    }

    @Test
    void nobody_can_be_changed_who_is_not_there() {
        assertThatThrownBy(() -> people.disable(Actor.OPERATOR, new PersonId(999_999)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.get(Actor.OPERATOR, new PersonId(999_999)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_sample_s_administrator_is_none_any_more_once_there_is_a_real_one() {
        var samples = fixture.get(SampleAccounts.class);
        people.setStaffRole(Actor.OPERATOR, fixture.staff(StaffRole.ADMINISTRATOR), StaffRole.ADMINISTRATOR);

        assertThat(samples.staffLink(Actor.OPERATOR)).isEmpty();
    }
}
