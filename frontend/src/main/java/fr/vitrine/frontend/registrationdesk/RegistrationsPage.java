package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EventId;
import java.util.Locale;

/** The registrations of an event, the same for staff and for organisers. */
public final class RegistrationsPage {

    private final Desk desk;
    private final El page = el("div", "stack regdesk");

    /** @param area {@code /gestion} or {@code /mon-espace} */
    public RegistrationsPage(RegistrationServices services, EventId event, Locale locale, String area) {
        var actor = services.current().get();
        this.desk = new Desk(services, services.desk().event(actor, event), locale, area);
        draw();
    }

    public String title() {
        return desk.t("regdesk.title", desk.event().details().title());
    }

    public El content() {
        return page;
    }

    private void draw() {
        page.removeAll();
        var heading = text("h1", "", title());
        if (desk.event().details().example()) {
            heading.say(" ").with(PageParts.exampleTag(desk.locale()));
        }
        page.with(
                el("p", "", link(desk.path(), "", desk.t("regdesk.event"))),
                el("div", "view-head", heading),
                new Participants(desk).panel(),
                new SettingsForm(desk, this::draw).form());
    }
}
