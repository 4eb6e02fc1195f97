package fr.vitrine.frontend.backoffice.requests;

import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.publicsite.requests.FileAnswer;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.requests.AssignmentId;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.RequestId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of requests for who has signed in: staff, and the people of the partners that have them. */
@Controller
class RequestFilesController {

    private final CurrentActor current;
    private final RequestFiles files;

    RequestFilesController(CurrentActor current, RequestFiles files) {
        this.current = current;
        this.files = files;
    }

    @GetMapping("/gestion/demandes/{id:\\d{1,18}}/fichiers/{file:\\d{1,18}}")
    ResponseEntity<byte[]> ofStaff(@PathVariable long id, @PathVariable long file) {
        return FileAnswer.of(files.openAsStaff(current.get(), new RequestId(id), file));
    }

    @GetMapping("/mon-espace/demandes/{id:\\d{1,18}}/fichiers/{file:\\d{1,18}}")
    ResponseEntity<byte[]> ofPartner(@PathVariable long id, @PathVariable long file) {
        try {
            return FileAnswer.of(files.open(current.get(), new AssignmentId(id), file));
        } catch (NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
