package fr.vitrine.frontend.history;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.directory.review.WordDiff;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.util.Locale;

/** A text before and after in one, with the words marked that went and that came. */
public final class WordsChanged {

    private WordsChanged() {}

    /** {@code del} and {@code ins}: a screen reader says which is which by the words before them. */
    public static El between(String before, String after, Texts texts, Locale locale) {
        var shown = el("p", "change__text");
        WordDiff.between(before, after).forEach(piece -> {
            switch (piece.kind()) {
                case SAME -> shown.say(piece.text());
                case REMOVED -> shown.with(marked("del", texts.getTranslation("review.removed", locale), piece.text()));
                case ADDED -> shown.with(marked("ins", texts.getTranslation("review.added", locale), piece.text()));
            }
        });
        return shown;
    }

    private static El marked(String tag, String said, String words) {
        return el(tag, "").with(El.hidden(said + " ")).say(words);
    }
}
