package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.partners.requests.RequestDrafts;
import fr.vitrine.partners.requests.RequestDrafts.DraftResult;
import fr.vitrine.partners.requests.RequestForm.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in what people with a project write; whatever is wrong, it is shown once more with nothing lost. */
@Controller
class RequestController {

    private final RequestDrafts drafts;
    private final RequestReader reader;
    private final PlainPages pages;

    RequestController(RequestDrafts drafts, RequestReader reader, PlainPages pages) {
        this.drafts = drafts;
        this.reader = reader;
        this.pages = pages;
    }

    @PostMapping(RequestFormView.ADDRESS)
    void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = reader.read(request);
        var trace = new FormTrace(
                value(request, RequestFields.STAMP), value(request, RequestFields.TRAP), request.getRemoteAddr());
        switch (drafts.keep(read.form(), trace)) {
            case DraftResult.Kept() ->
                PlainPages.goOn(response, new Links(PlainPages.languageOf(request)).localized(RequestNoteView.KEPT));
            case DraftResult.Invalid(var problems) ->
                again(request, response, read.typed(), HttpStatus.UNPROCESSABLE_CONTENT, problems, "");
            case DraftResult.Stale() ->
                again(request, response, read.typed(), HttpStatus.UNPROCESSABLE_CONTENT, Set.of(), "contact.stale");
            case DraftResult.TooMany() ->
                again(request, response, read.typed(), HttpStatus.TOO_MANY_REQUESTS, Set.of(), "contact.toomany");
        }
    }

    private void again(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestTyped typed,
            HttpStatus status,
            Set<Problem> problems,
            String notice)
            throws IOException {
        typed.refused(problems, notice).keepIn(request);
        pages.send(request, response, status);
    }
}
