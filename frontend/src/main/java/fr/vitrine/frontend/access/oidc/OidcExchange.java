package fr.vitrine.frontend.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What is asked of the provider, and what its answer is worth: the code flow with state, nonce and PKCE, all checked by
 * Spring Security. Its filters are not used, for they would keep a session of their own kind.
 */
final class OidcExchange {

    private static final Logger LOG = LoggerFactory.getLogger(OidcExchange.class);

    /** ProConnect tells by what somebody was recognised only if asked. */
    private static final String CLAIMS = "{\"id_token\":{\"amr\":null,\"acr\":null}}";

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final OidcAuthorizationCodeAuthenticationProvider answers;

    OidcExchange(OidcSettings settings, OidcProvider provider, UserInfo userInfo) {
        this.settings = settings;
        this.provider = provider;
        var users = new OidcUserService();
        users.setOauth2UserService(userInfo);
        users.setRetrieveUserInfo(_ -> true);
        answers = new OidcAuthorizationCodeAuthenticationProvider(tokens(), users);
        answers.setJwtDecoderFactory(registration -> provider.decoder(idToken(registration)));
    }

    private static DelegatingOAuth2TokenValidator<Jwt> idToken(ClientRegistration registration) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration));
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(OidcProvider.requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** @param target where to go on to afterwards */
    OAuth2AuthorizationRequest begin(HttpServletRequest request, @Nullable String target) {
        var registration = provider.registration();
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> registration, "/connexion");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(question -> {
                    question.additionalParameters(more -> {
                        more.put("claims", CLAIMS);
                        if (!settings.acrValues().isEmpty()) {
                            more.put("acr_values", String.join(" ", settings.acrValues()));
                        }
                    });
                    if (target != null) {
                        question.attributes(kept -> kept.put("vers", target));
                    }
                }));
        return Objects.requireNonNull(resolver.resolve(request, OidcProvider.ID));
    }

    /** Empty where the person was refused there, or the answer is not to be believed. */
    Optional<OidcUser> finish(OAuth2AuthorizationRequest question, HttpServletRequest request) {
        var code = request.getParameter(OAuth2ParameterNames.CODE);
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        if (code == null || state == null) {
            return Optional.empty();
        }
        var response = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                .build();
        var shown = new OAuth2LoginAuthenticationToken(
                provider.registration(), new OAuth2AuthorizationExchange(question, response));
        try {
            return answers.authenticate(shown) instanceof OAuth2LoginAuthenticationToken believed
                            && believed.getPrincipal() instanceof OidcUser user
                    ? Optional.of(user)
                    : Optional.empty();
        } catch (AuthenticationException | OAuth2AuthorizationException | RestClientException refused) {
            LOG.info("A sign-in at the identity provider was refused: {}", refused.toString());
            return Optional.empty();
        }
    }
}
