package fr.vitrine.frontend.publicsite.messages;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.ContactMessage.Problem;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.SendResult;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.Slug;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the contact forms in. They hold a signed stamp: no session is needed to tell them from forged ones. */
@Controller
class ContactController {

    private final PublishedStructures structures;
    private final ContactForms forms;
    private final PlainPages pages;

    ContactController(PublishedStructures structures, ContactForms forms, PlainPages pages) {
        this.structures = structures;
        this.forms = forms;
        this.pages = pages;
    }

    @PostMapping("/contact/{slug}")
    void send(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var structure = find(slug);
        if (structure.isEmpty()) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
            return;
        }
        var message = message(request);
        switch (forms.send(structure.get().id(), message, trace(request))) {
            case SendResult.Sent() -> thank(structure.get(), message.locale(), response);
            case SendResult.Invalid(var problems) ->
                again(request, response, message, HttpStatus.UNPROCESSABLE_CONTENT, problems, "");
            case SendResult.Stale() ->
                again(request, response, message, HttpStatus.UNPROCESSABLE_CONTENT, Set.of(), "contact.stale");
            case SendResult.TooMany() ->
                again(request, response, message, HttpStatus.TOO_MANY_REQUESTS, Set.of(), "contact.toomany");
            case SendResult.NoMailbox() -> pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    private Optional<Structure> find(String slug) {
        return Slug.parse(slug).map(structures::find).flatMap(lookup -> switch (lookup) {
            case Lookup.Found(var structure) -> Optional.of(structure);
            case Lookup.Moved(var to)
            when structures.find(to) instanceof Lookup.Found(var structure) -> Optional.of(structure);
            case Lookup.Moved _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        });
    }

    private static ContactMessage message(HttpServletRequest request) {
        return new ContactMessage(
                value(request, ContactForm.NAME),
                value(request, ContactForm.EMAIL),
                value(request, ContactForm.SUBJECT),
                value(request, ContactForm.TEXT),
                PlainPages.languageOf(request));
    }

    private static FormTrace trace(HttpServletRequest request) {
        return new FormTrace(
                value(request, ContactForm.STAMP), value(request, ContactForm.TRAP), request.getRemoteAddr());
    }

    private static void thank(Structure structure, Locale locale, HttpServletResponse response) {
        PlainPages.goOn(response, new Links(locale).localized("/contact/" + structure.slug() + "/merci"));
    }

    private void again(
            HttpServletRequest request,
            HttpServletResponse response,
            ContactMessage message,
            HttpStatus status,
            Set<Problem> problems,
            String notice)
            throws IOException {
        new ContactDraft(message.name(), message.email(), message.subject(), message.text(), problems, notice)
                .keepIn(request);
        pages.send(request, response, status);
    }
}
