package fr.vitrine.frontend.web.firstresponse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it is sent, compressed once.
 *
 * @param status 200, 404, …; with 301, {@code target} says where to
 * @param version names this content
 */
record StoredPage(int status, String language, String target, String version, byte[] plain, byte[] gzip) {

    private static final int OVERHEAD = 300;
    private static final int BUFFER = 8_192;

    static StoredPage of(int status, String language, String html) {
        var plain = html.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32C();
        checksum.update(plain);
        var version = Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(plain.length);
        return new StoredPage(status, language, "", version, plain, gzip(plain));
    }

    static StoredPage moved(String target) {
        return new StoredPage(301, "", target, "", new byte[0], new byte[0]);
    }

    /** Bytes of memory. */
    int weight() {
        return OVERHEAD + plain.length + gzip.length;
    }

    private static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 4);
        try (var gzip = new GZIPOutputStream(bytes, BUFFER)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
