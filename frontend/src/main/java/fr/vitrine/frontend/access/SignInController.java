package fr.vitrine.frontend.access;

import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.Passwords;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.accounts.SignInResult;
import fr.vitrine.accounts.Token;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms of the sign-in pages; they are plain ones that need no script. */
@Controller
class SignInController {

    private static final String BROWSER = "vitrine-navigateur";

    private final SignInLinks links;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Sessions sessions;
    private final List<ProviderSession> providers;

    SignInController(
            SignInLinks links,
            Passwords passwords,
            Invitations invitations,
            Sessions sessions,
            ObjectProvider<ProviderSession> providers) {
        this.providers = providers.stream().toList();
        this.links = links;
        this.passwords = passwords;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @PostMapping("/connexion/lien")
    ResponseEntity<Void> sendLink(
            @RequestParam(name = "adresse", defaultValue = "") String address,
            @RequestParam(name = "vers", required = false) @Nullable String target,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language,
            @CookieValue(name = BROWSER, required = false) @Nullable String browser,
            HttpServletRequest request) {
        var email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return page("etat=adresse", target, language);
        }
        var token = Token.parse(browser).orElseGet(Token::random);
        var sent = links.send(
                email.get(), token, Clients.path(target).orElse(null), Locale.of(language), Clients.of(request));
        var next = page(sent ? "etat=envoye" : "etat=trop", target, language);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .headers(next.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookie(token, request).toString())
                .build();
    }

    @PostMapping("/connexion/mot-de-passe")
    ResponseEntity<Void> signInWithPassword(
            @RequestParam(name = "adresse", defaultValue = "") String address,
            @RequestParam(name = "mot-de-passe", defaultValue = "") String password,
            @RequestParam(name = "vers", required = false) @Nullable String target,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return page("etat=adresse&moyen=mot-de-passe", target, language);
        }
        var result =
                passwords.signIn(email.get(), password, Clients.path(target).orElse(null), Clients.of(request));
        return switch (result) {
            case SignInResult.SignedIn in -> enter(in, request, response);
            case SignInResult.Refused() -> page("etat=refuse&moyen=mot-de-passe", target, language);
            case SignInResult.TooMany() -> page("etat=trop&moyen=mot-de-passe", target, language);
        };
    }

    @PostMapping("/connexion/entrer")
    ResponseEntity<Void> followLink(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language,
            @CookieValue(name = BROWSER, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        var held = Token.parse(browser).orElse(null);
        var result = Token.parse(token)
                .map(shown -> links.redeem(shown, held, Clients.of(request)))
                .orElseGet(SignInResult.Refused::new);
        return entered(result, language, request, response);
    }

    @PostMapping("/invitation/accepter")
    ResponseEntity<Void> accept(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var result = Token.parse(token)
                .map(shown -> invitations.accept(shown, Clients.of(request)))
                .orElseGet(SignInResult.Refused::new);
        return entered(result, language, request, response);
    }

    private ResponseEntity<Void> entered(
            SignInResult result, String language, HttpServletRequest request, HttpServletResponse response) {
        return switch (result) {
            case SignInResult.SignedIn in -> enter(in, request, response);
            case SignInResult.Refused() -> page("etat=perime", null, language);
            case SignInResult.TooMany() -> page("etat=trop", null, language);
        };
    }

    @PostMapping("/deconnexion")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        var elsewhere = providers.stream()
                .flatMap(provider -> provider.leave(request).stream())
                .findFirst();
        sessions.end(request);
        return elsewhere.map(SignInController::goOnTo).orElseGet(() -> seeOther("/connexion?etat=sorti"));
    }

    /** A page that goes on by itself: a form may not lead to another site, be it by a redirect. */
    private static ResponseEntity<Void> goOnTo(URI elsewhere) {
        return ResponseEntity.ok()
                .header("Refresh", "0;url=" + elsewhere.toASCIIString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ResponseEntity<Void> enter(
            SignInResult.SignedIn in, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(in, request, response);
        return seeOther(next(in));
    }

    /** Staff are asked for their second factor when they come to the back office. */
    private static String next(SignInResult.SignedIn in) {
        return in.target() == null ? "/mon-espace" : in.target();
    }

    private static ResponseEntity<Void> page(String state, @Nullable String target, String language) {
        var known = Clients.path(target).orElse(null);
        return seeOther(new Links(Locale.of(language))
                .localized("/connexion?" + state + (known == null ? "" : "&vers=" + Links.encode(known))));
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private static ResponseCookie cookie(Token browser, HttpServletRequest request) {
        return ResponseCookie.from(BROWSER, browser.value())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/connexion")
                .maxAge(Duration.ofHours(1))
                .build();
    }
}
