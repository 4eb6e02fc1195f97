package fr.vitrine.volunteers;

import fr.vitrine.correspondence.alert.AlertArea.News;
import fr.vitrine.volunteers.profile.SuggestionWording;
import java.util.List;
import java.util.Locale;

/** Says of missions what they are called, and how far away they are. */
final class PlainWording implements SuggestionWording {

    @Override
    public List<News> of(List<Suggestion> suggestions, Locale locale) {
        return suggestions.stream()
                .map(one -> new News(
                        one.mission().details().title(),
                        one.reasons().km() + " km",
                        "/benevolat/" + one.mission().slug().value()))
                .toList();
    }

    @Override
    public String title(Locale locale) {
        return "Missions pour vous";
    }
}
