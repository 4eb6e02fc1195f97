package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Where pictures are dropped.
 *
 * @param say shows why a file was refused
 */
public record PictureUpload(UnaryOperator<String> texts, int maxBytes, Consumer<String> say) {

    /** For a single one: what was refused makes room for the next. */
    public Upload one(Consumer<byte[]> take) {
        var upload = many(take);
        upload.setMaxFiles(1);
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            take.accept(bytes);
        }));
        return upload;
    }

    public Upload many(Consumer<byte[]> take) {
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> take.accept(bytes)));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png");
        upload.setMaxFileSize(maxBytes);
        upload.setI18n(new UploadTexts(texts, "profile.pictures.large", "profile.pictures.unsupported")
                .of("profile.upload.drop", "profile.upload.add"));
        upload.addFileRejectedListener(event -> say.accept(event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }
}
