package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.vitrine.frontend.backoffice.imports.ImportUpload;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.publicsite.requests.RequestParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.RequestFiles.FileResult;
import java.util.Locale;
import java.util.function.Supplier;

/** The files of a request; staff add theirs. */
final class RequestDocuments {

    private final RequestFiles files;
    private final Supplier<Actor> actor;
    private final WaitText.Translation texts;
    private final Runnable changed;
    private final PartnerWords words;

    RequestDocuments(
            RequestFiles files,
            Supplier<Actor> actor,
            WaitText.Translation texts,
            Runnable changed,
            PartnerWords words) {
        this.files = files;
        this.actor = actor;
        this.texts = texts;
        this.changed = changed;
        this.words = words;
    }

    El of(ProjectRequest request) {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> keep(request, about.fileName(), bytes)));
        upload.setMaxFileSize(RequestFiles.MAX_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(texts.of("request.files.add")));
        upload.setDropAllowed(false);
        upload.setI18n(ImportUpload.texts(key -> texts.of(key)));
        upload.addFileRejectedListener(_ -> say("request.file.too-large"));
        return el("section", "panel stack")
                .with(
                        text("h2", "", texts.of("request.files")),
                        request.files().isEmpty()
                                ? text("p", "muted", texts.of("request.files.none"))
                                : new RequestParts(words)
                                        .files(request.files(), "/gestion/demandes/" + request.id() + "/fichiers/"))
                .with(upload);
    }

    private void keep(ProjectRequest request, String name, byte[] bytes) {
        var result = files.add(actor.get(), request.id(), name, bytes);
        say(
                result == FileResult.KEPT
                        ? "request.done.kept"
                        : "request.file."
                                + result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        changed.run();
    }

    private void say(String key) {
        Notification.show(texts.of(key), 4_000, Notification.Position.BOTTOM_START);
    }
}
