package fr.vitrine.frontend.backoffice.requests;

import com.vaadin.flow.server.streams.DownloadHandler;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.backoffice.grid.Pages;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.RequestDesk.Card;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Requests as a file that spreadsheets open: a row for each partner that one was sent to, and nobody's address. */
final class RequestExport {

    private static final List<String> COLUMNS =
            List.of("id", "name", "project", "state", "sent", "closed", "partner", "answer", "first", "useful");

    private final RequestDeskServices services;
    private final WaitText.Translation texts;
    private final Locale locale;

    /** A file is written where there is no window to ask for its language. */
    RequestExport(RequestDeskServices services, Locale locale) {
        this.services = services;
        this.texts = (key, parameters) -> services.texts().getTranslation(key, locale, parameters);
        this.locale = locale;
    }

    DownloadHandler csv(CurrentActor current, Supplier<DeskFilter> filter) {
        return ExportDownload.csv(current, "demandes", (actor, to) -> write(actor, filter.get(), to));
    }

    DownloadHandler xlsx(CurrentActor current, Supplier<DeskFilter> filter) {
        var title = texts.of("office.section.demandes");
        return ExportDownload.xlsx(current, "demandes", title, (actor, to) -> write(actor, filter.get(), to));
    }

    private void write(Actor actor, DeskFilter filter, Sheet sheet) throws IOException {
        Pages<Card> cards = (offset, limit) -> services.desk().list(actor, filter, offset, limit);
        sheet.row(COLUMNS.stream()
                .map(column -> texts.of("request.column." + column))
                .toList());
        cards.each(card -> write(card.request(), sheet));
    }

    private void write(ProjectRequest request, Sheet sheet) throws IOException {
        var names = services.names()
                .of(request.assignments().stream().map(Assignment::partner).toList());
        for (var assignment : request.assignments()) {
            sheet.row(cells(request, assignment, names.getOrDefault(assignment.partner(), "")));
        }
    }

    private List<String> cells(ProjectRequest request, Assignment assignment, String partner) {
        var usefulness = request.usefulness();
        return Stream.of(
                        request.id().toString(),
                        request.name(),
                        services.facts().line(request.details(), locale),
                        texts.of("request.office.state." + request.state().code()),
                        Moments.day(request.sentAt(), locale, ""),
                        Moments.day(request.closedAt(), locale, ""),
                        partner,
                        texts.of("request.state." + assignment.state().code()),
                        Moments.day(assignment.firstAnswerAt(), locale, ""),
                        usefulness == null ? "" : texts.of("request.useful." + usefulness.code()))
                .map(SafeCell::of)
                .toList();
    }
}
