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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms of the sign-in pages; they are plain ones that need no script. */
@Controller
class SignInController {

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
            @CookieValue(name = KnownBrowser.COOKIE, required = false) @Nullable String browser,
            HttpServletRequest request) {
        var email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return SignInPages.page("etat=adresse", target, language);
        }
        var token = Token.parse(browser).orElseGet(Token::random);
        var sent = links.send(
                email.get(), token, Clients.path(target).orElse(null), Locale.of(language), Clients.of(request));
        var next = SignInPages.page(sent ? "etat=envoye" : "etat=trop", target, language);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .headers(next.getHeaders())
                .header(
                        HttpHeaders.SET_COOKIE,
                        KnownBrowser.cookie(token, request).toString())
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
            return SignInPages.page("etat=adresse&moyen=mot-de-passe", target, language);
        }
        var result =
                passwords.signIn(email.get(), password, Clients.path(target).orElse(null), Clients.of(request));
        return switch (result) {
            case SignInResult.SignedIn in -> enter(in, request, response);
            case SignInResult.Refused() -> SignInPages.page("etat=refuse&moyen=mot-de-passe", target, language);
            case SignInResult.TooMany() -> SignInPages.page("etat=trop&moyen=mot-de-passe", target, language);
        };
    }

    @PostMapping("/connexion/entrer")
    ResponseEntity<Void> followLink(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language,
            @CookieValue(name = KnownBrowser.COOKIE, required = false) @Nullable String browser,
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
            case SignInResult.Refused() -> SignInPages.page("etat=perime", null, language);
            case SignInResult.TooMany() -> SignInPages.page("etat=trop", null, language);
        };
    }

    @PostMapping("/deconnexion")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        var elsewhere = providers.stream()
                .flatMap(provider -> provider.leave(request).stream())
                .findFirst();
        sessions.end(request);
        return elsewhere.map(SignInController::goOnTo).orElseGet(() -> SignInPages.seeOther("/connexion?etat=sorti"));
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
        return SignInPages.next(in);
    }
}
