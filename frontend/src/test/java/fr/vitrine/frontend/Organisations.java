package fr.vitrine.frontend;

import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.StructureDetailsBuilder;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Organisations for tests, from hardly anything to everything that can be said of one. */
public final class Organisations {

    public static final String TERNOIS = "200069672";

    private static final CommuneCode AUCHY = new CommuneCode("62050");
    private static final CommuneCode SAINT_POL = new CommuneCode("62767");
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 10, 27);

    private Organisations() {}

    public static Structure save(Structures structures, StructureDetails details, Status status) {
        var source = new SourceKey("test", UUID.randomUUID().toString());
        return ((SaveResult.Saved) structures.create(Actor.OPERATOR, source, details, status)).structure();
    }

    public static StructureDetails minimal(String name) {
        return StructureDetails.named(name, CONFIRMED)
                .legalForm("association")
                .address(new Address("27 rue de Saint-Omer", null, "62130", SAINT_POL))
                .labels(Set.of("ai"))
                .build();
    }

    public static StructureDetails rich(String name) {
        return full(name)
                .tagline("Réparer, louer ou acheter une voiture à prix juste.")
                .description("# Notre histoire\n\nUn *garage*.")
                .services(List.of(repair(), fleet()))
                .build();
    }

    public static StructureDetails example(String name) {
        return full(name)
                .description("Un exemple.")
                .services(List.of(repair()))
                .example(true)
                .build();
    }

    /** Every text is an attempt to break out of its place. */
    public static StructureDetails hostile(String name, String payload) {
        var service = new ServiceDetails(
                payload,
                payload,
                Set.of("garage-solidaire"),
                Set.of(Audience.INDIVIDUALS),
                payload,
                payload,
                ZoneOfAction.ON_SITE);
        return full(name + payload)
                .tagline(payload)
                .description(payload + "\n\n[lien](javascript:alert(1))")
                .openingHours(OpeningHours.parse("Mo-Su \"<script>alert(2)</script>\"")
                        .orElse(null))
                .accessibility(payload)
                .address(new Address(payload, payload, "62130", SAINT_POL))
                .services(List.of(service))
                .build();
    }

    private static StructureDetailsBuilder full(String name) {
        return StructureDetails.named(name, CONFIRMED)
                .legalForm("association")
                .rna(new RnaNumber("W622001234"))
                .foundedYear(2013)
                .staff(14)
                .phone(PhoneNumber.parse("03 53 01 01 01").orElseThrow())
                .email(new EmailAddress("contact@garage.example"))
                .website(new WebAddress("https://www.garage.example/"))
                .openingHours(
                        OpeningHours.parse("Mo-Fr 08:30-12:00,13:30-17:00").orElseThrow())
                .accessibility("Accès de plain-pied")
                .address(new Address("12 rue d’Hesdin", "Bâtiment B", "62770", AUCHY))
                .point(new GeoPoint(50.3957, 2.1013))
                .labels(Set.of("ei"))
                .links(List.of(new Link(Link.Kind.FACEBOOK, new WebAddress("https://www.facebook.com/garage"))));
    }

    private static ServiceDetails repair() {
        return new ServiceDetails(
                "Réparation et entretien",
                "Vidange, freins.\nPneus.",
                Set.of("garage-solidaire"),
                Set.of(Audience.INDIVIDUALS, Audience.BUSINESSES),
                "Petites retraites",
                "30 € de l’heure",
                new ZoneOfAction(Set.of(), Set.of(), Set.of(), 30, false));
    }

    private static ServiceDetails fleet() {
        return new ServiceDetails(
                "Entretien de flotte",
                null,
                Set.of(),
                Set.of(Audience.LOCAL_AUTHORITIES),
                null,
                "Sur devis",
                new ZoneOfAction(Set.of(), Set.of(TERNOIS), Set.of(), null, false));
    }
}
