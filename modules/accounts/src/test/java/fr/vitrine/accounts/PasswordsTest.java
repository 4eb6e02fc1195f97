package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.address;
import static fr.vitrine.accounts.AccountsFixture.client;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.accounts.SignInResult.TooMany;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();
    private static final Passwords PASSWORDS = FIXTURE.get(Passwords.class);
    private static final String PASSWORD = "un cheval, une agrafe";

    private EmailAddress email = address();
    private PersonId person = new PersonId(0);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void register() {
        email = address();
        person = FIXTURE.people.withAddress(email);
        PASSWORDS.set(FIXTURE.actor(person), PASSWORD);
    }

    private SignInResult signIn(String password) {
        return PASSWORDS.signIn(email, password, "/mon-espace", client());
    }

    @Test
    void the_right_password_counts_for_one_factor() {
        assertThat(signIn(PASSWORD)).isEqualTo(new SignedIn(person, false, "/mon-espace"));
    }

    @Test
    void a_wrong_one_is_refused_and_the_person_can_see_that_somebody_tried() {
        assertThat(signIn("un cheval, une agrafe ")).isEqualTo(new Refused());
        assertThat(FIXTURE.get(SignInHistory.class).list(FIXTURE.actor(person), person))
                .extracting(SignInHistory.Entry::method, SignInHistory.Entry::succeeded)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SignInHistory.Method.PASSWORD, false));
    }

    @Test
    void nobody_gets_in_without_a_password_having_been_set() {
        PASSWORDS.set(FIXTURE.actor(person), null);

        assertThat(signIn(PASSWORD)).isEqualTo(new Refused());
        assertThat(signIn("")).isEqualTo(new Refused());
    }

    @Test
    void a_disabled_account_is_refused_even_with_the_right_one() {
        FIXTURE.people.disable(Actor.OPERATOR, person);

        assertThat(signIn(PASSWORD)).isEqualTo(new Refused());
    }

    @Test
    void after_so_many_tries_even_the_right_one_has_to_wait() {
        IntStream.range(0, Attempts.BY_PERSON).forEach(_ -> signIn("wrong"));

        assertThat(signIn(PASSWORD)).isEqualTo(new TooMany());
    }

    @Test
    void what_is_stored_is_a_salted_hash() {
        var other = FIXTURE.person();
        PASSWORDS.set(FIXTURE.actor(other), PASSWORD);

        var hashes = FIXTURE.jooq
                .select(PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(PERSON.ID.in(person, other))
                .fetchSet(PERSON.PASSWORD_HASH);

        assertThat(hashes).hasSize(2).noneMatch(hash -> hash.contains("cheval"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "court", "11 lettres.", "aaaaaaaaaaaaaaaa", "abababababababab", "1212121212121212"})
    void a_short_or_monotonous_password_is_not_taken(String password) {
        assertThat(Passwords.isGood(password)).isFalse();
        assertThatThrownBy(() -> PASSWORDS.set(FIXTURE.actor(person), password))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("aaaa");
        assertThat(signIn(PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void an_endless_password_is_neither_taken_nor_hashed() {
        var endless = "correct horse ".repeat(10_000);

        assertThat(Passwords.isGood(endless)).isFalse();
        assertThat(signIn(endless)).isEqualTo(new Refused());
    }
}
