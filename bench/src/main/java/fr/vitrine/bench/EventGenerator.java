package fr.vitrine.bench;

import fr.vitrine.directory.SaveResult.Saved;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.ProgrammeDetails;
import fr.vitrine.events.Programmes;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EventId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Invents events that come again weekly for a year, half of it past: fifty times each. Forty structures hold them; every
 * tenth, as far as there is room, is of one programme.
 */
final class EventGenerator {

    private static final int TIMES = 50;
    private static final int AT_ONCE = 50;
    private static final int HOLDERS = 40;
    private static final int IN_PROGRAMME = 10;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> WORDS = List.of(
            "atelier",
            "marché",
            "vélo",
            "compost",
            "rencontre",
            "fête",
            "récup",
            "jardin",
            "numérique",
            "couture",
            "concert",
            "débat",
            "visite",
            "chantier",
            "repas",
            "balade",
            "lecture",
            "jeux",
            "réparation",
            "échange");

    private final TestModules modules;
    private final List<String> domains;
    private final List<CommuneCode> communes;
    private final Random random = new Random(6);
    private final LocalDate today = LocalDate.now(PARIS);
    private final List<Organiser> holders = new ArrayList<>();

    EventGenerator(TestModules modules, Taxonomy taxonomy) {
        this.modules = modules;
        domains = taxonomy.domains().stream()
                .map(Domain::slug)
                .map(Object::toString)
                .toList();
        communes = modules.get(Territory.class).communes().stream()
                .map(Commune::code)
                .toList();
    }

    void generate(int occurrences) {
        for (var n = 0; n < HOLDERS; n++) {
            holders.add(holder("Structure " + n));
        }
        var programme = new HashSet<EventId>();
        var events = occurrences / TIMES;
        for (var n = 0; n < events; n += AT_ONCE) {
            var size = Math.min(AT_ONCE, events - n);
            modules.inTransaction(() -> {
                for (var one = 0; one < size; one++) {
                    var id = event();
                    if (one % IN_PROGRAMME == 0 && programme.size() < ProgrammeDetails.MAX_EVENTS) {
                        programme.add(id);
                    }
                }
            });
        }
        programme(programme);
        modules.get(DSLContext.class).execute("analyze");
    }

    private EventId event() {
        var service = modules.get(Events.class);
        var event = service.create(Actor.OPERATOR, details());
        service.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);
        return event.id();
    }

    private Organiser holder(String name) {
        var result = modules.get(Structures.class)
                .create(
                        Actor.OPERATOR,
                        new SourceKey("bench", name),
                        StructureDetails.named(name, today).example(true).build(),
                        Status.PUBLISHED);
        return switch (result) {
            case Saved(var structure) -> new Organiser.Structure(structure.id());
            default -> throw new IllegalStateException(name + ": " + result);
        };
    }

    private void programme(Set<EventId> events) {
        var service = modules.get(Programmes.class);
        var period = ProgrammeDetails.Period.between(today.minusMonths(7), today.plusMonths(7));
        var details = ProgrammeDetails.titled("Une saison", period).with(events);
        var programme = service.create(Actor.OPERATOR, details);
        service.setPublication(Actor.OPERATOR, programme.id(), Publication.PUBLISHED);
    }

    private EventDetails details() {
        var first = today.minusDays(TIMES * 7L / 2).plusDays(random.nextInt(7));
        var from = LocalTime.of(8 + random.nextInt(12), 0);
        var schedule =
                Schedule.once(PARIS, Session.at(first, from, from.plusHours(2))).repeated("FREQ=WEEKLY;COUNT=" + TIMES);
        return EventDetails.titled(words(5), schedule)
                .edit()
                .summary(words(12))
                .description(words(60))
                .organisers(holders.get(random.nextInt(HOLDERS)))
                .topics(new Topics(
                        Set.of(domains.get(random.nextInt(domains.size()))),
                        Set.of(Audience.values()[random.nextInt(3)])))
                .terms(new Terms(random.nextBoolean(), null, null, null, Set.of(), null))
                .setting(new Setting(
                        Attendance.ON_SITE,
                        null,
                        null,
                        null,
                        communes.get(random.nextInt(communes.size())),
                        null,
                        null,
                        null))
                .example(true)
                .build();
    }

    private String words(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
