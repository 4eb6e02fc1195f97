package fr.vitrine.frontend.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
