package fr.vitrine.volunteers.applying;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Application.Choice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes when to a structure, for its people. */
@Service
public class WeekPlans {

    private final Missions missions;
    private final Applicants applicants;

    WeekPlans(Missions missions, Applicants applicants) {
        this.missions = missions;
        this.applicants = applicants;
    }

    /**
     * A slot with who comes.
     *
     * @param coming accepted, with a place
     * @param unanswered with a place, and no answer yet
     */
    public record Shift(Mission mission, Slot slot, Timing.Time time, List<Application> coming, int unanswered) {

        public Shift {
            coming = List.copyOf(coming);
        }

        public int missing() {
            return slot.places() - coming.size();
        }
    }

    /** From this day on for seven days, in the order of time. */
    @Transactional(readOnly = true)
    public List<Shift> week(Actor actor, StructureId structure, LocalDate from) {
        return missions.list(actor, structure).stream()
                .filter(mission -> mission.publishedAt() != null)
                .filter(mission -> mission.slots().stream().anyMatch(slot -> isWithin(slot, from)))
                .flatMap(mission -> shifts(actor, mission, slot -> isWithin(slot, from)))
                .sorted(Comparator.comparing(Shift::time))
                .toList();
    }

    /** All slots of a mission, for the sheet that those sign who come. */
    @Transactional(readOnly = true)
    public List<Shift> of(Actor actor, Mission mission) {
        return shifts(actor, mission, slot -> slot.time() != null).toList();
    }

    private Stream<Shift> shifts(Actor actor, Mission mission, Predicate<Slot> which) {
        var applications = applicants.list(actor, mission.id()).stream()
                .filter(application -> application.state().isLive())
                .sorted(Comparator.comparing(Application::createdAt))
                .toList();
        return mission.slots().stream().filter(which).map(slot -> shift(mission, slot, applications));
    }

    private static Shift shift(Mission mission, Slot slot, List<Application> applications) {
        var holding = applications.stream()
                .filter(application -> application.slots().stream().anyMatch(choice -> holds(choice, slot)))
                .toList();
        var coming = holding.stream()
                .filter(application -> application.state() == ApplicationState.ACCEPTED)
                .toList();
        return new Shift(mission, slot, Objects.requireNonNull(slot.time()), coming, holding.size() - coming.size());
    }

    private static boolean holds(Choice choice, Slot slot) {
        return choice.slot().equals(slot.id()) && choice.standing() == BookingState.HELD;
    }

    private static boolean isWithin(Slot slot, LocalDate from) {
        var time = slot.time();
        return time != null && !time.day().isBefore(from) && time.day().isBefore(from.plusDays(7));
    }
}
