package fr.vitrine.frontend.publicsite.guardians;

import fr.vitrine.accounts.Token;
import fr.vitrine.frontend.publicsite.SecretLimits;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.volunteers.applying.GuardianConsents;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a guardian's answer. Who holds the link may give it. */
@Controller
class GuardianController {

    static final String AGREE = "oui";
    static final String REFUSE = "non";
    static final String WITHDRAW = "retirer";

    private final GuardianConsents consents;
    private final SecretLimits limits;

    GuardianController(GuardianConsents consents, SecretLimits limits) {
        this.consents = consents;
        this.limits = limits;
    }

    @PostMapping("/accord")
    ResponseEntity<Void> answer(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            @RequestParam(name = "reponse", defaultValue = "") String answer,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language,
            HttpServletRequest request) {
        if (!limits.admits("guardian-answer", request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        var secret = Token.parse(token).map(Token::value);
        if (secret.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        switch (answer) {
            case AGREE -> consents.agree(secret.get());
            case REFUSE -> consents.refuse(secret.get());
            case WITHDRAW -> consents.withdraw(secret.get());
            default -> {
                return ResponseEntity.badRequest().build();
            }
        }
        var links = new Links(Locale.of(language));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(links.localized(GuardianConsents.PATH + secret.get())))
                .build();
    }
}
