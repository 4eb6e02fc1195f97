package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * In which encoding a file is: what its byte order mark says; else UTF-8 where it is valid UTF-8; else Windows-1252,
 * which has all characters of Latin-1.
 *
 * @param markLength bytes before the text
 * @param label what a person calls it
 */
record ImportEncoding(Charset charset, int markLength, String label) {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final int BUFFER = 1 << 16;

    static ImportEncoding of(ImportInput input) throws IOException, UnusableFile {
        try (var stream = input.open()) {
            return of(stream);
        }
    }

    static ImportEncoding of(InputStream stream) throws IOException, UnusableFile {
        var head = stream.readNBytes(4);
        if (startsWith(head, UTF_16_LE_MARK)) {
            return new ImportEncoding(StandardCharsets.UTF_16LE, 2, "UTF-16LE (BOM)");
        }
        if (startsWith(head, UTF_16_BE_MARK)) {
            return new ImportEncoding(StandardCharsets.UTF_16BE, 2, "UTF-16BE (BOM)");
        }
        return ofBytes(scan(head, stream), startsWith(head, UTF_8_MARK));
    }

    BufferedReader reader(ImportInput input) throws IOException {
        var stream = input.open();
        stream.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(stream, charset), BUFFER);
    }

    private static ImportEncoding ofBytes(Utf8Scan scan, boolean marked) throws UnusableFile {
        if (scan.hasNul()) {
            throw new UnusableFile(Reason.NOT_TEXT);
        }
        if (scan.invalid() > 0 && (marked || scan.multibyte() > scan.invalid())) {
            throw new UnusableFile(ImportProblem.at(scan.firstInvalidLine(), Reason.MIXED_ENCODING));
        }
        if (scan.endsWithinCharacter() && (marked || scan.multibyte() > 0)) {
            throw new UnusableFile(ImportProblem.at(scan.line(), Reason.TRUNCATED));
        }
        if (scan.invalid() > 0 || scan.endsWithinCharacter()) {
            return new ImportEncoding(Charset.forName("windows-1252"), 0, "Windows-1252");
        }
        return marked
                ? new ImportEncoding(StandardCharsets.UTF_8, UTF_8_MARK.length, "UTF-8 (BOM)")
                : new ImportEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
    }

    private static Utf8Scan scan(byte[] head, InputStream rest) throws IOException {
        var scan = new Utf8Scan();
        scan.add(head, head.length);
        var buffer = new byte[BUFFER];
        for (var read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
            scan.add(buffer, read);
        }
        return scan;
    }

    static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
