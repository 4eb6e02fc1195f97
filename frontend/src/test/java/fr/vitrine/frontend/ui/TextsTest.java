package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

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
                .forEach((key, french) -> assertThat(french)
                        .as("%s: U+202F before ; ! ?, U+00A0 before : and inside « »", key)
                        .doesNotContainPattern("[ \\u00a0][;!?]|[ \\u202f][:»]|«[ \\u202f]"));
    }

    private static int parameters(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
