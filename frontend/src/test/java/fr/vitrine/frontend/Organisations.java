package fr.vitrine.frontend;

import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.ZoneOfAction;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        return new StructureDetails(
                name,
                null,
                null,
                "association",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Address("27 rue de Saint-Omer", null, "62130", SAINT_POL),
                null,
                Set.of("ai"),
                List.of(),
                List.of(),
                false,
                CONFIRMED);
    }

    public static StructureDetails rich(String name) {
        return with(
                name,
                "Réparer, louer ou acheter une voiture à prix juste.",
                "# Notre histoire\n\nUn *garage*.",
                List.of(repair(), fleet()),
                false);
    }

    public static StructureDetails example(String name) {
        return with(name, null, "Un exemple.", List.of(repair()), true);
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
        var base = with(name + payload, payload, payload + "\n\n[lien](javascript:alert(1))", List.of(service), false);
        return new StructureDetails(
                base.name(),
                base.tagline(),
                base.description(),
                null,
                null,
                null,
                null,
                null,
                null,
                base.phone(),
                base.email(),
                base.website(),
                OpeningHours.parse("Mo-Su \"<script>alert(2)</script>\"").orElse(null),
                payload,
                new Address(payload, payload, "62130", SAINT_POL),
                base.point(),
                Set.of(),
                List.of(),
                base.services(),
                false,
                CONFIRMED);
    }

    private static StructureDetails with(
            String name, @Nullable String tagline, String description, List<ServiceDetails> services, boolean example) {
        return new StructureDetails(
                name,
                tagline,
                description,
                "association",
                null,
                new RnaNumber("W622001234"),
                null,
                2013,
                14,
                PhoneNumber.parse("03 53 01 01 01").orElseThrow(),
                new EmailAddress("contact@garage.example"),
                new WebAddress("https://www.garage.example/"),
                OpeningHours.parse("Mo-Fr 08:30-12:00,13:30-17:00").orElseThrow(),
                "Accès de plain-pied",
                new Address("12 rue d’Hesdin", "Bâtiment B", "62770", AUCHY),
                new GeoPoint(50.3957, 2.1013),
                Set.of("ei"),
                List.of(new Link(Link.Kind.FACEBOOK, new WebAddress("https://www.facebook.com/garage"))),
                services,
                example,
                CONFIRMED);
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
