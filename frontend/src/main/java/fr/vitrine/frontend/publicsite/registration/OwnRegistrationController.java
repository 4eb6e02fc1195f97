package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.events.registration.OwnRegistrations;
import fr.vitrine.events.registration.OwnRegistrations.Result;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what somebody does with their registration. Whoever knows the address may: no forged form does. */
@Controller
class OwnRegistrationController {

    private static final String PATH = OwnRegistrations.PATH + "{secret:[A-Za-z0-9_-]{43}}";

    private final OwnRegistrations registrations;
    private final PlainPages pages;

    OwnRegistrationController(OwnRegistrations registrations, PlainPages pages) {
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(PATH + ".ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return registrations
                .calendar(secret)
                .map(text -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("invitation.ics")
                                        .build()
                                        .toString())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(PATH)
    void act(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (value(request, OwnRegistrationView.ACTION)) {
                case "confirmer" -> answer(registrations.confirm(secret), "confirme", secret, request, response);
                case "annuler" -> answer(registrations.cancel(secret), "annule", secret, request, response);
                case "changer" ->
                    answer(
                            registrations.change(
                                    secret,
                                    RegisterReader.number(value(request, RegisterFields.PEOPLE)),
                                    value(request, RegisterFields.NEEDS),
                                    RegisterReader.answers(request)),
                            "change",
                            secret,
                            request,
                            response);
                default -> answer(Result.WRONG, "", secret, request, response);
            }
        } catch (NotFound unknown) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    private void answer(
            Result result, String done, String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (result) {
            case DONE -> goOn(secret, done, request, response);
            case KNOWN -> goOn(secret, "deja", request, response);
            case OVER, NOT_ENOUGH, WRONG -> {
                Refusal.keep(
                        request,
                        "registration.refused."
                                + result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                pages.send(request, response, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        }
    }

    private static void goOn(String secret, String done, HttpServletRequest request, HttpServletResponse response) {
        var links = new Links(PlainPages.languageOf(request));
        PlainPages.goOn(
                response,
                links.localized(OwnRegistrations.PATH + secret + "?" + OwnRegistrationView.DONE + "=" + done));
    }
}
