package fr.vitrine.frontend.myspace;

import fr.vitrine.frontend.ui.Texts;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the own space, in whatever language somebody reads it. */
@Component
public class SpaceTexts {

    private final Texts texts;
    private final Clock clock;

    SpaceTexts(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public SpaceWords in(Locale locale) {
        return new SpaceWords(texts, locale, clock);
    }
}
