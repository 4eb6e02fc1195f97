package fr.vitrine.frontend.publicsite.home;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.agenda.AgendaReader;
import fr.vitrine.frontend.publicsite.agenda.AgendaRows;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.frontend.publicsite.missions.MissionReader;
import fr.vitrine.frontend.publicsite.missions.MissionShelf;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EventId;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionMatches.Match;
import fr.vitrine.volunteers.MissionSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on in the territory these days: the next events, and a hand that is looked for. */
@Component
class Now {

    private static final int CARDS = 3;

    /** Of an event that is on every day only one time is shown. */
    private static final int READ = 30;

    private final Clock clock;
    private final Territory territory;
    private final AgendaSearch agenda;
    private final AgendaReader reader;
    private final AgendaShelf shelf;
    private final MissionSearch missions;
    private final MissionReader missionReader;
    private final MissionShelf missionShelf;

    Now(
            Clock clock,
            Territory territory,
            AgendaSearch agenda,
            AgendaReader reader,
            AgendaShelf shelf,
            MissionSearch missions,
            MissionReader missionReader,
            MissionShelf missionShelf) {
        this.clock = clock;
        this.territory = territory;
        this.agenda = agenda;
        this.reader = reader;
        this.shelf = shelf;
        this.missions = missions;
        this.missionReader = missionReader;
        this.missionShelf = missionShelf;
    }

    @Nullable
    El section(Links links, Locale locale) {
        var request = reader.read(Map.of());
        var wanted = missions.match(missionReader.read(Map.of()).query(), 0, 1).page().stream()
                .map(Match::mission)
                .filter(mission -> mission.freePlaces(request.today()) > 0)
                .toList();
        var hits = next(agenda.list(request.query(), 0, READ), CARDS - wanted.size());
        if (hits.isEmpty()) {
            return null;
        }
        var cards = new ArrayList<El>();
        var rows = rows(hits, request.today(), links, locale);
        hits.forEach(hit -> cards.add(el("li", "", rows.dated(hit))));
        var hands = missionShelf.cards(wanted, locale);
        wanted.forEach(mission -> cards.add(el("li", "", hands.lookedFor(mission))));
        var head = PageParts.sectionHead(
                "maintenant",
                I18NProvider.translate(
                        locale, "home.now", territory.phrases().in().in(locale)),
                links.agenda(),
                I18NProvider.translate(locale, "home.now.all"));
        return PageParts.section("maintenant", head, el("ul", "cards").withAll(cards));
    }

    private AgendaRows rows(List<Hit> hits, LocalDate today, Links links, Locale locale) {
        var events = hits.stream().map(Hit::event).toList();
        return new AgendaRows(shelf.words(locale), links, shelf.around(events), today);
    }

    /** The first that will be held, each event once. */
    private List<Hit> next(List<Hit> hits, int limit) {
        var now = OffsetDateTime.now(clock);
        var first = new LinkedHashMap<EventId, Hit>();
        hits.stream()
                .filter(hit -> !hit.occurrence().cancelled()
                        && !hit.occurrence().isOverAt(now)
                        && !AgendaRows.isOff(hit.event().details()))
                .forEach(hit -> first.putIfAbsent(hit.event().id(), hit));
        return first.values().stream().limit(limit).toList();
    }
}
