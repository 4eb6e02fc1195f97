package fr.vitrine.events.registration;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.StopDetails;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.DateWords;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When and where, as mails say it. */
@Component
class RegistrationWords {

    private final Communes communes;
    private final StructureSummaries structures;

    RegistrationWords(Communes communes, StructureSummaries structures) {
        this.communes = communes;
        this.structures = structures;
    }

    /** By the clock of the place. */
    String when(Visit visit, Locale locale) {
        var time = visit.time();
        return visit.isWholeDays()
                ? DateWords.of(time.firstDay(), day(locale))
                : DateWords.of(time.starts(), minute(locale));
    }

    String moment(OffsetDateTime at, ZoneId zone, Locale locale) {
        return DateWords.of(at.atZoneSameInstant(zone).toLocalDateTime(), minute(locale));
    }

    private static DateTimeFormatter day(Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
    }

    private static DateTimeFormatter minute(Locale locale) {
        return DateTimeFormatter.ofPattern(
                isEnglish(locale) ? "EEEE d MMMM uuuu, HH:mm" : "EEEE d MMMM uuuu 'à' H 'h' mm", locale);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** What has become of it, where its date and its place do not say so; else empty. */
    String state(Visit visit, Locale locale) {
        var status = visit.isOff()
                ? EventStatus.CANCELLED
                : visit.event().details().state().status();
        return switch (status) {
            case POSTPONED ->
                isEnglish(locale)
                        ? "It does not take place on that date: it is postponed, and nobody knows until when."
                        : "Il n’a pas lieu à cette date : il est reporté, sa nouvelle date n’est pas encore connue.";
            case MOVED_ONLINE -> isEnglish(locale) ? "It takes place online." : "Il a lieu en ligne.";
            case SCHEDULED, RESCHEDULED, FULL, CANCELLED -> "";
        };
    }

    String place(Visit visit, boolean online) {
        var setting = visit.event().details().setting();
        var address = setting.online();
        if (online && address != null) {
            return address.value();
        }
        var stop = visit.stop();
        var there = stop == null ? StopDetails.Place.UNKNOWN : stop.details().place();
        return there.equals(StopDetails.Place.UNKNOWN)
                ? place(setting.structure(), setting.venue(), setting.address(), setting.postcode(), setting.commune())
                : place(there.structure(), there.venue(), there.address(), null, there.commune());
    }

    /** What is said of the place itself goes before what is known of the structure that it is at. */
    private String place(
            @Nullable StructureId structure,
            @Nullable String venue,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable CommuneCode commune) {
        var at = structure == null ? null : structures.byId(List.of(structure)).get(structure);
        var code = commune == null && at != null ? at.commune() : commune;
        return Stream.of(venue == null && at != null ? at.name() : venue, address, postcode, commune(code))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String commune(@Nullable CommuneCode code) {
        return code == null ? "" : communes.find(code).map(Commune::name).orElse("");
    }

    /** All that matters to who comes: as long as it is the same, there is nothing to tell. */
    static String fingerprint(Visit visit) {
        var event = visit.event().details();
        var setting = event.setting();
        var status = event.state().status();
        var date = Stream.of(
                        visit.time(),
                        visit.isOff(),
                        // Who has a place comes, full or not.
                        status == EventStatus.FULL ? EventStatus.SCHEDULED : status,
                        setting.attendance(),
                        setting.venue(),
                        setting.address(),
                        setting.commune(),
                        setting.online())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        var stop = visit.stop();
        return stop == null ? date : date + "|" + stop.details().place();
    }
}
