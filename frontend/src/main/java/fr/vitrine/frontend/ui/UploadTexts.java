package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an upload says, in the language of the page. */
public record UploadTexts(UnaryOperator<String> texts, String large, String unsupported) {

    /**
     * @param drop key of the text on where to drop files
     * @param add key of the text of the button; both with {@code .one} for a single file
     */
    public UploadI18N of(String drop, String add) {
        var said = new UploadI18N();
        said.setDropFiles(new UploadI18N.DropFiles().setOne(t(drop + ".one")).setMany(t(drop)));
        said.setAddFiles(new UploadI18N.AddFiles().setOne(t(add + ".one")).setMany(t(add)));
        said.setError(new UploadI18N.Error()
                .setTooManyFiles(t("profile.upload.many"))
                .setFileIsTooBig(t(large))
                .setIncorrectFileType(t(unsupported)));
        said.setUploading(uploading());
        said.setFile(new UploadI18N.File()
                .setRetry(t("profile.upload.retry"))
                .setStart(t("profile.upload.start"))
                .setRemove(t("profile.upload.remove")));
        said.setUnits(List.of("o", "ko", "Mo", "Go"));
        return said;
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("profile.upload.connecting"))
                        .setStalled(t("profile.upload.stalled"))
                        .setProcessing(t("profile.upload.processing"))
                        .setHeld(t("profile.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("profile.upload.remaining"))
                        .setUnknown(t("profile.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("profile.upload.failed"))
                        .setUnexpectedServerError(t("profile.upload.failed"))
                        .setForbidden(t("profile.upload.failed"))
                        .setFileTooLarge(t(large)));
    }

    private String t(String key) {
        return texts.apply(key);
    }
}
