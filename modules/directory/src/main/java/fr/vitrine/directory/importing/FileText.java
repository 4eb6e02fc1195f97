package fr.vitrine.directory.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Small files that are text, in whatever encoding programs of today write. */
public final class FileText {

    private FileText() {}

    /** Empty where it is no text, or begins in one encoding and goes on in another. */
    public static Optional<String> of(byte[] file) {
        try {
            var encoding = ImportEncoding.of(new ByteArrayInputStream(file));
            return Optional.of(
                    new String(file, encoding.markLength(), file.length - encoding.markLength(), encoding.charset()));
        } catch (IOException | UnusableFile noText) {
            return Optional.empty();
        }
    }
}
