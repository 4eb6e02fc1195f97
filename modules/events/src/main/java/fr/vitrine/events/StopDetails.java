package fr.vitrine.events;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.StructureId;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a stop. Null stands for "not said".
 *
 * @param title 1 to 140 characters
 * @param description Markdown, at most 2,000 characters
 * @param speaker who speaks there
 * @param capacity how many the place holds; null: as many as the event
 * @param travel to the next stop
 */
public record StopDetails(
        String title,
        @Nullable String description,
        When when,
        Place place,
        Host host,
        @Nullable String speaker,
        @Nullable Integer capacity,
        Travel travel) {

    public static final int MAX_DESCRIPTION = 2_000;
    public static final int MAX_HOST = 150;
    public static final int MAX_SPEAKER = 300;
    public static final int MAX_CAPACITY = 100_000;
    public static final int MAX_DAY = 30;
    public static final int MAX_MINUTES = 1_440;

    public StopDetails {
        if (title.isBlank() || title.length() > EventDetails.MAX_TITLE) {
            throw new IllegalArgumentException("not a title: " + title);
        }
    }

    /** Nothing is known but what it is called. */
    public static StopDetails titled(String title) {
        return new StopDetails(title, null, When.UNKNOWN, Place.UNKNOWN, Host.UNKNOWN, null, null, Travel.UNKNOWN);
    }

    /**
     * @param day 0: the one on which a time of the event begins
     * @param arrives by the clock of the place
     * @param minutes one stays
     */
    public record When(
            int day, @Nullable LocalTime arrives, @Nullable Integer minutes) {

        public static final When UNKNOWN = new When(0, null, null);
    }

    /** @param structure at whose address it is */
    public record Place(
            @Nullable StructureId structure,
            @Nullable String venue,
            @Nullable String address,
            @Nullable CommuneCode commune,
            @Nullable GeoPoint point) {

        public static final Place UNKNOWN = new Place(null, null, null, null, null);
    }

    /** Who receives: a structure of the directory, or somebody by name. */
    public record Host(
            @Nullable StructureId structure, @Nullable String name) {

        public static final Host UNKNOWN = new Host(null, null);
    }

    public record Travel(
            @Nullable TravelMeans means, @Nullable Integer minutes) {

        public static final Travel UNKNOWN = new Travel(null, null);
    }

    public StopDetails when(int day, @Nullable LocalTime arrives, @Nullable Integer minutes) {
        return new StopDetails(
                title, description, new When(day, arrives, minutes), place, host, speaker, capacity, travel);
    }

    public StopDetails at(Place other) {
        return new StopDetails(title, description, when, other, host, speaker, capacity, travel);
    }

    public StopDetails then(TravelMeans means, int minutes) {
        return new StopDetails(title, description, when, place, host, speaker, capacity, new Travel(means, minutes));
    }
}
