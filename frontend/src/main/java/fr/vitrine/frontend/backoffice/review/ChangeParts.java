package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.review.ProfileChange;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.directory.review.WordDiff;
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

    /** {@code del} and {@code ins}: a screen reader says which is which by the words before them. */
    public El difference(String before, String after, Locale locale) {
        var shown = el("p", "change__text");
        WordDiff.between(before, after)
                .forEach(piece -> {
                    switch (piece.kind()) {
                        case SAME -> shown.say(piece.text());
                        case REMOVED -> shown.with(marked("del", "review.removed", piece.text(), locale));
                        case ADDED -> shown.with(marked("ins", "review.added", piece.text(), locale));
                    }
                });
        return shown;
    }

    /** What the field is now, where others have changed it meanwhile. */
    El current(ProfileChange change, Object now, Locale locale) {
        return el("p", "change__text")
                .with(
                        text("strong", "", texts.getTranslation("review.now", locale) + " "),
                        El.span(values.text(change.field(), now, locale)));
    }

    private El marked(String tag, String key, String words, Locale locale) {
        return el(tag, "")
                .with(El.hidden(texts.getTranslation(key, locale) + " "))
                .say(words);
    }
}
