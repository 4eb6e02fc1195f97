package fr.vitrine.frontend.web;

import fr.vitrine.partners.PublishedFiles;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Logos of published partners, and their documents: to be taken home, never shown within the site. */
@RestController
class PartnerFileController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublishedFiles files;

    PartnerFileController(PublishedFiles files) {
        this.files = files;
    }

    @GetMapping("/partenaires/logos/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> logo(@PathVariable String sha256) {
        return Images.answer(files.logo(sha256));
    }

    @GetMapping("/partenaires/logos/{sha256:[0-9a-f]{64}}/{width:\\d{1,4}}")
    ResponseEntity<byte[]> logo(@PathVariable String sha256, @PathVariable int width) {
        return Images.answer(files.logo(sha256, width));
    }

    /** The ending is for people; the number alone counts. */
    @GetMapping("/partenaires/documents/{id:[0-9]{1,18}}.{extension:[a-z]{3,4}}")
    ResponseEntity<byte[]> document(@PathVariable long id) {
        return files.document(id)
                .map(file -> HandedOut.attachment(
                        file.name(),
                        file.mediaType(),
                        file.bytes(),
                        CacheControl.maxAge(FRESH).cachePublic()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
