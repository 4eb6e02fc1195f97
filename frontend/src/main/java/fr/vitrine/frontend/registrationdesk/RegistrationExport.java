package fr.vitrine.frontend.registrationdesk;

import com.vaadin.flow.server.streams.DownloadHandler;
import fr.vitrine.events.registration.Question;
import fr.vitrine.events.registration.Registration;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.Actor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Who comes as a file that spreadsheets open: a row a registration, a column a question. */
final class RegistrationExport {

    private static final List<String> COLUMNS =
            List.of("name", "email", "date", "count", "state", "needs", "since", "presence", "arrived");

    private final Desk desk;

    RegistrationExport(Desk desk) {
        this.desk = desk;
    }

    DownloadHandler csv(Supplier<Filter> filter) {
        var current = desk.services().current();
        return ExportDownload.csv(current, "inscriptions", (actor, to) -> write(actor, filter.get(), to));
    }

    DownloadHandler xlsx(Supplier<Filter> filter) {
        var current = desk.services().current();
        var title = desk.t("regdesk.people");
        return ExportDownload.xlsx(current, "inscriptions", title, (actor, to) -> write(actor, filter.get(), to));
    }

    private void write(Actor actor, Filter filter, Sheet sheet) throws IOException {
        var questions = desk.services().desk().questions(actor, desk.id()).values().stream()
                .sorted(Comparator.comparing(Question::id))
                .toList();
        var names = desk.names();
        var head = new ArrayList<>(
                COLUMNS.stream().map(column -> desk.t("regdesk." + column)).toList());
        questions.forEach(question -> head.add(question.label()));
        sheet.row(head.stream().map(SafeCell::of).toList());
        for (var registration : desk.services().desk().list(actor, desk.id(), filter, Purpose.EXPORT)) {
            sheet.row(cells(registration, names, questions).stream()
                    .map(SafeCell::of)
                    .toList());
        }
    }

    private List<String> cells(Registration one, DateNames names, List<Question> questions) {
        var cells = new ArrayList<>(List.of(
                one.name(),
                one.email() == null ? "" : one.email().value(),
                names.of(one),
                Integer.toString(one.people()),
                desk.t("regdesk.state." + one.state().code()),
                one.needs(),
                Moments.day(one.createdAt(), desk.locale(), ""),
                one.isComing() ? desk.t("regdesk.presence." + one.presence().code()) : "",
                Moments.day(one.arrivedAt(), desk.locale(), "")));
        questions.forEach(question -> cells.add(one.answers().getOrDefault(question.id(), "")));
        return cells;
    }
}
