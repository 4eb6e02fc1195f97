package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.registration.Registration;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationState;
import fr.vitrine.frontend.web.HandedOut;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The attendance sheet and the badges, on paper. */
@RestController
class PapersController {

    private static final String EVENT = "{area:gestion|mon-espace}/evenements/{id:\\d{1,18}}";

    private final RegistrationServices services;

    PapersController(RegistrationServices services) {
        this.services = services;
    }

    @GetMapping("/" + EVENT + "/emargement.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long id) {
        var desk = desk(id);
        return pdf("emargement.pdf", new AttendanceSheet(desk).of(people(desk)));
    }

    @GetMapping("/" + EVENT + "/badges.pdf")
    ResponseEntity<byte[]> badges(@PathVariable long id) {
        var desk = desk(id);
        return pdf("badges.pdf", new Badges(desk).of(people(desk)));
    }

    private Desk desk(long id) {
        return Desk.of(services, new EventId(id), Locale.FRENCH, "");
    }

    private List<Registration> people(Desk desk) {
        return services
                .desk()
                .list(desk.actor(), desk.id(), new Filter(null, RegistrationState.CONFIRMED, ""), Purpose.PAPERS)
                .stream()
                .sorted(Comparator.comparing(Registration::date)
                        .thenComparing(one -> one.name().toLowerCase(Locale.FRENCH)))
                .toList();
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return HandedOut.attachment(name, MediaType.APPLICATION_PDF_VALUE, content, CacheControl.noStore());
    }

    @ExceptionHandler({AccessDenied.class, NotFound.class})
    ResponseEntity<Void> unknown() {
        return ResponseEntity.notFound().build();
    }
}
