package fr.vitrine.frontend.access.oidc;

import fr.vitrine.accounts.ProviderSignIns;
import fr.vitrine.accounts.SignInResult;
import fr.vitrine.correspondence.Site;
import fr.vitrine.frontend.access.Clients;
import fr.vitrine.frontend.access.ProviderSession;
import fr.vitrine.frontend.access.Sessions;
import fr.vitrine.kernel.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The way to the provider and back. */
@Controller
@WhereAnIssuerIsNamed
class OidcController implements ProviderSession {

    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
    private static final String TARGET = "vers";
    private static final String ID_TOKEN = OidcController.class.getName() + ".id-token";

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final OidcExchange exchange;
    private final ProviderSignIns signIns;
    private final Sessions sessions;
    private final Site site;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    OidcController(
            OidcSettings settings,
            OidcProvider provider,
            UserInfo userInfo,
            ProviderSignIns signIns,
            Sessions sessions,
            Site site) {
        this.settings = settings;
        this.provider = provider;
        this.exchange = new OidcExchange(settings, provider, userInfo);
        this.signIns = signIns;
        this.sessions = sessions;
        this.site = site;
    }

    @GetMapping("/connexion/agent")
    void ask(
            @RequestParam(name = TARGET, required = false) @Nullable String target,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var question = exchange.begin(request, Clients.path(target).orElse(null));
            asked.saveAuthorizationRequest(question, request, response);
            response.sendRedirect(question.getAuthorizationRequestUri());
        } catch (RuntimeException unreachable) {
            LOG.warn("The identity provider cannot be asked: {}", unreachable.toString());
            response.sendRedirect("/connexion?etat=agent");
        }
    }

    /** Whatever is wrong with what comes back, it was asked for once and is used up. */
    @GetMapping(OidcProvider.RETURN)
    void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var question = asked.removeAuthorizationRequest(request, response);
        var user = question == null ? Optional.<OidcUser>empty() : exchange.finish(question, request);
        if (question == null || user.isEmpty()) {
            response.sendRedirect("/connexion?etat=agent");
            return;
        }
        var email = verified(user.get());
        if (email.isEmpty()) {
            response.sendRedirect("/connexion?etat=agent-adresse");
            return;
        }
        var target = question.<@Nullable String>getAttribute(TARGET);
        var result = signIns.signIn(email.get(), isSecondFactor(user.get()), target, Clients.of(request));
        if (result instanceof SignInResult.SignedIn in) {
            sessions.begin(in, request, response);
            request.getSession().setAttribute(ID_TOKEN, user.get().getIdToken().getTokenValue());
            response.sendRedirect(in.target() == null ? "/mon-espace" : in.target());
        } else {
            response.sendRedirect("/connexion?etat=agent");
        }
    }

    @Override
    public Optional<URI> leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ID_TOKEN) instanceof String token)) {
            return Optional.empty();
        }
        try {
            return provider.endOfSession()
                    .map(address -> UriComponentsBuilder.fromUri(address)
                            .queryParam("id_token_hint", token)
                            .queryParam("post_logout_redirect_uri", site.address("/connexion/agent/sorti"))
                            .queryParam("state", session.getId().hashCode())
                            .encode()
                            .build()
                            .toUri());
        } catch (RuntimeException unreachable) {
            LOG.warn("The session at the identity provider cannot be ended: {}", unreachable.toString());
            return Optional.empty();
        }
    }

    @GetMapping("/connexion/agent/sorti")
    void left(HttpServletResponse response) throws IOException {
        response.sendRedirect("/connexion?etat=sorti");
    }

    private Optional<EmailAddress> verified(OidcUser user) {
        var verified = user.getEmailVerified();
        var counts = verified == null ? settings.trustEmail() : verified;
        return counts && user.getEmail() != null ? EmailAddress.parse(user.getEmail()) : Optional.empty();
    }

    private boolean isSecondFactor(OidcUser user) {
        var shown = user.getIdToken();
        var ways = Optional.ofNullable(shown.getAuthenticationMethods());
        return settings.secondFactor()
                        .contains(Optional.ofNullable(shown.getAuthenticationContextClass())
                                .orElse(""))
                || ways.stream().flatMap(List::stream).anyMatch(settings.secondFactor()::contains);
    }
}
