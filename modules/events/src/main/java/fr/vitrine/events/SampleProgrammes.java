package fr.vitrine.events;

import fr.vitrine.directory.importing.SampleFiles;
import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.events.SampleProgrammeFile.SampleItinerary;
import fr.vitrine.events.SampleProgrammeFile.SampleProgramme;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The itineraries and programmes that a new installation begins with: {@code programmes.json}, loaded after the events. */
@Component
class SampleProgrammes {

    private static final String FILE = "programmes.json";

    private final Itineraries itineraries;
    private final Programmes programmes;
    private final SampleFiles files;
    private final Clock clock;

    SampleProgrammes(Itineraries itineraries, Programmes programmes, SampleFiles files, Clock clock) {
        this.itineraries = itineraries;
        this.programmes = programmes;
        this.files = files;
        this.clock = clock;
    }

    /** What the file names stands for. */
    record Known(
            Map<String, EventId> events,
            Function<String, @Nullable StructureId> structures,
            Function<String, Optional<Organiser>> organisers) {}

    void load(Actor actor, Known known) {
        files.read(FILE, SampleProgrammeFile.class).ifPresent(file -> {
            file.itineraries().forEach(sample -> add(actor, sample, known));
            file.programmes().forEach(sample -> add(actor, sample, known));
        });
    }

    private void add(Actor actor, SampleItinerary sample, Known known) {
        var event = known.events().get(sample.event());
        if (event != null) {
            itineraries.save(
                    actor,
                    event,
                    itineraries.get(actor, event).version(),
                    sample.stops().stream()
                            .map(stop -> new Wanted(null, stop.details(known.structures())))
                            .toList());
        }
    }

    private void add(Actor actor, SampleProgramme sample, Known known) {
        var carriers = sample.carriers().stream()
                .flatMap(name -> known.organisers().apply(name).stream())
                .toList();
        var events = sample.events().stream()
                .map(known.events()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var programme = programmes.create(actor, sample.details(LocalDate.now(clock), carriers, events));
        programmes.setPublication(actor, programme.id(), Publication.PUBLISHED);
    }
}
