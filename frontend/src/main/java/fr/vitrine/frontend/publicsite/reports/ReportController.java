package fr.vitrine.frontend.publicsite.reports;

import fr.vitrine.correspondence.report.AbuseReports;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.Complaint.Problem;
import fr.vitrine.correspondence.report.FileResult;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes reports in. The forms hold a signed stamp: no session is needed to tell them from forged ones. */
@Controller
class ReportController {

    private final AbuseReports reports;
    private final PlainPages pages;

    ReportController(AbuseReports reports, PlainPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @PostMapping("/signaler/{kind}/{key}")
    void send(
            @PathVariable String kind,
            @PathVariable String key,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var known = ReportKind.parse(kind);
        if (known.isEmpty()) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
            return;
        }
        var complaint = ReportTyped.complaint(request);
        switch (reports.file(known.get(), key, complaint, ReportTyped.trace(request))) {
            case FileResult.Filed() ->
                PlainPages.goOn(response, new Links(complaint.locale()).localized("/" + ReportSentView.ADDRESS));
            case FileResult.Invalid(var problems) ->
                again(request, response, complaint, HttpStatus.UNPROCESSABLE_CONTENT, problems, "");
            case FileResult.Stale() ->
                again(request, response, complaint, HttpStatus.UNPROCESSABLE_CONTENT, Set.of(), "report.stale");
            case FileResult.TooMany() ->
                again(request, response, complaint, HttpStatus.TOO_MANY_REQUESTS, Set.of(), "report.toomany");
            case FileResult.Nothing() -> pages.send(request, response, HttpStatus.NOT_FOUND);
        }
    }

    private void again(
            HttpServletRequest request,
            HttpServletResponse response,
            Complaint complaint,
            HttpStatus status,
            Set<Problem> problems,
            String notice)
            throws IOException {
        new ReportTyped(complaint, problems, notice).keepIn(request);
        pages.send(request, response, status);
    }
}
