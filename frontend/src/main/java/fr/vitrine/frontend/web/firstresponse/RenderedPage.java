package fr.vitrine.frontend.web.firstresponse;

import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import java.util.List;

/** What came of rendering a public page. */
sealed interface RenderedPage {

    /**
     * @param way from the home page to here; may be empty
     * @param listed the structures it lists
     */
    record Content(
            int status,
            String title,
            String description,
            PageHead head,
            List<Crumb> way,
            List<Listed> listed,
            String html)
            implements RenderedPage {}

    /** What was asked for has another address. */
    record Moved(String to) implements RenderedPage {}
}
