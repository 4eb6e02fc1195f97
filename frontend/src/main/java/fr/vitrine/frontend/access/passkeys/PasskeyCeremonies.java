package fr.vitrine.frontend.access.passkeys;

import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.Passkeys;
import fr.vitrine.accounts.People;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.kernel.Actor;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/**
 * Adding a passkey and showing one, by whoever has signed in. What is asked of the browser is kept by the view that asks, and
 * used for one answer.
 */
@Component
public class PasskeyCeremonies {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);

    private final Passkeys passkeys;
    private final People people;
    private final CurrentActor current;
    private final RelyingParty party;

    PasskeyCeremonies(Passkeys passkeys, People people, CurrentActor current, RelyingParty party) {
        this.passkeys = passkeys;
        this.people = people;
        this.current = current;
        this.party = party;
    }

    /** @param options as {@code PublicKeyCredential.parseCreationOptionsFromJSON} takes them */
    public record Creation(PublicKeyCredentialCreationOptions asked, String options) {}

    /** @param options as {@code PublicKeyCredential.parseRequestOptionsFromJSON} takes them */
    public record Request(PublicKeyCredentialRequestOptions asked, String options) {}

    public Creation beginAdding() {
        var asked = party.operations(keys(current.get()))
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn()));
        return new Creation(asked, party.json(asked));
    }

    /**
     * @param credential what the browser answered, as JSON
     * @return false where it is not what was asked for, or the person may not add it
     */
    public boolean add(Creation creation, String credential, String name) {
        var actor = current.get();
        var keys = keys(actor);
        try {
            var shown = party.made(credential);
            party.operations(keys)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            creation.asked(), new RelyingPartyPublicKey(shown, name)));
        } catch (RuntimeException wrong) {
            LOG.info("A passkey was not added: {}", wrong.toString());
            return false;
        }
        return keys.kept()
                .filter(key -> passkeys.add(actor, current.hasSecondFactor(), key))
                .isPresent();
    }

    public Request beginShowing() {
        var asked = party.operations(keys(current.get()))
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(signedIn()));
        return new Request(asked, party.json(asked));
    }

    /** Whether one of the person's own keys has signed what was asked, its owner recognised by the device. */
    public boolean show(Request request, String credential, Client client) {
        var actor = current.get();
        if (!passkeys.mayTry(actor, client)) {
            return false;
        }
        var keys = keys(actor);
        try {
            var shown = party.shown(credential);
            party.operations(keys).authenticate(new RelyingPartyAuthenticationRequest(request.asked(), shown));
            passkeys.used(actor, keys.kept(), client);
            return keys.kept().isPresent();
        } catch (RuntimeException wrong) {
            LOG.info("A passkey was not accepted: {}", wrong.toString());
            passkeys.used(actor, Optional.empty(), client);
            return false;
        }
    }

    private static Authentication signedIn() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private OwnKeys keys(Actor actor) {
        return new OwnKeys(people.get(actor, actor.requirePerson()), passkeys.handle(actor), passkeys.list(actor));
    }
}
