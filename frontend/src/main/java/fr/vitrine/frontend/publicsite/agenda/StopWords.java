package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Session;
import fr.vitrine.events.Stop;
import fr.vitrine.events.StopDetails;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stop of an itinerary in words.
 *
 * @param number from 1 on
 * @param shown the time of the event that is told of; null: none is known
 */
public record StopWords(
        Stop stop, int number, EventPage page, @Nullable Occurrence shown) {

    private static final int HOUR = 60;

    public static Stream<StopWords> of(EventPage page) {
        var time = page.shown().orElse(null);
        var stops = page.stops();
        return Stream.iterate(0, n -> n < stops.size(), n -> n + 1)
                .map(n -> new StopWords(stops.get(n), n + 1, page, time));
    }

    public StopDetails details() {
        return stop.details();
    }

    public EventPlace place() {
        return EventPlace.of(details(), page.around());
    }

    /** {@code 9 h 30 – 10 h 15}; with the day where it is not the first. */
    public Optional<String> when() {
        var arrives = details().when().arrives();
        if (arrives == null) {
            return Optional.empty();
        }
        var minutes = details().when().minutes();
        var from = session().map(time -> time.starts().toLocalTime()).orElse(arrives);
        var hours = minutes == null ? hour(from) : hour(from) + " – " + hour(from.plusMinutes(minutes));
        return Optional.of(
                details().when().day() == 0 || session().isEmpty()
                        ? hours
                        : page.t(
                                "agenda.day.hours",
                                page.words().day(session().orElseThrow().firstDay(), page.today()),
                                hours));
    }

    public Optional<Session> session() {
        return Optional.ofNullable(shown).flatMap(stop::timeWithin);
    }

    private String hour(LocalTime time) {
        return page.words().hour(time);
    }

    /** {@code Garage solidaire, Marie Dupont}: who it is that one would not guess from the place. */
    public Optional<String> host() {
        var structure = details().host().structure();
        var named = structure == null || structure.equals(details().place().structure())
                ? null
                : page.around().organisers().structures().get(structure);
        return joined(named == null ? null : named.name(), details().host().name());
    }

    /** {@code 20 min en covoiturage}; empty where nothing is said of the way to the next stop. */
    public Optional<String> travel() {
        var means = details().travel().means();
        var minutes = details().travel().minutes();
        if (means == null) {
            return minutes == null ? Optional.empty() : Optional.of(page.t("itinerary.travel", minutes(minutes)));
        }
        var how = page.t("itinerary.travel." + means.code());
        return Optional.of(minutes == null ? how : page.t("itinerary.travel.by", minutes(minutes), how));
    }

    /** Sign of the way to the next stop. */
    public String travelSign() {
        var means = details().travel().means();
        return means == null
                ? "route"
                : switch (means) {
                    case ON_FOOT -> "footprints";
                    case BICYCLE -> "bike";
                    case CAR, SHARED_CAR -> "car";
                    case COACH -> "bus";
                    case TRAIN -> "train-front";
                };
    }

    private String minutes(int all) {
        if (all < HOUR) {
            return page.t("itinerary.minutes", all);
        }
        return all % HOUR == 0
                ? page.t("itinerary.hours", all / HOUR)
                : page.t("itinerary.hours.minutes", all / HOUR, "%02d".formatted(all % HOUR));
    }

    private static Optional<String> joined(@Nullable String... parts) {
        var said = Stream.of(parts).flatMap(Stream::ofNullable).collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
