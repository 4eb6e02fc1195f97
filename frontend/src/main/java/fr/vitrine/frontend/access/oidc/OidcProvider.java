package fr.vitrine.frontend.access.oidc;

import fr.vitrine.correspondence.Site;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** What the provider says of itself. Asked when somebody wants to sign in: this site starts without it. */
class OidcProvider {

    static final String ID = "agent";
    static final String RETURN = "/connexion/agent/retour";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcSettings settings;
    private final Site site;
    private volatile @Nullable ClientRegistration registration;

    OidcProvider(OidcSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    /** @throws RuntimeException where it cannot be reached or says nothing of use; the next call asks again */
    ClientRegistration registration() {
        var known = registration;
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri(site.address(RETURN))
                    .build();
            registration = known;
        }
        return known;
    }

    NimbusJwtDecoder decoder(OAuth2TokenValidator<Jwt> validator) {
        var keys = registration().getProviderDetails().getJwkSetUri();
        var decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(keys, "jwks_uri"))
                .jwsAlgorithm(settings.algorithm())
                .restOperations(new RestTemplate(requests()))
                .build();
        decoder.setJwtValidator(validator);
        return decoder;
    }

    /** Where a session at the provider is ended, if it has such an address. */
    Optional<URI> endOfSession() {
        return Optional.ofNullable(registration()
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(Object::toString)
                .map(URI::create);
    }

    static JdkClientHttpRequestFactory requests() {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }
}
