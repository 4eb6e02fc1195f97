package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.requests.Answer;
import fr.vitrine.partners.requests.AssignmentId;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.MoveResult;
import fr.vitrine.partners.requests.OwnRequests;
import fr.vitrine.partners.requests.OwnRequests.SendResult;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.RequestFiles.FileResult;
import fr.vitrine.partners.requests.TalkResult;
import fr.vitrine.partners.requests.Usefulness;
import jakarta.servlet.ServletException;
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
import org.springframework.web.multipart.MultipartException;

/** Takes what a person does with their request. Whoever knows the address may: no forged form does. */
@Controller
class OwnRequestController {

    private static final String SECRET = "{secret:[A-Za-z0-9_-]{43}}";
    private static final String PATH = OwnRequests.PATH + SECRET;

    private final OwnRequests requests;
    private final RequestFiles files;
    private final RequestReader reader;
    private final PlainPages pages;

    OwnRequestController(OwnRequests requests, RequestFiles files, RequestReader reader, PlainPages pages) {
        this.requests = requests;
        this.files = files;
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping(PATH + "/fichiers/{file:\\d{1,18}}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable long file) {
        try {
            return FileAnswer.of(files.open(secret, file));
        } catch (NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    @PostMapping(PATH)
    void act(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (requests.find(secret).isEmpty()) {
                pages.send(request, response, HttpStatus.NOT_FOUND);
                return;
            }
            switch (action(request)) {
                case "send" -> send(secret, request, response);
                case "file" -> add(secret, request, response);
                case "remove" -> remove(secret, request, response);
                case "say" -> say(secret, request, response);
                case "finish" -> answer(secret, Move.FINISH, request, response);
                case "withdraw-one" -> answer(secret, Move.WITHDRAW, request, response);
                case "close" -> done(secret, requests.close(secret), "closed", request, response);
                case "withdraw" -> done(secret, requests.withdraw(secret), "withdrawn", request, response);
                case "judge" -> judge(secret, request, response);
                case "erase" -> erase(secret, request, response);
                default -> refuse(request, response, "", "request.refused.unknown");
            }
        } catch (NotFound unknown) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    /** Reading a file that is far too large fails before anything else does. */
    private String action(HttpServletRequest request) {
        try {
            return value(request, RequestParts.ACTION);
        } catch (MultipartException | IllegalStateException tooLarge) {
            return "file";
        }
    }

    @PostMapping(PATH + "/modifier")
    void correct(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var read = reader.read(request);
        try {
            var problems = requests.correct(secret, read.form());
            if (problems.isEmpty()) {
                goOn(secret, "corrected", "", request, response);
                return;
            }
            read.typed().refused(problems, "").keepIn(request);
            pages.send(request, response, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (NotFound unknown) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    /** A file that lies in the form without having been added goes with it, or is said to be refused. */
    private void send(String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var chosen = SaidChoice.read(request);
        var file = store(secret, request);
        if (file != FileResult.KEPT && file != FileResult.EMPTY) {
            refuseFile(file, chosen, request, response);
            return;
        }
        switch (requests.send(secret, chosen.partners())) {
            case SendResult result
            when result == SendResult.SENT || result == SendResult.SENT_BEFORE ->
                goOn(secret, "sent", "", request, response);
            case SendResult result -> {
                chosen.keepIn(request);
                refuse(
                        request,
                        response,
                        "",
                        "request.refused."
                                + result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }

    private void add(String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var result = store(secret, request);
        if (result == FileResult.KEPT) {
            var chosen = SaidChoice.read(request).parameter();
            goOn(secret, "kept" + chosen, OwnRequestView.FILES, request, response);
        } else {
            refuseFile(result, SaidChoice.read(request), request, response);
        }
    }

    private FileResult store(String secret, HttpServletRequest request) throws IOException, ServletException {
        try {
            var part = isMultipart(request) ? request.getPart("fichier") : null;
            if (part == null || part.getSize() == 0) {
                return FileResult.EMPTY;
            }
            if (part.getSize() > RequestFiles.MAX_BYTES) {
                return FileResult.TOO_LARGE;
            }
            try (var stream = part.getInputStream()) {
                var name = part.getSubmittedFileName();
                return files.add(secret, name == null ? "" : name, stream.readAllBytes());
            }
        } catch (IllegalStateException tooLarge) {
            return FileResult.TOO_LARGE;
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** What was ticked stays ticked. */
    private void refuseFile(
            FileResult result, SaidChoice chosen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        chosen.keepIn(request);
        refuse(
                request,
                response,
                OwnRequestView.FILES,
                "request.file." + result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void remove(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = value(request, "fichier");
        if (file.matches("\\d{1,18}")) {
            files.remove(secret, Long.parseLong(file));
        }
        goOn(secret, "removed", OwnRequestView.FILES, request, response);
    }

    private void say(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var assignment = assignment(request);
        var text = value(request, "message");
        var result = requests.say(secret, assignment, text);
        if (result == TalkResult.SENT) {
            goOn(secret, "said", "demande-" + assignment, request, response);
        } else {
            new Said(
                            "request.talk."
                                    + result.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            assignment.toString(),
                            text)
                    .keepIn(request);
            pages.send(request, response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void answer(String secret, Move move, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var version = value(request, "version");
        var seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        var result = requests.answer(secret, assignment(request), new Answer(move, seen, ""));
        done(
                secret,
                result instanceof MoveResult.Moved,
                move == Move.FINISH ? "closed" : "withdrawn",
                request,
                response);
    }

    private void judge(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var judged = Coded.parse(Usefulness.class, value(request, "utile"))
                .filter(usefulness -> requests.judge(secret, usefulness, value(request, "mots")));
        done(secret, judged.isPresent(), "judged", request, response);
    }

    private void erase(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (requests.erase(secret)) {
            PlainPages.goOn(response, new Links(PlainPages.languageOf(request)).localized(RequestNoteView.ERASED));
        } else {
            refuse(request, response, "", "request.refused.overtaken");
        }
    }

    private void done(
            String secret, boolean moved, String what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (moved) {
            goOn(secret, what, "", request, response);
        } else {
            refuse(request, response, "", "request.refused.overtaken");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String where, String notice)
            throws IOException {
        new Said(notice, where, "").keepIn(request);
        pages.send(request, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static AssignmentId assignment(HttpServletRequest request) {
        var typed = value(request, "demande");
        if (!typed.matches("\\d{1,18}")) {
            throw new NotFound("assignment");
        }
        return new AssignmentId(Long.parseLong(typed));
    }

    private static void goOn(
            String secret, String what, String anchor, HttpServletRequest request, HttpServletResponse response) {
        var links = new Links(PlainPages.languageOf(request));
        var address = links.localized(OwnRequests.PATH + secret + "?" + OwnRequestView.DONE + "=" + what);
        PlainPages.goOn(response, anchor.isEmpty() ? address : address + "#" + anchor);
    }
}
