package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jooq.JSONB;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProfileJsonTest {

    @RepeatedTest(300)
    void a_profile_comes_back_as_it_was(RepetitionInfo repetition) {
        var profile = new Profiles(repetition.getCurrentRepetition()).next();
        assertThat(ProfileJson.readProfile(ProfileJson.write(profile))).isEqualTo(profile);
    }

    @RepeatedTest(50)
    void equal_profiles_are_equal_text(RepetitionInfo repetition) {
        var profile = new Profiles(repetition.getCurrentRepetition()).next();
        var other = new Profiles(repetition.getCurrentRepetition()).next();
        assertThat(ProfileJson.write(other).data())
                .isEqualTo(ProfileJson.write(profile).data());
    }

    @RepeatedTest(100)
    void the_form_of_a_profile_comes_back_as_it_was(RepetitionInfo repetition) {
        var form = ProfileForm.of(new Profiles(repetition.getCurrentRepetition()).next());
        assertThat(ProfileJson.readForm(ProfileJson.write(form))).isEqualTo(form);
    }

    @Test
    void sets_are_kept_in_order() {
        var form = ProfileForm.of(Profiles.minimal("A")).withLabels(Set.of("esus", "aci", "bio"));
        assertThat(ProfileJson.write(form).data()).contains("[\"aci\",\"bio\",\"esus\"]");
    }

    @Test
    void what_a_later_release_has_dropped_is_passed_over() {
        var json = ProfileJson.write(Profiles.minimal("A")).data().replaceFirst("\\{", "{\"mascot\":\"a fox\",");
        assertThat(ProfileJson.readProfile(JSONB.valueOf(json))).isEqualTo(Profiles.minimal("A"));
    }

    @Test
    void a_profile_without_anything_but_a_name_is_kept_as_well() {
        assertThat(ProfileJson.readProfile(ProfileJson.write(Profiles.minimal("A")))
                        .images())
                .isEqualTo(List.of());
    }
}
