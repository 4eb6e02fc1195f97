package fr.vitrine.frontend.backoffice.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import fr.vitrine.frontend.myspace.Notices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Takes one CSV, XLSX or JSON file into a folder of its own. */
public final class ImportUpload {

    private static final int MAX_BYTES = 50 << 20;
    private static final int MAX_NAME = 120;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ImportUpload() {}

    /**
     * @param texts by key
     * @param received is given the file, in a folder that holds nothing else
     * @param refused is told why a file was not even sent
     */
    public static Upload create(UnaryOperator<String> texts, Consumer<Path> received, Consumer<String> refused) {
        var upload = new Upload(UploadHandler.toFile(
                (_, file) -> received.accept(file.toPath()),
                metadata -> place(metadata).toFile()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(
                ".csv", ".txt", ".tsv", ".xlsx", ".xls", ".json", "text/csv", "application/json", XLSX);
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        upload.setUploadButton(new Button(texts.apply("imports.upload.choose")));
        upload.setDropLabel(new Span(texts.apply("imports.upload.drop")));
        upload.setI18n(texts(texts));
        return upload;
    }

    /** Of one file of a few megabytes that is looked at and not kept. */
    public static Upload inMemory(
            UnaryOperator<String> texts, int maxBytes, Consumer<byte[]> received, String... types) {
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> received.accept(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setAcceptedFileTypes(types);
        upload.setUploadButton(new Button(texts.apply("imports.upload.choose")));
        upload.setDropLabel(new Span(texts.apply("imports.upload.drop")));
        upload.setI18n(texts(texts));
        upload.addFileRejectedListener(event -> Notices.say(event.getErrorMessage()));
        return upload;
    }

    private static Path place(UploadMetadata metadata) {
        try {
            return Files.createTempDirectory("vitrine-import").resolve(safe(metadata.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser may send whatever it likes as a name. */
    static String safe(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[^\\p{L}\\p{N}._ -]+", "_").strip();
        var name = clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
        return name.isBlank() || name.chars().allMatch(sign -> sign == '.') ? "import" : name;
    }

    /** What an upload says of itself. */
    public static UploadI18N texts(UnaryOperator<String> texts) {
        var uploading = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.apply("imports.upload.connecting"))
                        .setStalled(texts.apply("imports.upload.stalled"))
                        .setProcessing(texts.apply("imports.upload.processing"))
                        .setHeld(texts.apply("imports.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.apply("imports.upload.remaining") + " ")
                        .setUnknown(texts.apply("imports.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texts.apply("imports.upload.failed"))
                        .setUnexpectedServerError(texts.apply("imports.upload.failed"))
                        .setForbidden(texts.apply("imports.upload.failed"))
                        .setFileTooLarge(texts.apply("imports.upload.large")));
        return new UploadI18N()
                .setUploading(uploading)
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.apply("imports.upload.many"))
                        .setFileIsTooBig(texts.apply("imports.upload.large"))
                        .setIncorrectFileType(texts.apply("imports.upload.type")))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.apply("imports.upload.retry"))
                        .setStart(texts.apply("imports.upload.start"))
                        .setRemove(texts.apply("imports.upload.remove")));
    }

    /** With the folder that was made for it. */
    public static void delete(Path upload) {
        try {
            Files.deleteIfExists(upload);
            Files.deleteIfExists(upload.resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
