package fr.vitrine.frontend.backoffice.requests;

import com.vaadin.flow.server.streams.DownloadHandler;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.backoffice.grid.XlsxSheet;
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

    private static final int CHUNK = 200;
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
        return new ExportDownload(
                current,
                "demandes.csv",
                "text/csv;charset=utf-8",
                (actor, to) -> write(actor, filter.get(), new CsvSheet(to)));
    }

    DownloadHandler xlsx(CurrentActor current, Supplier<DeskFilter> filter) {
        return new ExportDownload(
                current,
                "demandes.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                (actor, to) -> write(actor, filter.get(), new XlsxSheet(to, texts.of("office.section.demandes"))));
    }

    private void write(Actor actor, DeskFilter filter, Sheet opened) throws IOException {
        try (var sheet = opened) {
            sheet.row(COLUMNS.stream()
                    .map(column -> texts.of("request.column." + column))
                    .toList());
            var offset = 0;
            List<Card> page;
            do {
                page = services.desk().list(actor, filter, offset, CHUNK);
                for (var card : page) {
                    write(card.request(), sheet);
                }
                offset += page.size();
            } while (page.size() == CHUNK);
        }
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
