package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.myspace.volunteer.HoursList.Side;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.hours.Certificate;
import fr.vitrine.volunteers.hours.Engagement;
import fr.vitrine.volunteers.hours.HoursEntry;
import fr.vitrine.volunteers.hours.HoursState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The hours that one gave, and the papers that say so. */
@Route(value = "mon-espace/benevolat/heures", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnHoursView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HoursDesk desk;
    private transient List<HoursEntry> own = List.of();
    private transient Map<StructureId, StructureSummary> names = Map.of();
    private final El papers = el("section", "panel stack").attr("aria-labelledby", "papers");

    OwnHoursView(CurrentActor current, HoursDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var side = new Side(
                this::read,
                () -> desk.hours().ownEngagements(actor()),
                entry -> name(entry.structure()),
                Engagement::title);
        add(
                VolunteerNavigation.HOURS.draw(this::t),
                text("h1", "", t("volunteer.hours")),
                text("p", "", t("hours.own.about")),
                new HoursList(desk, this::actor, locale(), side, this::drawPapers),
                papers);
        drawPapers();
    }

    /** What their structures are called is read with them, once for all. */
    private List<HoursEntry> read() {
        own = desk.hours().own(actor());
        names = desk.structures().byId(own.stream().map(HoursEntry::structure).collect(Collectors.toSet()));
        return own;
    }

    private void drawPapers() {
        papers.removeAll();
        var issued = desk.certificates().own(actor());
        papers.with(
                text("h2", "", t("certificate.mine")).id("papers"),
                text("p", "", t("certificate.about")),
                el("div", "form-actions")
                        .withAll(structures().stream().map(this::ask).toList()),
                issued.isEmpty()
                        ? null
                        : el("ul", "hours-list")
                                .withAll(issued.stream().map(this::row).toList()));
    }

    private List<StructureId> structures() {
        return own.stream()
                .filter(entry -> entry.state() == HoursState.CONFIRMED)
                .map(HoursEntry::structure)
                .distinct()
                .toList();
    }

    private Button ask(StructureId structure) {
        return new Button(t("certificate.ask", name(structure)), _ -> {
            Notices.say(t(
                    desk.certificates().issue(actor(), structure).isPresent()
                            ? "certificate.ready"
                            : "certificate.nothing"));
            drawPapers();
        });
    }

    private El row(Certificate paper) {
        var words = desk.words(locale());
        var title = t("certificate.row", paper.structure(), words.duration(paper.minutes()));
        return el("li", "hours-list__row")
                .with(
                        el("div", "hours-list__text")
                                .with(
                                        text("h3", "", title),
                                        text(
                                                "p",
                                                "muted small",
                                                t(
                                                        "certificate.issued",
                                                        Moments.day(paper.issuedAt(), locale(), ""),
                                                        paper.code().toString())),
                                        paper.isValid()
                                                ? null
                                                : el(
                                                        "p",
                                                        "",
                                                        text("span", "badge badge--bad", t("certificate.revoked")))),
                        paper.isValid()
                                ? link(CertificateController.address(paper.code()), "button", t("certificate.download"))
                                        .attr("aria-label", t("certificate.download.of", paper.structure()))
                                        .flag("router-ignore", true)
                                : null);
    }

    private String name(StructureId structure) {
        var known = names.get(structure);
        return known == null ? "–" : known.name();
    }

    @Override
    public String getPageTitle() {
        return t("volunteer.hours");
    }
}
