package fr.vitrine.bench;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.OfferDetails.Amount;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.Stage;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Invents partners, of a commune's grouping up to the whole country, each with fifty offers; the same each time. */
final class OfferGenerator {

    private static final int OF_ONE = 50;
    private static final List<String> WORDS = List.of(
            "prêt",
            "solidaire",
            "conseil",
            "création",
            "atelier",
            "local",
            "culture",
            "mobilité",
            "garantie",
            "réseau",
            "formation",
            "investissement",
            "étude",
            "emploi",
            "coopérative",
            "association",
            "bourse",
            "numérique");
    private static final List<ZoneOfAction> ZONES = List.of(
            new ZoneOfAction(Set.of(), Set.of("200069672"), Set.of(), null, false),
            new ZoneOfAction(Set.of(), Set.of(), Set.of("62"), null, false),
            new ZoneOfAction(Set.of(), Set.of(), Set.of("59", "62"), null, false),
            new ZoneOfAction(Set.of(), Set.of(), Set.of("80"), null, false),
            new ZoneOfAction(Set.of(), Set.of(), Set.of(), null, true));

    private final TestModules modules;
    private final List<String> domains;
    private final Random random = new Random(5);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    OfferGenerator(TestModules modules, Taxonomy taxonomy) {
        this.modules = modules;
        domains = taxonomy.domains().stream()
                .map(Domain::slug)
                .map(Object::toString)
                .toList();
    }

    void generate(int offers) {
        for (var n = 0; n < offers; n += OF_ONE) {
            var name = "Partenaire " + n;
            var size = Math.min(OF_ONE, offers - n);
            modules.inTransaction(() -> partner(name, size));
        }
        modules.get(DSLContext.class).execute("analyze");
    }

    /** Published when all of its offers are there: its entries are then written once. */
    private void partner(String name, int offers) {
        var partners = modules.get(Partners.class);
        var kind = any(PartnerKind.values());
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var details = new PartnerDetails(
                name, kind, null, null, null, null, Address.UNKNOWN, zone, List.of(), List.of(), true, today);
        var partner = partners.create(Actor.OPERATOR, details, Publication.DRAFT);
        for (var n = 0; n < offers; n++) {
            modules.get(Offers.class).create(Actor.OPERATOR, partner.id(), offer(), Publication.PUBLISHED);
        }
        partners.setStatus(Actor.OPERATOR, partner.id(), Publication.PUBLISHED);
    }

    private OfferDetails offer() {
        var kind = any(OfferKind.values());
        return new OfferDetails(
                words(4),
                kind,
                words(15),
                words(60),
                some(Stage.values(), 3),
                some(Beneficiary.values(), 2),
                Set.of(),
                random.nextInt(3) == 0 ? Set.of(domains.get(random.nextInt(domains.size()))) : Set.of(),
                null,
                Amount.NONE,
                null,
                null,
                null,
                null,
                null,
                kind == OfferKind.CALL ? today.plusDays(random.nextInt(200)) : null,
                true);
    }

    private String words(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <E> Set<E> some(E[] values, int most) {
        return random.ints(1 + random.nextInt(most), 0, values.length)
                .mapToObj(n -> values[n])
                .collect(Collectors.toSet());
    }
}
