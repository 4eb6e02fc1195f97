package fr.vitrine.frontend.myspace.profile;

import fr.vitrine.directory.review.PictureLibrary;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.web.HandedOut;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.StructureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures that are not published yet, for the people of their structure. */
@RestController
public class DraftPictures {

    private static final String HASH = "[0-9a-f]{64}";

    private final PictureLibrary pictures;
    private final CurrentActor current;

    DraftPictures(PictureLibrary pictures, CurrentActor current) {
        this.pictures = pictures;
        this.current = current;
    }

    public static String address(StructureId structure, String sha256) {
        return "/mon-espace/images/" + structure + "/" + sha256;
    }

    /** Somebody else's picture is answered like none. */
    @GetMapping("/mon-espace/images/{structure:\\d{1,18}}/{sha256:" + HASH + "}")
    ResponseEntity<byte[]> picture(@PathVariable long structure, @PathVariable String sha256) {
        try {
            return HandedOut.privately(pictures.find(current.get(), new StructureId(structure), sha256));
        } catch (AccessDenied denied) {
            return ResponseEntity.notFound().build();
        }
    }
}
