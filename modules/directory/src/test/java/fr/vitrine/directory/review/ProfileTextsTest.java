package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.kernel.CommuneCode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTextsTest {

    private static final Cast CAST = new Cast();

    private final ProfileTexts texts = CAST.get(ProfileTexts.class);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void codes_are_read_as_what_they_stand_for() {
        assertThat(texts.text(ProfileField.LEGAL_FORM, "association", Locale.FRENCH))
                .isEqualTo("Association (loi 1901)");
        assertThat(texts.text(
                        ProfileField.ADDRESS,
                        new Address("1 rue du Moulin", null, "62130", new CommuneCode("62767")),
                        Locale.FRENCH))
                .isEqualTo("1 rue du Moulin\n62130 Saint-Pol-sur-Ternoise");
    }

    @Test
    void a_service_is_told_line_by_line() {
        assertThat(texts.text(ProfileField.SERVICE, Profiles.service("Vélos"), Locale.ENGLISH))
                .startsWith("Vélos\nCe que nous faisons : Vélos\n")
                .contains("For: individuals", "Acts: on site");
    }

    @Test
    void nothing_said_is_an_empty_text() {
        assertThat(texts.text(ProfileField.PHONE, null, Locale.FRENCH)).isEmpty();
        assertThat(texts.text(ProfileField.LABELS, Set.of(), Locale.FRENCH)).isEmpty();
        assertThat(texts.text(ProfileField.LINKS, List.of(), Locale.FRENCH)).isEmpty();
    }

    @RepeatedTest(20)
    void every_change_has_a_title_and_differs_when_read(RepetitionInfo repetition) {
        var profiles = new Profiles(repetition.getCurrentRepetition());
        for (var change : ProfileDiff.between(profiles.next(), profiles.next())) {
            assertThat(texts.title(change, Locale.FRENCH)).isEqualTo(texts.title(change.key(), Locale.FRENCH));
            texts.before(change, Locale.ENGLISH);
            texts.after(change, Locale.ENGLISH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_field_has_a_name_in_both_languages(ProfileField field) {
        assertThat(texts.label(field, Locale.FRENCH)).isNotBlank();
        assertThat(texts.label(field, Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void both_languages_have_the_same_words() {
        var french = ResourceBundle.getBundle("fr.vitrine.directory.review.profile-texts", Locale.FRENCH);
        var english = ResourceBundle.getBundle("fr.vitrine.directory.review.profile-texts", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(french.keySet());
    }
}
