package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.registration.Arrivals.Tick;
import fr.vitrine.events.registration.Registration;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationState;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The list at the door as data, and what was ticked there. */
@RestController
class CheckInController {

    private static final String EVENT = "{area:gestion|mon-espace}/evenements/{id:\\d{1,18}}";
    private static final int MOST_TICKS = 2_000;

    private final RegistrationServices services;

    CheckInController(RegistrationServices services) {
        this.services = services;
    }

    /** What a door has to know of somebody: no address. */
    record Guest(
            String ticket,
            String name,
            int people,
            String date,
            String day,
            String needs,
            @Nullable OffsetDateTime arrivedAt) {}

    @GetMapping("/" + EVENT + "/pointage.json")
    ResponseEntity<List<Guest>> list(@PathVariable long id) {
        var event = new EventId(id);
        var names = Desk.of(services, event, Locale.FRENCH, "").names();
        var guests =
                services
                        .desk()
                        .list(actor(), event, new Filter(null, RegistrationState.CONFIRMED, ""), Purpose.DOOR)
                        .stream()
                        .map(one -> guest(one, names))
                        .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(guests);
    }

    private static Guest guest(Registration one, DateNames names) {
        return new Guest(
                one.ticket(),
                one.name(),
                one.people(),
                names.of(one),
                names.day(one.date()),
                one.needs(),
                one.arrivedAt());
    }

    /** @return the tickets that are known here */
    @PostMapping("/" + EVENT + "/pointage.json")
    ResponseEntity<Set<String>> tick(@PathVariable long id, @RequestBody List<Tick> ticks) {
        if (ticks.size() > MOST_TICKS) {
            return ResponseEntity.badRequest().build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(services.arrivals().arrive(actor(), new EventId(id), ticks));
    }

    /** What the code of a ticket says: who has signed in and may goes to the list at the door. */
    @GetMapping("/billet/{ticket:[A-Za-z0-9_-]{16}}")
    ResponseEntity<Void> ticket(@PathVariable String ticket) {
        var actor = actor();
        if (actor instanceof Actor.Visitor) {
            return goOn("/connexion?vers=/billet/" + ticket);
        }
        var event = services.arrivals().ticket(actor, ticket);
        return goOn((actor.isStaff() ? "/gestion" : "/mon-espace") + "/evenements/" + event.id() + "/pointage?billet="
                + ticket);
    }

    private static ResponseEntity<Void> goOn(String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** Somebody else's event is answered like none. */
    @ExceptionHandler({AccessDenied.class, NotFound.class})
    ResponseEntity<Void> unknown() {
        return ResponseEntity.notFound().build();
    }

    private Actor actor() {
        return services.current().get();
    }
}
