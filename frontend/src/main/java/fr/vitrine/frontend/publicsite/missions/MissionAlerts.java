package fr.vitrine.frontend.publicsite.missions;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.correspondence.alert.AlertArea;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.volunteers.MissionSearch;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Missions can be followed by mail. */
@Component
class MissionAlerts implements AlertArea {

    static final String KEY = "benevolat";

    private final MissionReader reader;
    private final MissionSearch search;
    private final MissionShelf shelf;

    MissionAlerts(MissionReader reader, MissionSearch search, MissionShelf shelf) {
        this.reader = reader;
        this.search = search;
        this.shelf = shelf;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String plain(String query) {
        return MissionParameters.question(read(query).address()).query();
    }

    @Override
    public String title(String query, Locale locale) {
        var words = shelf.words(locale);
        var said = new MissionsAsked(read(query), words, new Links(locale)).inWords();
        return said.isEmpty() ? words.t("missions.title") : words.t("missions.title") + " · " + said;
    }

    @Override
    public String address(String query, Locale locale) {
        return MissionParameters.question(read(query).address()).of(MissionParameters.MISSIONS, new Links(locale));
    }

    @Override
    public List<News> published(String query, Locale locale, OffsetDateTime after, OffsetDateTime until) {
        var found = search.published(read(query).query(), after, until);
        var cards = shelf.cards(found, locale);
        return found.stream().map(cards::news).toList();
    }

    private MissionRequest read(String query) {
        return reader.read(QueryParameters.fromString(query).getParameters());
    }
}
