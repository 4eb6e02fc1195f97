package fr.vitrine.frontend.access;

import fr.vitrine.accounts.SignInResult;
import fr.vitrine.frontend.ui.Links;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where forms of the sign-in pages lead. */
final class SignInPages {

    private SignInPages() {}

    /** Staff are asked for their second factor when they come to the back office. */
    static ResponseEntity<Void> next(SignInResult.SignedIn in) {
        return seeOther(in.target() == null ? "/mon-espace" : in.target());
    }

    /** Back to the sign-in page, which says what has happened. */
    static ResponseEntity<Void> page(String state, @Nullable String target, String language) {
        var known = Clients.path(target).orElse(null);
        return seeOther(new Links(Locale.of(language))
                .localized("/connexion?" + state + (known == null ? "" : "&vers=" + Links.encode(known))));
    }

    static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
