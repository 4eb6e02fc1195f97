package fr.vitrine.frontend.publicsite.requests;

import fr.vitrine.frontend.web.HandedOut;
import fr.vitrine.partners.requests.RequestFiles.Content;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Hands a file of a request out: to be kept, never to be shown or run in the browser, and by nobody on the way. */
public final class FileAnswer {

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(Optional<Content> file) {
        return file.map(found ->
                        HandedOut.attachment(found.name(), found.mediaType(), found.bytes(), CacheControl.noStore()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
