package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.requests.Answer;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.MoveResult;
import fr.vitrine.partners.requests.PartnerAnswers;
import fr.vitrine.partners.requests.PartnerAnswers.LinkResult;
import fr.vitrine.partners.requests.PartnerAnswers.Opened;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.TalkResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the answers of partners who have the link of a mail. Opening the link answers nothing: programs open links. */
@Controller
class PartnerAnswerController {

    private static final String PATH = PartnerAnswers.PATH + "{secret:[A-Za-z0-9_-]{43}}";

    private final PartnerAnswers answers;
    private final RequestFiles files;
    private final PlainPages pages;

    PartnerAnswerController(PartnerAnswers answers, RequestFiles files, PlainPages pages) {
        this.answers = answers;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(PATH + "/fichiers/{file:\\d{1,18}}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable long file) {
        return FileAnswer.of(files.openAsPartner(secret, file));
    }

    @PostMapping(PATH)
    void act(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var action = value(request, RequestParts.ACTION);
        var move = Coded.parse(Move.class, action);
        if (action.equals("renew")) {
            answers.renew(secret);
            goOn(secret, "asked", request, response);
        } else if (action.equals("say")) {
            say(secret, request, response);
        } else if (move.isPresent()) {
            answer(secret, move.get(), request, response);
        } else {
            pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    private void say(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = value(request, "message");
        var result = answers.say(secret, text);
        if (result == TalkResult.SENT) {
            goOn(secret, "said", request, response);
        } else {
            refuse(
                    request,
                    response,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new Said(
                            "request.talk."
                                    + result.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "say",
                            text));
        }
    }

    private void answer(String secret, Move move, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var version = value(request, "version");
        var to = value(request, "vers");
        var reason = value(request, "raison");
        var answer = new Answer(
                move,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                reason,
                to.matches("\\d{1,18}") ? new PartnerId(Long.parseLong(to)) : null);
        switch (answers.answer(secret, answer)) {
            case LinkResult.NotOpen(Opened.Unknown()) -> pages.send(request, response, HttpStatus.NOT_FOUND);
            case LinkResult.NotOpen _ -> pages.send(request, response, HttpStatus.CONFLICT);
            case LinkResult.Answered(var result) -> answered(result, secret, answer, request, response);
        }
    }

    private void answered(
            MoveResult result, String secret, Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var code = answer.move().code();
        switch (result) {
            case MoveResult.Moved _ -> goOn(secret, "answered", request, response);
            case MoveResult.Overtaken _ ->
                refuse(request, response, HttpStatus.CONFLICT, new Said("request.refused.overtaken", "", ""));
            case MoveResult.ReasonMissing() ->
                refuse(
                        request,
                        response,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new Said("request.refused.reason", code, answer.reason()));
            case MoveResult.NotThere() ->
                refuse(
                        request,
                        response,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new Said("request.refused.not-there", code, answer.reason()));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Said said)
            throws IOException {
        said.keepIn(request);
        pages.send(request, response, status);
    }

    private static void goOn(String secret, String what, HttpServletRequest request, HttpServletResponse response) {
        var links = new Links(PlainPages.languageOf(request));
        PlainPages.goOn(
                response, links.localized(PartnerAnswers.PATH + secret + "?" + OwnRequestView.DONE + "=" + what));
    }
}
