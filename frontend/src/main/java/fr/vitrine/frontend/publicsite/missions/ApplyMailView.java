package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.PublishedMissions;
import fr.vitrine.volunteers.PublishedMissions.Lookup;

/** Says that a link is on its way, and that the application goes out once it is followed. */
@Route(value = "benevolat/:slug/proposer/courriel", layout = SiteLayout.class)
class ApplyMailView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedMissions missions;

    ApplyMailView(PublishedMissions missions) {
        this.missions = missions;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = slug(address).map(missions::find).orElseGet(Lookup.Unknown::new);
        if (lookup instanceof Lookup.Found(var mission)) {
            show(mission);
        } else {
            address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Mission mission) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("apply.mail.title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon("mail-check")),
                                text("h1", "", t("apply.mail.title")),
                                text("p", "lede", t("apply.mail.text")),
                                text("p", "", t("apply.mail.next")),
                                el("p", "state-page__actions")
                                        .with(link(
                                                links().mission(mission.slug()),
                                                "button button--primary",
                                                t("apply.mail.back"))))));
    }
}
