package fr.vitrine.frontend.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A printed page as an answer: shown by the browser, kept under a name of its own. */
final class PdfAnswer {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private PdfAnswer() {}

    static ResponseEntity<byte[]> of(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .body(pdf);
    }
}
