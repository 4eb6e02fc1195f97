package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.kernel.EmailAddress;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-in by another's word: an identity provider that the installation trusts has checked the address. */
@Service
public class ProviderSignIns {

    private final DSLContext jooq;
    private final People people;
    private final SignInHistory history;

    ProviderSignIns(DSLContext jooq, People people, SignInHistory history) {
        this.jooq = jooq;
        this.people = people;
        this.history = history;
    }

    /**
     * Like a link that was followed: whose the address is has an account from now on, and no rights by it.
     *
     * @param email verified by the provider
     * @param secondFactor whether what the person showed there counts for both factors here
     */
    @Transactional
    public SignInResult signIn(EmailAddress email, boolean secondFactor, @Nullable String target, Client client) {
        var person = people.withAddress(email);
        var disabled = jooq.fetchExists(PERSON, PERSON.ID.eq(person).and(PERSON.DISABLED_AT.isNotNull()));
        history.record(person, SignInHistory.Method.OIDC, !disabled, client);
        return disabled ? new Refused() : new SignedIn(person, secondFactor, target);
    }
}
