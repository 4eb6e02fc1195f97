package fr.vitrine.frontend.web;

import fr.vitrine.directory.PublishedImages;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.directory.SiteLogos;
import fr.vitrine.events.PublishedPictures;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of published structures, events and programmes, and the site's own. An address names a content, so that what it answers never changes. */
@RestController
class Images {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final PublishedImages images;
    private final PublishedPictures events;
    private final SiteLogos logos;

    Images(PublishedImages images, PublishedPictures events, SiteLogos logos) {
        this.images = images;
        this.events = events;
        this.logos = logos;
    }

    @GetMapping("/images/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> image(@PathVariable String sha256) {
        return answer(images.find(sha256).or(() -> events.find(sha256)));
    }

    /** No wider than that, for where it is shown small. */
    @GetMapping("/images/{sha256:[0-9a-f]{64}}/{width:\\d{1,4}}")
    ResponseEntity<byte[]> image(@PathVariable String sha256, @PathVariable int width) {
        return answer(images.find(sha256, width).or(() -> events.find(sha256, width)));
    }

    @GetMapping("/logo/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> logo(@PathVariable String sha256) {
        return answer(logos.shown(sha256));
    }

    static ResponseEntity<byte[]> answer(Optional<Content> found) {
        return found.map(image -> HandedOut.harmless(image.mediaType())
                        .cacheControl(
                                CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                        .body(image.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
