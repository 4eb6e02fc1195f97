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
