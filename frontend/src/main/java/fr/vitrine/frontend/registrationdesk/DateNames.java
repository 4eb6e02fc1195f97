package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.Occurrence;
import fr.vitrine.events.registration.Registration;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
import java.util.Map;

/** What the dates, in their order, and stops of an event are called, read once for a whole list. */
record DateNames(Desk desk, Map<OccurrenceId, Occurrence> dates, Map<StopId, String> stops) {

    String of(OccurrenceId date) {
        var found = dates.get(date);
        return found == null ? "" : desk.name(found);
    }

    /** First day of a date, as {@code 2026-11-28}. */
    String day(OccurrenceId date) {
        var found = dates.get(date);
        return found == null ? "" : found.firstDay().toString();
    }

    /** Date, stop and way of what somebody registered for. */
    String of(Registration one) {
        var stop = one.stop();
        return desk.what(of(one.date()), stop == null ? null : stops.get(stop), one.online());
    }
}
