package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.partnerdesk.ChangeEntry;
import fr.vitrine.frontend.partnerdesk.PartnerDesk;
import fr.vitrine.frontend.publicsite.requests.PartnerNames;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.PartnerHistory;
import fr.vitrine.partners.PartnerHistory.Entry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** What partners' own people have changed since staff last looked: it is public already, and can be taken back. */
@Route(value = "gestion/partenaires/modifications", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PartnerChangesView extends PrivateView {

    static final String ADDRESS = "/gestion/partenaires/modifications";

    private static final long serialVersionUID = 1L;

    private final transient PartnerHistory history;
    private final transient PartnerDesk desk;
    private final transient PartnerNames names;

    PartnerChangesView(CurrentActor current, PartnerHistory history, PartnerDesk desk, PartnerNames names) {
        super(current);
        this.history = history;
        this.desk = desk;
        this.names = names;
        addClassNames("stack");
        draw();
    }

    @Override
    public String getPageTitle() {
        return t("office.changes");
    }

    private void draw() {
        removeAll();
        var entries = history.awaiting(actor());
        add(
                el("p", "", link("/gestion/partenaires", "", t("office.section.partenaires"))),
                el("div", "view-head", text("h1", "", t("office.changes")), all(entries)),
                text("p", "muted", t("office.changes.text")),
                entries.isEmpty()
                        ? el("div", "empty-state", icon("inbox")).with(text("p", "", t("office.changes.none")))
                        : list(entries));
    }

    private El all(List<Entry> entries) {
        var seen = new Button(t("office.changes.seen.all"), _ -> {
            history.seen(actor(), entries.stream().map(Entry::id).toList());
            draw();
        });
        seen.setVisible(entries.size() > 1);
        return el("div", "view-head__actions", seen);
    }

    private El list(List<Entry> entries) {
        var called = names.of(entries.stream().map(Entry::partner).collect(Collectors.toSet()));
        var drawn = new ChangeEntry(desk, this::actor, desk.words(locale()), this::draw);
        return el("ol", "partner-changes panel")
                .withAll(entries.stream()
                        .map(entry -> drawn.of(
                                entry,
                                el(
                                        "h2",
                                        "",
                                        link(
                                                "/gestion/partenaires/" + entry.partner(),
                                                "",
                                                called.getOrDefault(entry.partner(), "")))))
                        .toList());
    }
}
