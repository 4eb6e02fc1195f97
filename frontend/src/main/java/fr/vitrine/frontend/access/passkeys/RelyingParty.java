package fr.vitrine.frontend.access.passkeys;

import fr.vitrine.correspondence.Site;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The site as devices know it, and how it and they write to each other. */
@Component
class RelyingParty {

    private final Site site;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    RelyingParty(Site site) {
        this.site = site;
    }

    String json(Object options) {
        return json.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> made(String credential) {
        return json.readValue(credential, new TypeReference<>() {});
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> shown(String credential) {
        return json.readValue(credential, new TypeReference<>() {});
    }

    /** What the browser says that it had signed. */
    Bytes challenge(PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        var said = json.readTree(shown.getResponse().getClientDataJSON().getBytes());
        return Bytes.fromBase64(said.path("challenge").asString(""));
    }

    /** Any of the site's keys will do, whoever's it is. */
    PublicKeyCredentialRequestOptions anybody(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(URI.create(site.url()).getHost())
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    Webauthn4JRelyingPartyOperations operations(OwnKeys keys) {
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
