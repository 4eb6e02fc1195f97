package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Knows workbooks by how their files begin, whatever they are called. */
final class WorkbookMarks {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    private static final int BUFFER = 1 << 16;

    private WorkbookMarks() {}

    /** @throws UnusableFile for those of before 2007, and for those that are locked by a password */
    static boolean isWorkbook(ImportInput input) throws IOException, UnusableFile {
        try (var stream = input.open()) {
            var head = stream.readNBytes(ZIP.length);
            if (ImportEncoding.startsWith(head, OLE)) {
                throw new UnusableFile(isEncrypted(stream) ? Reason.ENCRYPTED_WORKBOOK : Reason.OLD_WORKBOOK);
            }
            return Arrays.equals(head, ZIP);
        }
    }

    /** An encrypted workbook is an old container with a stream of this name. */
    private static boolean isEncrypted(InputStream stream) throws IOException {
        var before = "";
        for (var read = stream.readNBytes(BUFFER); read.length > 0; read = stream.readNBytes(BUFFER)) {
            var both = before + new String(read, StandardCharsets.ISO_8859_1);
            if (both.contains(ENCRYPTED)) {
                return true;
            }
            before = both.substring(Math.max(0, both.length() - ENCRYPTED.length()));
        }
        return false;
    }
}
