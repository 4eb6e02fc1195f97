package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.kernel.Actor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Answers with a file that is written while it is sent. Who may have it is asked anew, by the service that reads. */
public record ExportDownload(CurrentActor current, String name, String mediaType, Writing writing)
        implements DownloadHandler {

    @FunctionalInterface
    public interface Writing {
        void write(Actor actor, OutputStream to) throws IOException;
    }

    /** Fills a sheet of either kind; who closes it is no concern of its. */
    @FunctionalInterface
    public interface Filling {
        void fill(Actor actor, Sheet sheet) throws IOException;
    }

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param name of the file, without its ending */
    public static ExportDownload csv(CurrentActor current, String name, Filling filling) {
        return new ExportDownload(current, name + ".csv", "text/csv; charset=UTF-8", (actor, to) -> {
            try (var sheet = new CsvSheet(to)) {
                filling.fill(actor, sheet);
            }
        });
    }

    /** @param title of the sheet within */
    public static ExportDownload xlsx(CurrentActor current, String name, String title, Filling filling) {
        return new ExportDownload(current, name + ".xlsx", XLSX, (actor, to) -> {
            try (var sheet = new XlsxSheet(to, title)) {
                filling.fill(actor, sheet);
            }
        });
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name);
        event.setContentType(mediaType);
        event.getResponse().setHeader("Cache-Control", "no-store");
        writing.write(current.get(), new BufferedOutputStream(event.getOutputStream(), 1 << 16));
    }

    @Override
    public String getUrlPostfix() {
        return name;
    }
}
