package fr.vitrine.frontend.access.oidc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** What the provider tells of a person: as JSON, or signed as a JWT, which Spring Security's own does not read. */
class UserInfo implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");
    private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {};

    private final OidcProvider provider;
    private final RestClient client =
            RestClient.builder().requestFactory(OidcProvider.requests()).build();

    UserInfo(OidcProvider provider) {
        this.provider = provider;
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) {
        try {
            var claims = claims(request);
            return new DefaultOAuth2User(List.of(), claims, "sub");
        } catch (RestClientException | JwtException | IllegalArgumentException unusable) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("invalid_user_info_response"), "the provider tells nothing of use", unusable);
        }
    }

    private Map<String, Object> claims(OAuth2UserRequest request) {
        var registration = request.getClientRegistration();
        var address = registration.getProviderDetails().getUserInfoEndpoint().getUri();
        var answer = client.get()
                .uri(Objects.requireNonNull(address, "userinfo_endpoint"))
                .accept(MediaType.APPLICATION_JSON, JWT)
                .headers(headers ->
                        headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                .retrieve()
                .toEntity(byte[].class);
        var body = new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
        return JWT.equalsTypeAndSubtype(answer.getHeaders().getContentType())
                ? signed(registration, body.strip())
                : JsonMapper.shared().readValue(body, JsonMapper.shared().constructType(CLAIMS.getType()));
    }

    /** Signed by this provider, for this site (OpenID Connect Core, 5.3.2). */
    private Map<String, Object> signed(ClientRegistration registration, String token) {
        var audience = new JwtClaimValidator<@Nullable List<String>>(
                "aud", aud -> aud == null || aud.contains(registration.getClientId()));
        return provider.decoder(new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(Objects.requireNonNull(
                                registration.getProviderDetails().getIssuerUri(), "issuer")),
                        audience))
                .decode(token)
                .getClaims();
    }
}
