package fr.vitrine.frontend.publicsite.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.events.PublishedProgrammes.Lookup;
import fr.vitrine.frontend.publicsite.GoneException;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme: what it is, who carries it, and its events by day, by place and by theme. */
@Route(value = "programmes/:slug", layout = SiteLayout.class)
@KnownParameters(value = ProgrammeEvents.BY, usual = "par=jour")
class ProgrammeView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedProgrammes programmes;
    private final transient ProgrammePages pages;

    ProgrammeView(PublishedProgrammes programmes, ProgrammePages pages) {
        this.programmes = programmes;
        this.pages = pages;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        switch (slug(address).map(programmes::find).orElseGet(Lookup.Unknown::new)) {
            case Lookup.Found(var programme) -> {
                var by = values(address, ProgrammeEvents.BY);
                show(pages.of(programme, locale()), by.isEmpty() ? "" : by.getFirst());
            }
            case Lookup.Moved(var to) ->
                address.forwardTo("programmes/" + to, address.getLocation().getQueryParameters());
            case Lookup.Gone _ -> address.rerouteToError(new GoneException(GoneException.What.PROGRAMME), "");
            case Lookup.Unknown _ -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ProgrammePage page, String by) {
        setPageTitle(t("programme.title", page.details().title()));
        var head = ProgrammeData.head(page);
        describe(by.isEmpty() ? head : head.unlisted());
        add(
                el("div", "wash").with(el("div", "page-head").with(breadcrumb(page), head(page))),
                el("div", "page")
                        .with(el("div", "landing-cols programme")
                                .with(
                                        el("div", "programme__main")
                                                .with(notice(page), about(page), ProgrammeEvents.of(page, by)),
                                        ProgrammeAside.of(page))));
    }

    private El breadcrumb(ProgrammePage page) {
        return PageParts.breadcrumb(
                page.links(),
                locale(),
                List.of(
                        new Crumb(t("agenda.crumb"), page.links().agenda()),
                        new Crumb(t("programmes.crumb"), page.links().programmes())),
                "");
    }

    private El head(ProgrammePage page) {
        var details = page.details();
        var name = text("h1", "", details.title());
        if (details.example()) {
            name.say(" ").with(PageParts.exampleTag(locale()));
        }
        return el("div", "landing-head")
                .with(
                        el("div", "landing-head__text", name)
                                .with(details.summary() == null ? null : text("p", "lede", details.summary()))
                                .with(
                                        page.when().isEmpty()
                                                ? null
                                                : el("p", "event__when", icon("calendar-days"), span(page.when())))
                                .with(figures(page)),
                        details.picture() == null
                                ? el("div", "landing-head__icon", icon("calendar-days"))
                                : Pictures.figure(
                                        "landing-head__picture pictured",
                                        details.picture().image(),
                                        page.words().texts(),
                                        locale()));
    }

    private @Nullable El figures(ProgrammePage page) {
        var figures = page.figures();
        return figures.times() == 0
                ? null
                : text("p", "muted", t("programme.figures", figures.events(), figures.times(), figures.communes()));
    }

    private @Nullable El notice(ProgrammePage page) {
        return page.details().example()
                ? el("div", "hint hint--calm", icon("info"), text("p", "hint__body", t("programme.example")))
                : null;
    }

    private static @Nullable Markup about(ProgrammePage page) {
        var presentation = page.details().presentation();
        return presentation == null ? null : Prose.of("prose", presentation, 2);
    }
}
