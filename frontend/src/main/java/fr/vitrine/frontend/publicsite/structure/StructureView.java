package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.frontend.publicsite.GoneException;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;

/** Everything about one structure, in the order in which a visitor needs it. */
@Route(value = "structures/:slug", layout = SiteLayout.class)
class StructureView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedStructures structures;
    private final transient StructurePages pages;

    StructureView(PublishedStructures structures, StructurePages pages) {
        this.structures = structures;
        this.pages = pages;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = slug(address).map(structures::find).orElseGet(Lookup.Unknown::new);
        switch (lookup) {
            case Lookup.Found(var structure) -> show(pages.of(structure, locale()));
            case Lookup.Moved(var to) ->
                address.forwardTo("structures/" + to, address.getLocation().getQueryParameters());
            case Lookup.Gone _ -> address.rerouteToError(new GoneException(GoneException.What.STRUCTURE), "");
            case Lookup.Unknown _ -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(StructurePage page) {
        setPageTitle(page.t(
                "structure.title", page.details().name(), page.territory().siteName()));
        describe(StructureData.head(page));
        add(el("article", "structure hue-" + page.hue())
                .with(
                        Head.breadcrumb(page),
                        Head.of(page),
                        Hints.example(page),
                        el("div", "structure__cols").with(aside(page), main(page)),
                        Similar.of(page)));
    }

    private static El aside(StructurePage page) {
        return el("aside", "structure__aside", ContactCard.of(page)).attr("aria-label", page.t("structure.aside"));
    }

    private static El main(StructurePage page) {
        return el("div", "structure__main")
                .with(
                        ServicesSection.of(page),
                        AboutSection.of(page),
                        WhereSection.of(page),
                        FactsSection.of(page),
                        MissionsSection.of(page),
                        PartnersSection.of(page),
                        WriteSection.of(page),
                        Hints.incomplete(page));
    }
}
