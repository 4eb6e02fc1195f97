package fr.vitrine.frontend.access;

import fr.vitrine.accounts.Token;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** What a browser is known again by that has asked to sign in: what it was given works in no other. */
public final class KnownBrowser {

    public static final String COOKIE = "vitrine-navigateur";

    private KnownBrowser() {}

    public static ResponseCookie cookie(Token browser, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, browser.value())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(Duration.ofHours(1))
                .build();
    }
}
