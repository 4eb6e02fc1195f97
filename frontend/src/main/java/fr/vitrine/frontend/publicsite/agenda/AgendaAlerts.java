package fr.vitrine.frontend.publicsite.agenda;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.correspondence.alert.AlertArea;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.frontend.ui.Links;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The agenda, filtered as one likes, can be followed by mail: new events that are still to come. */
@Component
class AgendaAlerts implements AlertArea {

    static final String KEY = "agenda";

    private final AgendaReader reader;
    private final AgendaSearch search;
    private final AgendaShelf shelf;

    AgendaAlerts(AgendaReader reader, AgendaSearch search, AgendaShelf shelf) {
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
        return AgendaParameters.question(read(query).address()).query();
    }

    @Override
    public String title(String query, Locale locale) {
        var words = shelf.words(locale);
        var said = new AgendaAsked(read(query), words, new Links(locale)).inWords();
        return said.isEmpty() ? words.t("agenda.title") : words.t("agenda.title") + " · " + said;
    }

    @Override
    public String address(String query, Locale locale) {
        return AgendaParameters.question(read(query).address()).of(AgendaParameters.AGENDA, new Links(locale));
    }

    @Override
    public List<News> published(String query, Locale locale, OffsetDateTime after, OffsetDateTime until) {
        var request = read(query);
        var found = search.published(request.query(), request.today(), after, until);
        var words = shelf.words(locale);
        var links = new Links(locale);
        var around = shelf.around(found.stream().map(Hit::event).toList());
        return found.stream()
                .map(hit -> {
                    var details = hit.event().details();
                    var place = EventPlace.of(details, around).inShort().map(at -> " · " + at);
                    return new News(
                            words.title(details),
                            words.whole(details, hit.occurrence().time(), request.today()) + place.orElse(""),
                            links.event(hit.event().slug()));
                })
                .toList();
    }

    private AgendaRequest read(String query) {
        return reader.read(QueryParameters.fromString(query).getParameters());
    }
}
