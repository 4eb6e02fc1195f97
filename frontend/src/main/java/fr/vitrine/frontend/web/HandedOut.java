package fr.vitrine.frontend.web;

import fr.vitrine.directory.PublishedImages.Content;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What people brought, handed out again: it is what it says it is, and does nothing by itself. */
public final class HandedOut {

    private static final Duration ONE_HOUR = Duration.ofHours(1);

    private HandedOut() {}

    static ResponseEntity.BodyBuilder harmless(String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** A picture for those who may see it, and for no cache that others share. */
    public static ResponseEntity<byte[]> privately(Optional<Content> found) {
        return found.map(picture -> harmless(picture.mediaType())
                        .cacheControl(CacheControl.maxAge(ONE_HOUR).cachePrivate())
                        .body(picture.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A file to be kept, never to be shown or run in the browser. */
    public static ResponseEntity<byte[]> attachment(String name, String mediaType, byte[] bytes, CacheControl cache) {
        return harmless(mediaType)
                .cacheControl(cache)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
