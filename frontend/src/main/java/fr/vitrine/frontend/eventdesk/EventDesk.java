package fr.vitrine.frontend.eventdesk;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.events.EventPictures;
import fr.vitrine.events.Events;
import fr.vitrine.events.review.EventDrafts;
import fr.vitrine.events.review.EventHistory;
import fr.vitrine.events.review.EventProposals;
import fr.vitrine.frontend.form.Places;
import fr.vitrine.frontend.myspace.SpaceTexts;
import fr.vitrine.frontend.publicsite.agenda.EventPreviews;
import org.springframework.stereotype.Component;

/** What the page of an event asks. */
@Component
public record EventDesk(
        Events events,
        EventDrafts drafts,
        EventProposals proposals,
        EventHistory history,
        EventPictures pictures,
        Taxonomies taxonomies,
        Places places,
        Holders holders,
        EventPreviews previews,
        EventTexts changes,
        SpaceTexts texts) {}
