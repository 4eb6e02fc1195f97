package fr.vitrine.frontend.myspace.volunteer;

import fr.vitrine.correspondence.alert.AlertArea.News;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.missions.MissionShelf;
import fr.vitrine.volunteers.Suggestion;
import fr.vitrine.volunteers.profile.SuggestionWording;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Missions that may suit somebody, in the words of their mails: those of alerts, and why. */
@Component
class SuggestionMailWords implements SuggestionWording {

    private final MissionShelf shelf;
    private final Taxonomies taxonomies;

    SuggestionMailWords(MissionShelf shelf, Taxonomies taxonomies) {
        this.shelf = shelf;
        this.taxonomies = taxonomies;
    }

    @Override
    public List<News> of(List<Suggestion> suggestions, Locale locale) {
        var cards = shelf.cards(suggestions.stream().map(Suggestion::mission).toList(), locale);
        var reasons = new SuggestionReasons(cards.words(), taxonomies.current());
        return suggestions.stream()
                .map(one -> {
                    var news = cards.news(one.mission());
                    return new News(news.title(), news.detail() + "\n" + reasons.of(one), news.path());
                })
                .toList();
    }

    @Override
    public String title(Locale locale) {
        return shelf.words(locale).t("volunteer.suggestions");
    }
}
