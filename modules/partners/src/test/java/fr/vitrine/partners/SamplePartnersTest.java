package fr.vitrine.partners;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;

class SamplePartnersTest {

    @Test
    void the_sample_has_every_kind_of_partner_with_offers_that_are_marked_as_examples() {
        try (var modules = withSample("classpath:sample/ternois/structures.json")) {
            modules.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SamplePartners.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SamplePartners.class).loadIfEmpty(Actor.OPERATOR);

            var partners = modules.get(PublishedPartners.class).list();
            assertThat(partners)
                    .extracting(PartnerSummary::kind)
                    .contains(PartnerKind.REGION, PartnerKind.DEPARTEMENT, PartnerKind.INTERCOMMUNALITY)
                    .contains(PartnerKind.CHAMBER, PartnerKind.CRESS, PartnerKind.DLA, PartnerKind.PREMISES)
                    .contains(PartnerKind.BANK, PartnerKind.SOLIDARITY_FINANCE, PartnerKind.INCUBATOR);
            assertThat(partners)
                    .doesNotHaveDuplicates()
                    .extracting(PartnerSummary::offers)
                    .doesNotContain(0);
            assertThat(partners.stream()
                            .flatMap(partner -> modules.get(PublishedOffers.class).list(partner.id()).stream()))
                    .isNotEmpty()
                    .allMatch(offer -> offer.details().example());
            var structure =
                    (Lookup.Found) modules.get(PublishedStructures.class).find(new Slug("les-paniers-de-la-ternoise"));
            assertThat(modules.get(Ties.class).of(structure.structure().id())).hasSize(5);
        }
    }

    @Test
    void an_installation_without_sample_structures_begins_without_partners() {
        try (var modules = withSample("")) {
            modules.get(SamplePartners.class).loadIfEmpty(Actor.OPERATOR);

            assertThat(modules.get(PublishedPartners.class).list()).isEmpty();
        }
    }

    private static TestModules withSample(String location) {
        return TestModules.start(context -> {
            context.registerBean(Clock.class, () -> new TestClock());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("sample", Map.of("vitrine.sample", location)));
        });
    }
}
