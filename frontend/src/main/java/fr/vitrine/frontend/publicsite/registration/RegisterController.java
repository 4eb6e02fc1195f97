package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.events.registration.Registering;
import fr.vitrine.events.registration.Registering.Outcome;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.events.registration.RegistrationForm.Problem;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.Slug;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in registrations; whatever is wrong, the form is shown once more with nothing lost. */
@Controller
class RegisterController {

    private final PublishedEvents events;
    private final Registering registering;
    private final PlainPages pages;

    RegisterController(PublishedEvents events, Registering registering, PlainPages pages) {
        this.events = events;
        this.registering = registering;
        this.pages = pages;
    }

    @PostMapping("/agenda/{slug}/inscription")
    void register(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var found = Slug.parse(slug).map(events::find).orElseGet(Lookup.Unknown::new);
        if (found instanceof Lookup.Found(var event)) {
            var form = RegisterReader.read(request);
            var trace = new FormTrace(
                    value(request, RegisterFields.STAMP), value(request, RegisterFields.TRAP), request.getRemoteAddr());
            switch (registering.ask(event.id(), form, trace)) {
                case Outcome.Asked() ->
                    PlainPages.goOn(
                            response,
                            new Links(PlainPages.languageOf(request))
                                    .localized("/agenda/" + slug + "/inscription?" + RegisterView.DONE + "=demande"));
                case Outcome.Invalid(var problems) ->
                    again(new RegisterTyped(form, problems, ""), HttpStatus.UNPROCESSABLE_CONTENT, request, response);
                case Outcome.Full() -> again(form, "registration.full.now", request, response);
                case Outcome.Closed() -> again(form, "registration.closed", request, response);
                case Outcome.Stale() -> again(form, "contact.stale", request, response);
                case Outcome.TooMany() ->
                    again(
                            new RegisterTyped(form, Set.<Problem>of(), "contact.toomany"),
                            HttpStatus.TOO_MANY_REQUESTS,
                            request,
                            response);
            }
        } else {
            pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    private void again(RegistrationForm form, String notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        again(new RegisterTyped(form, Set.of(), notice), HttpStatus.UNPROCESSABLE_CONTENT, request, response);
    }

    private void again(RegisterTyped typed, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        typed.keepIn(request);
        pages.send(request, response, status);
    }
}
