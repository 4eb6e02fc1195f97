package fr.vitrine.frontend.publicsite.pages;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.site.PageText;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a page would look like to the public. */
@Component
public class TextPagePreviews {

    private final TextPages pages;

    TextPagePreviews(TextPages pages) {
        this.pages = pages;
    }

    public El of(PageText text, Locale locale) {
        return el("div", "").withAll(TextPageParts.of(pages.shown(text), locale));
    }
}
