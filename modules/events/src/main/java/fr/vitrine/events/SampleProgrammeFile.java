package fr.vitrine.events;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.events.StopDetails.Host;
import fr.vitrine.events.StopDetails.Place;
import fr.vitrine.events.StopDetails.Travel;
import fr.vitrine.events.StopDetails.When;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Coded;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of the file of sample itineraries and programmes (JSON): events are named by their titles. */
record SampleProgrammeFile(
        @JsonProperty("itineraires") List<SampleItinerary> itineraries,
        @JsonProperty("programmes") List<SampleProgramme> programmes) {

    record SampleItinerary(
            @JsonProperty("evenement") String event,
            @JsonProperty("etapes") List<SampleStop> stops) {}

    /** @param place key of the structure at whose address it is */
    record SampleStop(
            @JsonProperty("titre") String title,
            @Nullable String description,
            @JsonProperty("chez") @Nullable String place,
            @JsonProperty("accueil_chez") @Nullable String host,
            @JsonProperty("heure") @Nullable String arrives,
            @Nullable Integer minutes,
            @JsonProperty("intervenant") @Nullable String speaker,
            @JsonProperty("places") @Nullable Integer capacity,
            @JsonProperty("trajet") @Nullable String travel,
            @JsonProperty("trajet_minutes") @Nullable Integer travelMinutes) {

        StopDetails details(Function<String, @Nullable StructureId> structures) {
            return new StopDetails(
                    title,
                    description,
                    new When(0, arrives == null ? null : LocalTime.parse(arrives), minutes),
                    new Place(place == null ? null : structures.apply(place), null, null, null, null),
                    new Host(host == null ? null : structures.apply(host), null),
                    speaker,
                    capacity,
                    new Travel(travel == null ? null : Coded.of(TravelMeans.class, travel), travelMinutes));
        }
    }

    record SampleContact(
            @JsonProperty("nom") String name,
            @JsonProperty("courriel") String email) {}

    /**
     * @param inDays it begins so many days after the sample is loaded; null: its dates are not known
     * @param lasts so many days
     */
    record SampleProgramme(
            @JsonProperty("titre") String title,
            @JsonProperty("resume") @Nullable String summary,
            @Nullable String presentation,
            @JsonProperty("date_dite") @Nullable String toldDate,
            @JsonProperty("du_jour") @Nullable Integer inDays,
            @JsonProperty("duree_jours") @Nullable Integer lasts,
            @JsonProperty("porte_par") List<String> carriers,
            @Nullable SampleContact contact,
            @JsonProperty("evenements") List<String> events,
            @JsonProperty("exemple") @Nullable Boolean example) {

        ProgrammeDetails details(LocalDate today, List<Organiser> carriedBy, Set<EventId> parts) {
            return new ProgrammeDetails(
                    title,
                    summary,
                    presentation,
                    period(today),
                    carriedBy,
                    null,
                    contact == null
                            ? Contact.UNKNOWN
                            : new Contact(contact.name(), null, new EmailAddress(contact.email()), null),
                    parts,
                    example != null && example);
        }

        private Period period(LocalDate today) {
            if (inDays == null) {
                return Period.told(toldDate);
            }
            var first = today.plusDays(inDays);
            return Period.between(first, first.plusDays(requireNonNullElse(lasts, 1) - 1));
        }
    }
}
