package fr.vitrine.frontend.backoffice;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.accounts.People;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** What stands around every page of the back office: the navigation at the side, with what is waiting. */
@RolesAllowed(Area.STAFF)
public class BackOfficeLayout extends PrivateLayout {

    private static final long serialVersionUID = 1L;

    private final transient OfficeCounts counts;
    private final El side = el("header", "office__side");

    BackOfficeLayout(People people, CurrentActor current, OfficeCounts counts) {
        super(people, current, "office__main");
        this.counts = counts;
        addClassName("office");
    }

    @Override
    protected void draw(String path) {
        removeAll();
        side.removeAll();
        var nav = el("nav", "office__nav").attr("aria-label", t("office.nav")).id("office-nav");
        Arrays.stream(OfficeSection.Group.values()).forEach(group -> nav.add(group(group, path)));
        nav.add(el("div", "office__out stack", link("/mon-espace", "", t("office.space")), signOut()));
        side.with(el("div", "office__top").with(brand(), menu()), nav);
        add(skipLink(), side, content());
    }

    private El brand() {
        return link("/gestion", "office__brand")
                .with(el("span", "brand__mark").attr("aria-hidden", "true"))
                .say(t("office.brand"));
    }

    private El menu() {
        var button = el("button", "office__menu button button--small", icon("menu"))
                .say(t("site.menu"))
                .attr("type", "button")
                .attr("aria-expanded", "false")
                .attr("aria-controls", "office-nav");
        button.getElement()
                .addEventListener(
                        "click",
                        _ -> button.getElement()
                                .executeJs(
                                        "const open = document.getElementById('office-nav')"
                                                + ".classList.toggle('office__nav--open'); this.setAttribute('aria-expanded', open)"));
        return button;
    }

    private El group(OfficeSection.Group group, String path) {
        var actor = current().get();
        var waiting = counts.of(actor);
        var entries = Arrays.stream(OfficeSection.values())
                .filter(section -> section.group() == group)
                .filter(section -> !section.isForAdministrators() || actor.isAdministrator())
                .map(section -> entry(
                        section == OfficeSection.DASHBOARD && !path.equals("gestion") ? "" : path,
                        section.address(),
                        section.sign(),
                        t(section.label()),
                        waiting.getOrDefault(section, 0)))
                .toList();
        return el("div", "")
                .with(
                        text(
                                "h2",
                                "office__group",
                                t("office.group." + group.name().toLowerCase(java.util.Locale.ROOT))),
                        el("ul", "").withAll(entries));
    }
}
