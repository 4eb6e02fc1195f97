package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Profiles of all kinds, the same each time. */
final class Profiles {

    private static final List<String> TEXTS = List.of(
            "Récup'Aire", "", "a \"quoted\" <b>text</b>", "l'œuvre — 3 €", "عربي", "une\nautre ligne", "</script>");

    private final Random random;

    Profiles(long seed) {
        random = new Random(seed);
    }

    static Profile minimal(String name) {
        return new Profile(details(name, List.of()), List.of());
    }

    static StructureDetails details(String name, List<ServiceDetails> services) {
        return StructureDetails.named(name, LocalDate.of(2026, 1, 15))
                .services(services)
                .build();
    }

    static ServiceDetails service(String title) {
        return new ServiceDetails(
                title,
                "Ce que nous faisons : " + title,
                Set.of("recyclerie"),
                Set.of(Audience.INDIVIDUALS),
                null,
                null,
                ZoneOfAction.ON_SITE);
    }

    Profile next() {
        return new Profile(
                new StructureDetails(
                        "Nom " + random.nextInt(100),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(() -> "association"),
                        maybe(() -> new Siret("38096757000033")),
                        maybe(() -> new RnaNumber("W621000123")),
                        maybe(() -> "3832Z"),
                        maybe(() -> 1900 + random.nextInt(120)),
                        maybe(() -> random.nextInt(50)),
                        maybe(() -> new PhoneNumber("+3332103010" + random.nextInt(10))),
                        maybe(() -> new EmailAddress("contact" + random.nextInt(9) + "@example.org")),
                        maybe(() -> new WebAddress("https://example.org/" + random.nextInt(9))),
                        maybe(() -> new OpeningHours("Mo-Fr 08:30-12:00")),
                        maybe(this::text),
                        new Address(
                                maybe(this::text), null, maybe(() -> "62130"), maybe(() -> new CommuneCode("62767"))),
                        maybe(() -> new GeoPoint(50 + random.nextDouble(), 2 + random.nextDouble())),
                        some("siae-aci", "siae-ei", "esus"),
                        links(),
                        services(),
                        random.nextBoolean(),
                        LocalDate.of(2026, 1, 1 + random.nextInt(28))),
                images());
    }

    private List<Link> links() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(n ->
                        new Link(Link.Kind.values()[random.nextInt(5)], new WebAddress("https://example.org/page" + n)))
                .toList();
    }

    private List<ServiceDetails> services() {
        var services = new LinkedHashMap<String, ServiceDetails>();
        for (var n = random.nextInt(5); n > 0; n--) {
            var title = "Service " + random.nextInt(6);
            services.put(title, service(title, "Ce que nous faisons : " + title));
        }
        return List.copyOf(services.values());
    }

    private ServiceDetails service(String title, String description) {
        return new ServiceDetails(
                title,
                random.nextInt(4) == 0 ? null : description,
                some("recyclerie", "velo", "couture"),
                Set.of(Audience.values()[random.nextInt(3)]),
                maybe(this::text),
                maybe(this::text),
                new ZoneOfAction(
                        Set.of(new CommuneCode("62767"), new CommuneCode("62041")),
                        some("200069672"),
                        some("62", "59"),
                        maybe(() -> 1 + random.nextInt(50)),
                        random.nextBoolean()));
    }

    private List<Structure.Image> images() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(n -> new Structure.Image("" + n + "a".repeat(63), n == 0, 100, 80, text(), ""))
                .toList();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Set<String> some(String... values) {
        var chosen = new HashSet<String>();
        for (var value : values) {
            if (random.nextBoolean()) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }
}
