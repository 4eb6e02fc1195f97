package fr.vitrine.frontend.publicsite.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.Programme;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.frontend.ui.El;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All programmes: those that go on or come, then those that were. */
@Route(value = "programmes", layout = SiteLayout.class)
class ProgrammesView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedProgrammes programmes;
    private final transient AgendaShelf shelf;
    private final transient Clock clock;

    ProgrammesView(PublishedProgrammes programmes, AgendaShelf shelf, Clock clock) {
        this.programmes = programmes;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var today = LocalDate.now(clock);
        var all = programmes.list();
        setPageTitle(t("programmes.title"));
        add(
                el("div", "wash")
                        .with(el("div", "page-head")
                                .with(
                                        PageParts.breadcrumb(
                                                links(),
                                                locale(),
                                                List.of(new Crumb(t("agenda.crumb"), links().agenda())),
                                                t("programmes.crumb")),
                                        text("h1", "", t("programmes.title")),
                                        text("p", "lede", t("programmes.lead")))),
                el("div", "page stack-sections")
                        .with(
                                all.isEmpty() ? text("p", "muted", t("programmes.none")) : null,
                                section(
                                        "en-cours",
                                        "programmes.coming",
                                        all.stream()
                                                .filter(programme -> isComing(programme, today))
                                                .toList(),
                                        today),
                                section(
                                        "passes",
                                        "programmes.past",
                                        all.stream()
                                                .filter(programme -> !isComing(programme, today))
                                                .toList(),
                                        today)));
    }

    private static boolean isComing(Programme programme, LocalDate today) {
        var last = programme.details().period().last();
        return last != null && !last.isBefore(today);
    }

    private @Nullable El section(String id, String key, List<Programme> shown, LocalDate today) {
        return shown.isEmpty()
                ? null
                : el("section", "section")
                        .attr("aria-labelledby", id)
                        .with(
                                text("h2", "", t(key)).id(id),
                                el("ul", "cards")
                                        .withAll(shown.stream()
                                                .map(programme -> el("li", "", card(programme, today)))
                                                .toList()));
    }

    private El card(Programme programme, LocalDate today) {
        var details = programme.details();
        var href = links().programme(programme.slug());
        var title = el("h3", "card__title", link(href, "stretched", details.title()));
        if (details.example()) {
            title.say(" ").with(PageParts.exampleTag(locale()));
        }
        ComponentUtil.setData(title, Listed.class, new Listed(details.title(), href));
        var when = new ProgrammeWords(shelf.words(locale())).when(details.period(), today);
        return el("article", "card hue-green")
                .with(
                        el("div", "card__picture")
                                .with(
                                        details.picture() == null
                                                ? icon("calendar-days")
                                                : Pictures.img(details.picture().image(), Pictures.Place.CARD)
                                                        .attr("loading", "lazy")),
                        el("div", "card__body")
                                .with(when.isEmpty() ? null : text("p", "domain", when))
                                .with(title)
                                .with(details.summary() == null ? null : text("p", "card__text", details.summary())));
    }
}
