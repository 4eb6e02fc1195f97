package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.review.Completeness.Item;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void everything_together_is_a_hundred() {
        assertThat(Arrays.stream(Item.values()).mapToInt(Item::weight).sum()).isEqualTo(100);
    }

    @Test
    void a_name_alone_is_nothing_yet_and_services_would_help_most() {
        var completeness = Completeness.of(Profiles.minimal("A"));
        assertThat(completeness.score()).isZero();
        assertThat(completeness.missing()).hasSize(Item.values().length);
        assertThat(completeness.missing().getFirst()).isEqualTo(Item.SERVICES);
    }

    @Test
    void what_is_there_counts() {
        var profile = new Profile(Profiles.details("A", List.of(Profiles.service("Vélos"))), List.of());
        assertThat(Completeness.of(profile).score())
                .isEqualTo(Item.SERVICES.weight() + Item.SERVICE_DESCRIPTIONS.weight());
    }
}
