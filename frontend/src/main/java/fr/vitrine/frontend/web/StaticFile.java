package fr.vitrine.frontend.web;

import fr.vitrine.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that the application writes once, ready to be sent. */
record StaticFile(String type, String version, byte[] plain, byte[] gzip) {

    static final String FOREVER = "public, max-age=31536000, immutable";

    static StaticFile of(String type, byte[] content) {
        return new StaticFile(type, version(content), content, compressed(content));
    }

    /** @param caching value of {@code Cache-Control} */
    ResponseEntity<byte[]> response(@Nullable String acceptEncoding, String caching) {
        var response = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .eTag("W/\"" + version + "\"");
        return acceptEncoding != null && acceptEncoding.contains("gzip")
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip)
                : response.body(plain);
    }

    static String version(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 6);
    }

    private static byte[] compressed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
