package fr.vitrine.frontend.myspace.profile;

import com.vaadin.flow.component.upload.UploadI18N;
import fr.vitrine.frontend.myspace.SpaceWords;
import java.util.List;

/** What the upload says, in the language of the page. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N in(SpaceWords words) {
        var texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(words.t("profile.upload.drop.one"))
                .setMany(words.t("profile.upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(words.t("profile.upload.add.one"))
                .setMany(words.t("profile.upload.add")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(words.t("profile.upload.many"))
                .setFileIsTooBig(words.t("profile.pictures.large"))
                .setIncorrectFileType(words.t("profile.pictures.unsupported")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.t("profile.upload.connecting"))
                        .setStalled(words.t("profile.upload.stalled"))
                        .setProcessing(words.t("profile.upload.processing"))
                        .setHeld(words.t("profile.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.t("profile.upload.remaining"))
                        .setUnknown(words.t("profile.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.t("profile.upload.failed"))
                        .setUnexpectedServerError(words.t("profile.upload.failed"))
                        .setForbidden(words.t("profile.upload.failed"))
                        .setFileTooLarge(words.t("profile.pictures.large"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(words.t("profile.upload.retry"))
                .setStart(words.t("profile.upload.start"))
                .setRemove(words.t("profile.upload.remove")));
        texts.setUnits(List.of("o", "ko", "Mo", "Go"));
        return texts;
    }
}
