package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.Location;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EventId;
import java.util.Locale;

/** The registrations of an event, the same for staff and for organisers. */
public final class RegistrationsPage implements DeskPage {

    private final Desk desk;
    private final El page = el("div", "stack regdesk");

    private RegistrationsPage(Desk desk) {
        this.desk = desk;
        draw();
    }

    public static DeskPage of(
            RegistrationServices services, EventId event, Locale locale, String area, Location address) {
        return new RegistrationsPage(Desk.of(services, event, locale, area));
    }

    @Override
    public String title() {
        return desk.t("regdesk.title", desk.event().details().title());
    }

    @Override
    public El content() {
        return page;
    }

    private void draw() {
        page.removeAll();
        var heading = text("h1", "", title());
        if (desk.event().details().example()) {
            heading.say(" ").with(PageParts.exampleTag(desk.locale()));
        }
        var names = desk.names();
        page.with(
                el("p", "", link(desk.path(), "", desk.t("regdesk.event"))),
                el("div", "view-head", heading),
                new Participants(desk, names).panel(),
                new FiguresPanel(desk, names).panel(),
                new SettingsForm(desk, !names.stops().isEmpty(), this::draw).form());
    }
}
