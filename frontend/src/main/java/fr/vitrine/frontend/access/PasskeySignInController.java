package fr.vitrine.frontend.access;

import fr.vitrine.accounts.SignInResult;
import fr.vitrine.accounts.Token;
import fr.vitrine.frontend.access.passkeys.PasskeyEntrance;
import fr.vitrine.frontend.ui.Links;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by a passkey alone: what the page's script asks for, and the form that it fills with the device's answer. */
@Controller
class PasskeySignInController {

    private final PasskeyEntrance entrance;
    private final Sessions sessions;

    PasskeySignInController(PasskeyEntrance entrance, Sessions sessions) {
        this.entrance = entrance;
        this.sessions = sessions;
    }

    @PostMapping("/connexion/cle/question")
    ResponseEntity<String> ask(
            @CookieValue(name = KnownBrowser.COOKIE, required = false) @Nullable String browser,
            HttpServletRequest request) {
        var token = Token.parse(browser).orElseGet(Token::random);
        return entrance.ask(token, Clients.of(request))
                .map(options -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.SET_COOKIE,
                                KnownBrowser.cookie(token, request).toString())
                        .body(options))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }

    @PostMapping("/connexion/cle")
    ResponseEntity<Void> enter(
            @RequestParam(name = "reponse", defaultValue = "") String answer,
            @RequestParam(name = "vers", required = false) @Nullable String target,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language,
            @CookieValue(name = KnownBrowser.COOKIE, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        var result = entrance.enter(
                answer, Token.parse(browser).orElse(null), Clients.path(target).orElse(null), Clients.of(request));
        return switch (result) {
            case SignInResult.SignedIn in -> {
                sessions.begin(in, request, response);
                yield SignInPages.next(in);
            }
            case SignInResult.Refused() -> SignInPages.page("etat=cle", target, language);
            case SignInResult.TooMany() -> SignInPages.page("etat=trop", target, language);
        };
    }
}
