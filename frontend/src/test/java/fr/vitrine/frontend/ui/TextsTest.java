package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTest {

    /** As opposed to U+202F before ; ! ?, and U+00A0 before : and inside « ». */
    private static final String MARK_AFTER_ANOTHER_SPACE = "[ \\u00a0][;!?]|[ \\u202f][:»]|«[ \\u202f]";

    private final Texts texts = new Texts();

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(texts.all(Locale.ENGLISH).keySet())
                .isEqualTo(texts.all(Locale.FRENCH).keySet());
    }

    @Test
    void both_languages_take_the_same_parameters() {
        texts.all(Locale.FRENCH)
                .forEach((key, french) -> assertThat(parameters(french))
                        .as(key)
                        .isEqualTo(parameters(texts.all(Locale.ENGLISH).getOrDefault(key, ""))));
    }

    @Test
    void no_text_has_an_apostrophe_that_the_message_format_would_swallow() {
        assertThat(texts.all(Locale.FRENCH).values()).noneMatch(text -> text.contains("'"));
        assertThat(texts.all(Locale.ENGLISH).values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void no_line_of_french_begins_with_a_mark_that_belongs_to_the_word_before() {
        texts.all(Locale.FRENCH)
                .forEach((key, french) -> assertThat(french).as(key).doesNotContainPattern(MARK_AFTER_ANOTHER_SPACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mails/**/*_fr.md", "mails/*_fr.properties", "fr/vitrine/**/*_fr.properties", "pages/*_fr.md"})
    void nor_does_one_of_the_mails_the_pages_and_the_modules_own_texts(String files) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + files);
        assertThat(found).isNotEmpty();
        for (var file : found) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                    .as(file.getDescription())
                    .doesNotContainPattern(MARK_AFTER_ANOTHER_SPACE);
        }
    }

    private static int parameters(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
