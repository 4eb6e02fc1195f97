package fr.vitrine.volunteers.profile;

import fr.vitrine.correspondence.alert.AlertArea.News;
import fr.vitrine.volunteers.Suggestion;
import java.util.List;
import java.util.Locale;

/** What a mail says of missions that may suit somebody. The site, which has the words, offers this as a bean. */
public interface SuggestionWording {

    /** Each with what speaks for it, in the same order. */
    List<News> of(List<Suggestion> suggestions, Locale locale);

    /** {@code Missions pour vous}. */
    String title(Locale locale);
}
