package fr.vitrine.frontend.access.oidc;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * @param issuer its {@code /.well-known/openid-configuration} says the rest
 * @param name on the button
 * @param acrValues how surely the provider is asked to know who somebody is; empty: as it likes
 * @param secondFactor values of {@code acr} and {@code amr} that count as the second factor; empty: none does
 * @param trustEmail whether an address counts as verified where the provider says nothing of it, because it verifies all
 * @param signature of its tokens
 */
@ConfigurationProperties("vitrine.oidc")
public record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("ProConnect") String name,
        @DefaultValue({"openid", "email"}) List<String> scopes,
        @DefaultValue({}) List<String> acrValues,
        @DefaultValue({}) List<String> secondFactor,
        @DefaultValue("false") boolean trustEmail,
        @DefaultValue("RS256") String signature) {

    public OidcSettings {
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException("vitrine.oidc.issuer is set: client-id and client-secret are missing");
        }
    }

    SignatureAlgorithm algorithm() {
        return Objects.requireNonNull(
                SignatureAlgorithm.from(signature), "vitrine.oidc.signature is none: " + signature);
    }

    /** It would say how to get in to who reads a log. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
