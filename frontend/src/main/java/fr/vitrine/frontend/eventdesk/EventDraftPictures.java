package fr.vitrine.frontend.eventdesk;

import fr.vitrine.events.EventPictures;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.web.HandedOut;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of events that the public may not see yet, for staff and for who answers for the event. */
@RestController
public class EventDraftPictures {

    private final EventPictures pictures;
    private final CurrentActor current;

    EventDraftPictures(EventPictures pictures, CurrentActor current) {
        this.pictures = pictures;
        this.current = current;
    }

    public static String address(EventId event, String sha256) {
        return "/mon-espace/evenements/images/" + event + "/" + sha256;
    }

    /** Somebody else's picture is answered like none. */
    @GetMapping("/mon-espace/evenements/images/{event:\\d{1,18}}/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable long event, @PathVariable String sha256) {
        try {
            return HandedOut.privately(pictures.find(current.get(), new EventId(event), sha256));
        } catch (AccessDenied | NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
