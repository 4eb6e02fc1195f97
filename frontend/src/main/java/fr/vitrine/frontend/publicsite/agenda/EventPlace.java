package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.StopDetails;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place, as far as it is known.
 *
 * @param structure at whose address; null: at none of the directory's
 */
public record EventPlace(
        @Nullable String name,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable Commune commune,
        @Nullable GeoPoint point,
        @Nullable StructureSummary structure) {

    public static EventPlace of(EventDetails event, Around around) {
        var setting = event.setting();
        var structure = setting.structure() == null
                ? null
                : around.organisers().structures().get(setting.structure());
        var code = setting.commune() != null ? setting.commune() : structure == null ? null : structure.commune();
        var name = setting.venue() != null ? setting.venue() : structure == null ? null : structure.name();
        var point = setting.point() != null ? setting.point() : structure == null ? null : structure.point();
        return new EventPlace(
                name,
                setting.address(),
                setting.postcode(),
                code == null ? null : around.communes().get(code),
                point,
                structure);
    }

    /** Where a stop of an itinerary is. */
    public static EventPlace of(StopDetails stop, Around around) {
        var said = stop.place();
        var structure = said.structure() == null
                ? null
                : around.organisers().structures().get(said.structure());
        var code = said.commune() != null ? said.commune() : structure == null ? null : structure.commune();
        return new EventPlace(
                said.venue() != null ? said.venue() : structure == null ? null : structure.name(),
                said.address(),
                null,
                code == null ? null : around.communes().get(code),
                said.point() != null ? said.point() : structure == null ? null : structure.point(),
                structure);
    }

    /** As exactly as it is known: of the place itself, else of its commune. */
    public Optional<GeoPoint> position() {
        return Optional.ofNullable(point).or(() -> Optional.ofNullable(commune).map(Commune::position));
    }

    /** {@code La Filature, Frévent}; empty where nothing is known. */
    public Optional<String> inShort() {
        return joined(name, commune == null ? null : commune.name());
    }

    /** With street and postcode. */
    public Optional<String> inFull() {
        var town = commune == null ? null : postcode == null ? commune.name() : postcode + " " + commune.name();
        return joined(name, address, town);
    }

    private static Optional<String> joined(@Nullable String... parts) {
        var said = Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    static boolean isOnSite(EventDetails event) {
        return event.setting().attendance() != Attendance.ONLINE;
    }
}
