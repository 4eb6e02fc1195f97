package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.publicsite.GoneException;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.volunteers.PublishedMissions;
import fr.vitrine.volunteers.PublishedMissions.Lookup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where one offers a hand: who has signed in need not say who they are. */
@Route(value = "benevolat/:slug/proposer", layout = SiteLayout.class)
@NotKept
class ApplyView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedMissions missions;
    private final transient MissionPages pages;
    private final transient CurrentActor current;
    private final transient People people;

    ApplyView(PublishedMissions missions, MissionPages pages, CurrentActor current, People people) {
        this.missions = missions;
        this.pages = pages;
        this.current = current;
        this.people = people;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = slug(address).map(missions::find).orElseGet(Lookup.Unknown::new);
        switch (lookup) {
            case Lookup.Found(var mission)
            when mission.appliedElsewhere() != null -> address.rerouteToError(NotFoundException.class);
            case Lookup.Found(var mission) -> show(pages.of(mission, locale()));
            case Lookup.Gone _ -> address.rerouteToError(new GoneException(GoneException.What.MISSION), "");
            case Lookup.Unknown _ -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(MissionPage page) {
        var typed = Optional.ofNullable(ApplyTyped.current()).orElseGet(() -> untouched(page));
        var title = t("apply.title", page.details().title());
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(typed.isRefused() ? t("contact.error.title", title) : title);
        var way = List.of(
                new Crumb(t("missions.crumb"), links().missions()),
                new Crumb(page.details().title(), links().mission(page.mission().slug())));
        add(el("div", "page page--narrow")
                .with(
                        PageParts.breadcrumb(links(), locale(), way, t("apply.crumb")),
                        text("h1", "", title),
                        text("p", "lede", t("apply.lede", page.structure().name())),
                        new ApplyForm(page, typed, isKnown()).draw()));
    }

    /** Ready to be sent: who likes may send it as it is. */
    private ApplyTyped untouched(MissionPage page) {
        var slots = page.mission().slotsFrom(page.today());
        var only = slots.size() == 1 ? Set.of(slots.getFirst().id()) : Set.<SlotId>of();
        return ApplyTyped.ready(name(), t("apply.message.ready", page.details().title()), only);
    }

    private boolean isKnown() {
        return current.get() instanceof Actor.Person;
    }

    private String name() {
        return current.get() instanceof Actor.Person person
                ? Optional.ofNullable(people.get(person, person.id()).name()).orElse("")
                : "";
    }
}
