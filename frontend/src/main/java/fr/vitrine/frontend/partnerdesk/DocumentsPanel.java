package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.UploadTexts;
import fr.vitrine.partners.Partner.Document;
import fr.vitrine.partners.PartnerFiles;

/** The documents of a partner. */
final class DocumentsPanel {

    private static final String[] EXTENSIONS = {".pdf", ".odt", ".ods", ".docx", ".xlsx"};

    private DocumentsPanel() {}

    static El of(Keeping keeping) {
        var rows = keeping.partner().documents().stream()
                .map(document -> row(keeping, document))
                .toList();
        return el("section", "panel stack")
                .attr("aria-labelledby", "documents")
                .with(
                        text("h2", "", keeping.t("office.documents")).id("documents"),
                        rows.isEmpty()
                                ? text("p", "muted", keeping.t("office.documents.none"))
                                : el("ul", "people").withAll(rows),
                        upload(keeping));
    }

    private static El row(Keeping keeping, Document document) {
        var title = new TextField(keeping.t("office.documents.title"));
        title.setMaxLength(PartnerFiles.MAX_TITLE);
        title.setValue(document.title());
        title.setHelperText(document.name() + " " + keeping.words().size(document));
        title.setWidthFull();
        title.addValueChangeListener(event -> {
            keeping.desk().files().renameDocument(keeping.actor().get(), document.id(), event.getValue());
            keeping.say("office.partner.saved");
        });
        var remove = new Button(keeping.t("office.partner.contact.remove"), _ -> {
            keeping.desk().files().removeDocument(keeping.actor().get(), document.id());
            keeping.done("office.documents.removed");
        });
        remove.setAriaLabel(keeping.t("office.documents.remove.of", document.title()));
        return el("li", "").with(el("div", "people__who", title), el("div", "people__can", remove));
    }

    private static Upload upload(Keeping keeping) {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(keeping, file.fileName(), bytes)));
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setMaxFileSize(PartnerFiles.MAX_DOCUMENT);
        upload.setI18n(new UploadTexts(key -> keeping.t(key), "office.documents.large", "office.documents.forbidden")
                .of("office.documents.drop", "office.documents.add"));
        upload.addFileRejectedListener(event -> Notification.show(event.getErrorMessage()));
        return upload;
    }

    private static void take(Keeping keeping, String name, byte[] file) {
        switch (keeping.desk()
                .files()
                .addDocument(keeping.actor().get(), keeping.partner().id(), name, file)) {
            case KEPT -> keeping.done("office.partner.saved");
            case TOO_LARGE -> keeping.say("office.documents.large");
            case FORBIDDEN -> keeping.say("office.documents.forbidden");
            case FULL -> keeping.say("office.documents.full");
        }
    }
}
