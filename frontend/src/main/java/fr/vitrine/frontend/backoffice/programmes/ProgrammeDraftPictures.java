package fr.vitrine.frontend.backoffice.programmes;

import fr.vitrine.events.ProgrammePictures;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.web.HandedOut;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of programmes that the public may not see yet, for staff. */
@RestController
class ProgrammeDraftPictures {

    private final ProgrammePictures pictures;
    private final CurrentActor current;

    ProgrammeDraftPictures(ProgrammePictures pictures, CurrentActor current) {
        this.pictures = pictures;
        this.current = current;
    }

    static String address(ProgrammeId programme, String sha256) {
        return "/gestion/programmes/images/" + programme + "/" + sha256;
    }

    @GetMapping("/gestion/programmes/images/{programme:\\d{1,18}}/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable long programme, @PathVariable String sha256) {
        try {
            return HandedOut.privately(pictures.find(current.get(), new ProgrammeId(programme), sha256));
        } catch (AccessDenied denied) {
            return ResponseEntity.notFound().build();
        }
    }
}
