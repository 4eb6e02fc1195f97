package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.address;
import static fr.vitrine.accounts.AccountsFixture.client;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether an address has an account shows neither in what is answered nor in what is done. */
class SameTreatmentTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();
    private static final List<String> STATEMENTS = new ArrayList<>();

    @BeforeAll
    static void listen() {
        ((DefaultConfiguration) FIXTURE.jooq.configuration()).set(new Statements());
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static final class Statements implements ExecuteListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void executeStart(ExecuteContext execution) {
            STATEMENTS.add(Objects.requireNonNullElse(execution.sql(), ""));
        }
    }

    private static List<String> statementsOf(Runnable action) {
        STATEMENTS.clear();
        action.run();
        return List.copyOf(STATEMENTS);
    }

    private static EmailAddress known() {
        var email = address();
        FIXTURE.people.withAddress(email);
        return email;
    }

    @Test
    void asking_for_a_link_does_the_same_for_both() {
        var links = FIXTURE.get(SignInLinks.class);
        var known = known();
        var unknown = address();

        var forKnown = statementsOf(() -> links.send(known, Token.random(), null, Locale.FRENCH, client()));
        var forUnknown = statementsOf(() -> links.send(unknown, Token.random(), null, Locale.FRENCH, client()));

        assertThat(forUnknown).isNotEmpty().isEqualTo(forKnown);
        assertThat(FIXTURE.mailsTo(unknown)).isEqualTo(FIXTURE.mailsTo(known)).isEqualTo(1);
    }

    @Test
    void a_wrong_password_does_the_same_for_all() {
        var passwords = FIXTURE.get(Passwords.class);
        var without = known();
        var with = known();
        passwords.set(FIXTURE.actor(FIXTURE.people.findId(with).orElseThrow()), "correct horse battery staple");
        var disabled = known();
        FIXTURE.people.disable(Actor.OPERATOR, FIXTURE.people.findId(disabled).orElseThrow());

        var done = List.of(address(), without, with, disabled).stream()
                .map(email -> statementsOf(() -> assertThat(passwords.signIn(email, "wrong", null, client()))
                        .isEqualTo(new SignInResult.Refused())))
                .toList();

        assertThat(done).allSatisfy(statements -> assertThat(statements).isEqualTo(done.getFirst()));
    }
}
