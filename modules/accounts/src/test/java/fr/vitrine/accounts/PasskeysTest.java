package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.client;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Passkeys.Attestation;
import fr.vitrine.accounts.Passkeys.Passkey;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PasskeysTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();

    private final Passkeys passkeys = FIXTURE.get(Passkeys.class);
    private final SecondFactor codes = FIXTURE.get(SecondFactor.class);
    private final PersonId person = FIXTURE.person();
    private final Actor actor = FIXTURE.actor(person);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    static Passkey key(PersonId person, int id, String name) {
        var at = OffsetDateTime.of(2026, 11, 1, 9, 0, 0, 0, ZoneOffset.UTC);
        var made = new Attestation(new byte[] {1}, new byte[] {2});
        return new Passkey(
                new byte[] {(byte) id, (byte) (id >> 8), (byte) person.value()},
                person,
                name,
                new byte[] {3},
                1,
                true,
                false,
                false,
                Set.of("internal"),
                made,
                at,
                at);
    }

    @Test
    void the_first_is_added_by_who_has_signed_in_and_others_only_with_the_second_factor() {
        assertThat(passkeys.add(actor, false, key(person, 1, "Téléphone"))).isTrue();
        assertThat(passkeys.add(actor, false, key(person, 2, "Voleur"))).isFalse();
        assertThat(passkeys.add(actor, true, key(person, 3, " Clé\u202e USB "))).isTrue();

        assertThat(passkeys.list(actor)).extracting(Passkey::name).containsExactly("Téléphone", "Clé USB");
    }

    @Test
    void who_has_only_the_first_factor_neither_removes_a_key_nor_sets_up_codes_beside_it() {
        var key = key(person, 1, "Téléphone");
        passkeys.add(actor, false, key);

        assertThat(passkeys.remove(actor, false, key.id())).isFalse();
        var enrolment = codes.begin(actor, "Vitrine");
        assertThat(codes.confirm(
                        actor,
                        enrolment,
                        SecondFactorTest.code(enrolment.secret(), FIXTURE.clock.instant(), 6),
                        client()))
                .isFalse();
        assertThat(FIXTURE.people.get(actor, person).secondFactor()).isFalse();

        assertThat(passkeys.remove(actor, true, key.id())).isTrue();
        assertThat(passkeys.list(actor)).isEmpty();
    }

    @Test
    void a_key_is_one_persons_only_and_nobody_else_changes_it() {
        var key = key(person, 1, "Téléphone");
        passkeys.add(actor, false, key);
        var other = FIXTURE.actor(FIXTURE.person());

        assertThat(passkeys.add(other, true, key)).isFalse();
        passkeys.rename(other, key.id(), "À moi");
        assertThat(passkeys.remove(other, true, key.id())).isFalse();
        passkeys.used(other, Optional.of(key), client());

        assertThat(passkeys.list(other)).isEmpty();
        assertThat(passkeys.list(actor)).extracting(Passkey::name).containsExactly("Téléphone");
        assertThat(passkeys.handle(other)).isNotEqualTo(passkeys.handle(actor)).hasSize(32);
        assertThat(passkeys.handle(actor)).isEqualTo(passkeys.handle(actor));
    }

    @Test
    void an_administrator_has_keys_forgotten_with_the_codes() {
        passkeys.add(actor, false, key(person, 1, "Perdu"));

        codes.forget(Actor.OPERATOR, person);

        assertThat(passkeys.list(actor)).isEmpty();
        assertThat(passkeys.mayChange(actor, false)).isTrue();
    }

    @Test
    void nobody_has_more_than_twenty() {
        for (var n = 0; n < Passkeys.MAX; n++) {
            assertThat(passkeys.add(actor, true, key(person, n, "n"))).isTrue();
        }
        assertThat(passkeys.add(actor, true, key(person, Passkeys.MAX, "n"))).isFalse();
    }
}
