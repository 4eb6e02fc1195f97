package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.directory.importing.SampleFiles;
import fr.vitrine.events.SampleEventFile.SampleEvent;
import fr.vitrine.events.SampleProgrammes.Known;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.PublishedPartners;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events that a new installation begins with: {@code events.json} beside the file of sample structures. */
@Service
public class SampleEvents {

    private static final String FILE = "events.json";

    private final DSLContext jooq;
    private final Events events;
    private final Structures structures;
    private final PublishedPartners partners;
    private final SampleProgrammes programmes;
    private final SampleFiles files;
    private final Clock clock;

    SampleEvents(
            DSLContext jooq,
            Events events,
            Structures structures,
            PublishedPartners partners,
            SampleProgrammes programmes,
            SampleFiles files,
            Clock clock) {
        this.jooq = jooq;
        this.events = events;
        this.structures = structures;
        this.partners = partners;
        this.programmes = programmes;
        this.files = files;
        this.clock = clock;
    }

    /** Loads them where there is no event at all; structures and partners come before. */
    @Transactional
    public void loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (!jooq.fetchExists(EVENT)) {
            files.read(FILE, SampleEventFile.class).ifPresent(file -> {
                var byTitle = file.events().stream()
                        .collect(Collectors.toMap(SampleEvent::title, sample -> create(actor, sample)));
                programmes.load(
                        actor,
                        new Known(byTitle, key -> structure(actor, key).orElse(null), name -> organiser(actor, name)));
            });
        }
    }

    private EventId create(Actor actor, SampleEvent sample) {
        var place = Optional.ofNullable(sample.place()).flatMap(key -> structure(actor, key));
        var details = sample.details(LocalDate.now(clock), clock.getZone(), place.orElse(null));
        var organisers = sample.organisers().stream()
                .flatMap(name -> organiser(actor, name).stream())
                .toArray(Organiser[]::new);
        var event = events.create(actor, details.edit().organisers(organisers).build());
        events.setPublication(actor, event.id(), Publication.PUBLISHED);
        sample.cancelled()
                .forEach(n -> events.cancel(
                        actor, events.occurrences(actor, event.id()).get(n).id(), null));
        return event.id();
    }

    private Optional<Organiser> organiser(Actor actor, String name) {
        if (name.equals(SampleEventFile.AUTHORITY)) {
            return Optional.of(Organiser.AUTHORITY);
        }
        return structure(actor, name)
                .<Organiser>map(Organiser.Structure::new)
                .or(() -> partners.list(name, null).stream()
                        .findFirst()
                        .map(partner -> new Organiser.Partner(partner.id())));
    }

    private Optional<StructureId> structure(Actor actor, String key) {
        return structures
                .findBySource(actor, new SourceKey(SampleData.SOURCE, key))
                .map(structure -> structure.id());
    }
}
