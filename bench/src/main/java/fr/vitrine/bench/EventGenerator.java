package fr.vitrine.bench;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Invents events that come again weekly for a year, half of it past: fifty times each. */
final class EventGenerator {

    private static final int TIMES = 50;
    private static final int AT_ONCE = 50;
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
        var events = occurrences / TIMES;
        for (var n = 0; n < events; n += AT_ONCE) {
            var size = Math.min(AT_ONCE, events - n);
            modules.inTransaction(() -> {
                for (var one = 0; one < size; one++) {
                    event();
                }
            });
        }
        modules.get(DSLContext.class).execute("analyze");
    }

    private void event() {
        var service = modules.get(Events.class);
        var event = service.create(Actor.OPERATOR, details());
        service.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);
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
                .organisers(Organiser.AUTHORITY)
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
