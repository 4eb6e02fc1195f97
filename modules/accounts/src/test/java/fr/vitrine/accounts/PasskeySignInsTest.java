package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.accounts.Passkeys.Passkey;
import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of sign-ins by a key alone; what devices sign is tried in Chromium. */
class PasskeySignInsTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();

    private final PasskeySignIns signIns = FIXTURE.get(PasskeySignIns.class);
    private final Passkeys passkeys = FIXTURE.get(Passkeys.class);
    private final Token browser = Token.random();
    private final PersonId person = FIXTURE.person();
    private final Passkey key = PasskeysTest.key(person, 1, "Téléphone");

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void addKey() {
        passkeys.handle(FIXTURE.actor(person));
        passkeys.add(FIXTURE.actor(person), false, key);
    }

    private byte[] asked() {
        return signIns.ask(browser, client()).orElseThrow();
    }

    private PasskeySignIns.Known known() {
        return signIns.answer(asked(), browser, key.id()).orElseThrow();
    }

    @Test
    void a_question_is_answered_once_by_the_browser_that_was_asked() {
        var asked = asked();

        assertThat(signIns.answer(asked, null, key.id())).isEmpty();
        assertThat(signIns.answer(asked, Token.random(), key.id())).isEmpty();
        assertThat(signIns.answer(asked, browser, key.id()))
                .hasValueSatisfying(known -> assertThat(known.key().person()).isEqualTo(person));
        assertThat(signIns.answer(asked, browser, key.id())).isEmpty();
    }

    @Test
    void a_key_that_nobody_has_uses_the_question_up() {
        var asked = asked();

        assertThat(signIns.answer(asked, browser, new byte[] {9, 9, 9, 9})).isEmpty();
        assertThat(signIns.answer(asked, browser, key.id())).isEmpty();
    }

    @Test
    void a_question_of_six_minutes_ago_is_none_and_is_forgotten() {
        var asked = asked();
        FIXTURE.clock.advance(Duration.ofMinutes(6));

        assertThat(signIns.answer(asked, browser, key.id())).isEmpty();
        assertThat(signIns.forgetOld(Actor.OPERATOR)).isPositive();
    }

    @Test
    void a_key_that_has_signed_counts_for_both_factors_and_one_that_has_not_is_written_down() {
        assertThat(signIns.enter(known(), Optional.of(key), "/gestion", client()))
                .isEqualTo(new SignedIn(person, true, "/gestion"));
        assertThat(signIns.enter(known(), Optional.empty(), null, client())).isInstanceOf(Refused.class);

        assertThat(FIXTURE.get(SignInHistory.class).list(FIXTURE.actor(person), person))
                .extracting(SignInHistory.Entry::method, SignInHistory.Entry::succeeded)
                .containsExactly(tuple(SignInHistory.Method.PASSKEY, false), tuple(SignInHistory.Method.PASSKEY, true));
    }

    @Test
    void whoever_is_disabled_stays_out() {
        FIXTURE.people.disable(Actor.OPERATOR, person);

        assertThat(signIns.enter(known(), Optional.of(key), null, client())).isInstanceOf(Refused.class);
    }
}
