package fr.vitrine.frontend.publicsite.freshness;

import fr.vitrine.directory.review.Freshness;
import fr.vitrine.directory.review.Freshness.Answer;
import fr.vitrine.directory.review.Freshness.AnswerResult;
import fr.vitrine.frontend.ui.Links;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answer to a reminder. Who holds the link may give it, once. */
@Controller
class FreshnessController {

    private final Freshness freshness;

    FreshnessController(Freshness freshness) {
        this.freshness = freshness;
    }

    @PostMapping("/profil-a-jour")
    ResponseEntity<Void> answer(
            @RequestParam(name = "jeton", defaultValue = "") String token,
            @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language) {
        var links = new Links(Locale.of(language));
        var next = switch (freshness.answer(token)) {
            case AnswerResult.Thanks(var link)
            when link.answer() == Answer.CORRECT ->
                "/mon-espace/structures/" + link.structure().id();
            case AnswerResult.Thanks(var link) ->
                links.localized("/profil-a-jour/merci?reponse=" + FreshnessView.code(link.answer()));
            case AnswerResult.AnsweredBefore _ -> links.localized("/profil-a-jour/merci?reponse=before");
            case AnswerResult.Invalid() -> links.localized("/profil-a-jour/perime");
        };
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(next))
                .build();
    }
}
