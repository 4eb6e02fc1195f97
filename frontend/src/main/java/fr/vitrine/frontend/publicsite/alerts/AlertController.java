package fr.vitrine.frontend.publicsite.alerts;

import fr.vitrine.correspondence.alert.AlertWish;
import fr.vitrine.correspondence.alert.Alerts;
import fr.vitrine.correspondence.alert.Alerts.ConfirmResult;
import fr.vitrine.frontend.publicsite.alerts.AlertStateView.State;
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

/** Takes in the forms of alerts, and what mail programs send for their readers. */
@Controller
class AlertController {

    /** Name and value are those of RFC 8058. */
    private static final String ONE_CLICK = "List-Unsubscribe";

    private final Alerts alerts;
    private final PlainPages pages;

    AlertController(Alerts alerts, PlainPages pages) {
        this.alerts = alerts;
        this.pages = pages;
    }

    @PostMapping("/alertes")
    void ask(
            @RequestParam(name = AlertForm.AREA, defaultValue = "") String area,
            @RequestParam(name = AlertForm.QUERY, defaultValue = "") String query,
            @RequestParam(name = AlertForm.EMAIL, defaultValue = "") String email,
            @RequestParam(name = AlertForm.TRAP, defaultValue = "") String trap,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wish = new AlertWish(area, query, email, trap, PlainPages.languageOf(request));
        switch (alerts.ask(wish, request.getRemoteAddr())) {
            case ASKED -> goOn(State.ASKED, request, response);
            case NO_ADDRESS ->
                again(wish, "contact.problem.email_invalid", HttpStatus.UNPROCESSABLE_CONTENT, request, response);
            case TOO_MANY -> again(wish, "alert.toomany", HttpStatus.TOO_MANY_REQUESTS, request, response);
            case UNKNOWN -> pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping(Alerts.CONFIRM_PATH + "{token}")
    void confirm(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (alerts.confirm(token)) {
            case ConfirmResult.Confirmed _ -> goOn(State.ACTIVE, request, response);
            case ConfirmResult.Full() -> goOn(State.FULL, request, response);
            case ConfirmResult.Useless() -> pages.send(request, response, HttpStatus.GONE);
        }
    }

    /** A mail program is told that it is done and no more: it follows no redirection. */
    @PostMapping(Alerts.STOP_PATH + "{token}")
    void stop(
            @PathVariable String token,
            @RequestParam(name = ONE_CLICK, defaultValue = "") String oneClick,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!alerts.stop(token)) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
        } else if (oneClick.isEmpty()) {
            goOn(State.STOPPED, request, response);
        } else {
            response.setStatus(HttpStatus.OK.value());
        }
    }

    private static void goOn(State state, HttpServletRequest request, HttpServletResponse response) {
        PlainPages.goOn(response, new Links(PlainPages.languageOf(request)).localized(state.address()));
    }

    private void again(
            AlertWish wish, String problem, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new AlertDraft(wish.area(), wish.query(), wish.email(), problem).keepIn(request);
        pages.send(request, response, status);
    }
}
