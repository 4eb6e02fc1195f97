package fr.vitrine.frontend.access.passkeys;

import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.PasskeySignIns;
import fr.vitrine.accounts.PasskeySignIns.Known;
import fr.vitrine.accounts.Passkeys.Passkey;
import fr.vitrine.accounts.SignInResult;
import fr.vitrine.accounts.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;

/** Coming in by a passkey and nothing else. Nobody says who they are: the device does, once it has recognised its owner. */
@Component
public class PasskeyEntrance {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyEntrance.class);

    private final PasskeySignIns signIns;
    private final RelyingParty party;

    PasskeyEntrance(PasskeySignIns signIns, RelyingParty party) {
        this.signIns = signIns;
        this.party = party;
    }

    /** @return options as {@code PublicKeyCredential.parseRequestOptionsFromJSON} takes them; empty: asked too often */
    public Optional<String> ask(Token browser, Client client) {
        return signIns.ask(browser, client).map(challenge -> party.json(party.anybody(new Bytes(challenge))));
    }

    /**
     * @param credential what the browser answered, as JSON
     * @param browser that was asked
     */
    public SignInResult enter(String credential, @Nullable Token browser, @Nullable String target, Client client) {
        try {
            var shown = party.shown(credential);
            var challenge = party.challenge(shown);
            return signIns.answer(
                            challenge.getBytes(), browser, shown.getRawId().getBytes())
                    .map(known -> signIns.enter(known, signed(known, challenge, shown), target, client))
                    .orElseGet(SignInResult.Refused::new);
        } catch (RuntimeException malformed) {
            LOG.info("An answer for a passkey was none: {}", malformed.toString());
            return new SignInResult.Refused();
        }
    }

    private Optional<Passkey> signed(
            Known known, Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        var handle = shown.getResponse().getUserHandle();
        if (handle == null || !handle.equals(new Bytes(known.handle()))) {
            return Optional.empty();
        }
        var keys = new OwnKeys(known.key(), known.handle());
        try {
            party.operations(keys).authenticate(new RelyingPartyAuthenticationRequest(party.anybody(challenge), shown));
            return keys.kept();
        } catch (RuntimeException wrong) {
            LOG.info("A passkey was not accepted: {}", wrong.toString());
            return Optional.empty();
        }
    }
}
