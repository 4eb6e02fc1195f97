package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.StructureDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProfileDiffTest {

    @RepeatedTest(300)
    void all_changes_together_make_the_new_profile(RepetitionInfo repetition) {
        var profiles = new Profiles(repetition.getCurrentRepetition());
        var before = profiles.next();
        var after = profiles.next();
        var result = ProfileDiff.apply(before, ProfileDiff.between(before, after));
        assertThat(ProfileDiff.between(result, after)).isEmpty();
        assertThat(result.details().services()).isEqualTo(after.details().services());
    }

    @RepeatedTest(100)
    void each_change_by_itself_changes_one_thing(RepetitionInfo repetition) {
        var profiles = new Profiles(repetition.getCurrentRepetition());
        var before = profiles.next();
        for (var change : ProfileDiff.between(before, profiles.next())) {
            if (change.field() != ProfileField.SERVICE_ORDER) {
                assertThat(ProfileDiff.conflicts(before, change)).isFalse();
                var after = ProfileDiff.apply(before, List.of(change));
                assertThat(ProfileDiff.isDone(after, change) || renamed(change)).isTrue();
            }
        }
    }

    private static boolean renamed(ProfileChange change) {
        return change.after() instanceof ServiceDetails service
                && !service.title().equals(change.service());
    }

    @RepeatedTest(100)
    void keys_are_unique(RepetitionInfo repetition) {
        var profiles = new Profiles(repetition.getCurrentRepetition());
        assertThat(ProfileDiff.between(profiles.next(), profiles.next()))
                .extracting(ProfileChange::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_profile_does_not_differ_from_itself() {
        assertThat(ProfileDiff.between(Profiles.minimal("A"), Profiles.minimal("A")))
                .isEmpty();
    }

    @Test
    void a_service_under_a_new_title_is_the_same_service() {
        var before = with(Profiles.service("Vélos"), Profiles.service("Meubles"));
        var renamed = titled(Profiles.service("Vélos"), "Vélos d'occasion");
        var after = with(renamed, Profiles.service("Meubles"));
        assertThat(ProfileDiff.between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo("service:Vélos");
            assertThat(change.after()).isEqualTo(renamed);
        });
    }

    @Test
    void a_price_is_a_change_of_its_own() {
        var before = with(Profiles.service("Vélos"));
        var after = with(priced(Profiles.service("Vélos"), "5 €"));
        assertThat(ProfileDiff.between(before, after))
                .extracting(ProfileChange::key)
                .containsExactly("service-price:Vélos");
    }

    @Test
    void a_new_service_brings_its_price() {
        var service = priced(Profiles.service("Vélos"), "5 €");
        var changes = ProfileDiff.between(with(), with(service));
        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.isNewService()).isTrue());
        assertThat(ProfileDiff.apply(with(), changes).details().services()).containsExactly(service);
    }

    @Test
    void services_of_one_title_are_told_apart() {
        var before = with(Profiles.service("Vélos"), Profiles.service("Vélos"));
        var after = with(Profiles.service("Vélos"), priced(Profiles.service("Vélos"), "5 €"));
        var changes = ProfileDiff.between(before, after);
        assertThat(changes).extracting(ProfileChange::key).containsExactly("service-price:Vélos (2)");
        assertThat(ProfileDiff.apply(before, changes)).isEqualTo(after);
    }

    @Test
    void another_order_is_a_change() {
        var before = with(Profiles.service("A"), Profiles.service("B"));
        var after = with(Profiles.service("B"), Profiles.service("A"));
        var changes = ProfileDiff.between(before, after);
        assertThat(changes).extracting(ProfileChange::field).containsExactly(ProfileField.SERVICE_ORDER);
        assertThat(ProfileDiff.apply(before, changes)).isEqualTo(after);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_a_conflict_unless_it_is_the_same() {
        var base = Profiles.minimal("Avant");
        var change = ProfileDiff.between(base, Profiles.minimal("Après")).getFirst();
        assertThat(ProfileDiff.conflicts(Profiles.minimal("Avant"), change)).isFalse();
        assertThat(ProfileDiff.conflicts(Profiles.minimal("Autrement"), change)).isTrue();
        assertThat(ProfileDiff.conflicts(Profiles.minimal("Après"), change)).isFalse();
    }

    @Test
    void changes_of_two_people_to_different_services_both_stand() {
        var base = with(Profiles.service("A"), Profiles.service("B"));
        var mine = ProfileDiff.between(base, with(priced(Profiles.service("A"), "1 €"), Profiles.service("B")));
        var theirs = with(Profiles.service("A"), priced(Profiles.service("B"), "2 €"), Profiles.service("C"));
        assertThat(mine).noneMatch(change -> ProfileDiff.conflicts(theirs, change));
        assertThat(ProfileDiff.apply(theirs, mine).details().services())
                .extracting(ServiceDetails::price)
                .containsExactly("1 €", "2 €", null);
    }

    private static Profile with(ServiceDetails... services) {
        StructureDetails details = Profiles.details("A", new ArrayList<>(Arrays.asList(services)));
        return new Profile(details, List.of());
    }

    private static ServiceDetails titled(ServiceDetails service, String title) {
        return new ServiceDetails(
                title,
                service.description(),
                service.competences(),
                service.audiences(),
                service.conditions(),
                service.price(),
                service.zone());
    }

    private static ServiceDetails priced(ServiceDetails service, String price) {
        return new ServiceDetails(
                service.title(),
                service.description(),
                service.competences(),
                service.audiences(),
                service.conditions(),
                price,
                service.zone());
    }
}
