package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.review.ProfileChange;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.frontend.history.WordsChanged;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows what a field was and what it is to be, with the words marked that go and that come. */
@Component
public class ChangeParts {

    private final ProfileTexts values;
    private final Texts texts;

    ChangeParts(ProfileTexts values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    String title(ProfileChange change, Locale locale) {
        return values.title(change, locale);
    }

    El difference(ProfileChange change, Locale locale) {
        return difference(values.before(change, locale), values.after(change, locale), locale);
    }

    public El difference(String before, String after, Locale locale) {
        return WordsChanged.between(before, after, texts, locale);
    }

    /** What the field is now, where others have changed it meanwhile. */
    El current(ProfileChange change, Object now, Locale locale) {
        return el("p", "change__text")
                .with(
                        text("strong", "", texts.getTranslation("review.now", locale) + " "),
                        El.span(values.text(change.field(), now, locale)));
    }
}
