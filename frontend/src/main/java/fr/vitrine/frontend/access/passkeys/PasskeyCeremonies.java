package fr.vitrine.frontend.access.passkeys;

import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.Passkeys;
import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.Site;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.kernel.Actor;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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
    private final Site site;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCeremonies(Passkeys passkeys, People people, CurrentActor current, Site site) {
        this.passkeys = passkeys;
        this.people = people;
        this.current = current;
        this.site = site;
    }

    /** @param options as {@code PublicKeyCredential.parseCreationOptionsFromJSON} takes them */
    public record Creation(PublicKeyCredentialCreationOptions asked, String options) {}

    /** @param options as {@code PublicKeyCredential.parseRequestOptionsFromJSON} takes them */
    public record Request(PublicKeyCredentialRequestOptions asked, String options) {}

    public Creation beginAdding() {
        var asked = operations(keys(current.get()))
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn()));
        return new Creation(asked, json.writeValueAsString(asked));
    }

    /**
     * @param credential what the browser answered, as JSON
     * @return false where it is not what was asked for, or the person may not add it
     */
    public boolean add(Creation creation, String credential, String name) {
        var actor = current.get();
        var keys = keys(actor);
        try {
            var shown = json.readValue(
                    credential, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            operations(keys)
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
        var asked = operations(keys(current.get()))
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(signedIn()));
        return new Request(asked, json.writeValueAsString(asked));
    }

    /** Whether one of the person's own keys has signed what was asked, its owner recognised by the device. */
    public boolean show(Request request, String credential, Client client) {
        var actor = current.get();
        if (!passkeys.mayTry(actor, client)) {
            return false;
        }
        var keys = keys(actor);
        try {
            var shown = json.readValue(
                    credential, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            operations(keys).authenticate(new RelyingPartyAuthenticationRequest(request.asked(), shown));
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

    private Webauthn4JRelyingPartyOperations operations(OwnKeys keys) {
        var url = URI.create(site.url());
        var party = PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name(site.name())
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(
                keys, keys, party, Set.of(url.getScheme() + "://" + url.getRawAuthority()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.PREFERRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
