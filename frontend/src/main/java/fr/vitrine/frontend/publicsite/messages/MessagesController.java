package fr.vitrine.frontend.publicsite.messages;

import fr.vitrine.correspondence.conversation.AnswerResult;
import fr.vitrine.correspondence.conversation.LinkedConversations;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answers of those who have the link of a mail. Whoever knows the address may: no forged form does. */
@Controller
class MessagesController {

    private final LinkedConversations conversations;
    private final PlainPages pages;

    MessagesController(LinkedConversations conversations, PlainPages pages) {
        this.conversations = conversations;
        this.pages = pages;
    }

    @PostMapping("/messages/{token:[A-Za-z0-9_-]{43}}")
    void answer(
            @PathVariable String token,
            @RequestParam(name = MessagesView.TEXT, defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (conversations.find(token).isEmpty()) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
            return;
        }
        switch (conversations.answer(token, text)) {
            case AnswerResult.Sent _ -> {
                var links = new Links(PlainPages.languageOf(request));
                PlainPages.goOn(response, links.localized("/messages/" + token + "?" + MessagesView.SENT + "=1"));
            }
            case AnswerResult.Empty() ->
                again(request, response, HttpStatus.UNPROCESSABLE_CONTENT, text, "contact.problem.text_missing");
            case AnswerResult.TooLong() ->
                again(request, response, HttpStatus.UNPROCESSABLE_CONTENT, text, "contact.problem.text_too_long");
            case AnswerResult.TooMany() ->
                again(request, response, HttpStatus.TOO_MANY_REQUESTS, text, "contact.toomany");
            case AnswerResult.Closed() -> again(request, response, HttpStatus.CONFLICT, text, "messages.closed");
        }
    }

    @PostMapping("/messages/{token:[A-Za-z0-9_-]{43}}/effacer")
    void erase(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (conversations.erase(token)) {
            PlainPages.goOn(
                    response, new Links(PlainPages.languageOf(request)).localized("/" + MessagesErasedView.ADDRESS));
        } else {
            pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    private void again(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String text, String problem)
            throws IOException {
        new MessageDraft(text, problem).keepIn(request);
        pages.send(request, response, status);
    }
}
