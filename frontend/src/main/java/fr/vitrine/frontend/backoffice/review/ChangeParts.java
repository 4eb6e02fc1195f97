package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Structure.Image;
import fr.vitrine.directory.review.ProfileChange;
import fr.vitrine.directory.review.ProfileField;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Picture;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.events.review.EventField;
import fr.vitrine.frontend.eventdesk.EventDraftPictures;
import fr.vitrine.frontend.eventdesk.EventTexts;
import fr.vitrine.frontend.history.PicturesChanged;
import fr.vitrine.frontend.history.WordsChanged;
import fr.vitrine.frontend.myspace.profile.DraftPictures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a field was and what it is to be, with the words marked that go and that come. */
@Component
public class ChangeParts {

    private final ProfileTexts values;
    private final EventTexts events;
    private final Texts texts;

    ChangeParts(ProfileTexts values, EventTexts events, Texts texts) {
        this.values = values;
        this.events = events;
        this.texts = texts;
    }

    String title(ProfileChange change, Locale locale) {
        return values.title(change, locale);
    }

    /** Of pictures also these, side by side. */
    public El difference(EventChange change, EventId event, Locale locale) {
        var said = difference(events.before(change, locale), events.after(change, locale), locale);
        return change.field() == EventField.PICTURES
                ? el("div", "stack", said)
                        .with(PicturesChanged.between(
                                images(change.before()),
                                images(change.after()),
                                sha256 -> EventDraftPictures.address(event, sha256),
                                texts,
                                locale))
                : said;
    }

    private static List<Image> images(EventDetails event) {
        return event.pictures().stream().map(Picture::image).toList();
    }

    El difference(ProfileChange change, StructureId structure, Locale locale) {
        var said = difference(values.before(change, locale), values.after(change, locale), locale);
        return change.field() == ProfileField.IMAGES
                ? el("div", "stack", said)
                        .with(PicturesChanged.between(
                                images(change.before()),
                                images(change.after()),
                                sha256 -> DraftPictures.address(structure, sha256),
                                texts,
                                locale))
                : said;
    }

    private static List<Image> images(@Nullable Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(Image.class::cast).toList()
                : List.of();
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
