package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.myspace.volunteer.HoursList.Side;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.figures.Months;
import fr.vitrine.volunteers.hours.Certificate;
import fr.vitrine.volunteers.hours.Engagement;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hours that people gave to one's structures, and the papers that speak of them. */
@Route(value = "mon-espace/heures", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class StructureHoursView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HoursDesk desk;

    StructureHoursView(CurrentActor current, HoursDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        add(text("h1", "", t("hours.structure")), text("p", "", t("hours.structure.about")));
        var structures = structures();
        if (structures.isEmpty()) {
            add(text("p", "muted", t("mine.missions.nobody")));
        }
        structures.forEach(structure -> add(section(structure)));
    }

    private El section(StructureId structure) {
        var known = desk.structures().byId(Set.of(structure)).get(structure);
        var side = new Side(
                () -> desk.hours().list(actor(), structure),
                () -> desk.hours().engagements(actor(), structure),
                entry -> shown(entry.name()),
                this::label);
        return el("section", "panel stack")
                .with(
                        text("h2", "", known == null ? "–" : known.name()),
                        new OwnFigures(desk, locale()).draw(desk.answers().own(actor(), structure, lastYear())),
                        new HoursList(desk, this::actor, locale(), side, () -> {}),
                        papers(structure));
    }

    private Months lastYear() {
        return Months.until(LocalDate.now(desk.clock()));
    }

    private String label(Engagement engagement) {
        return shown(engagement.name()) + " · " + engagement.title();
    }

    private String shown(@Nullable String name) {
        return Objects.requireNonNullElse(name, t("hours.left"));
    }

    private @Nullable El papers(StructureId structure) {
        var issued = desk.certificates().list(actor(), structure);
        return issued.isEmpty()
                ? null
                : el("div", "stack")
                        .with(
                                text("h3", "", t("certificate.issued.title")),
                                el("ul", "hours-list")
                                        .withAll(issued.stream().map(this::row).toList()));
    }

    private El row(Certificate paper) {
        var words = desk.words(locale());
        var revoke = new Button(t("certificate.revoke"), _ -> {
            desk.certificates().revoke(actor(), paper.code());
            Notices.say(t("certificate.revoke.done"));
            draw();
        });
        revoke.setAriaLabel(t("certificate.revoke.of", paper.name()));
        return el("li", "hours-list__row")
                .with(
                        el("div", "hours-list__text")
                                .with(
                                        text(
                                                "p",
                                                "",
                                                t("certificate.row", paper.name(), words.duration(paper.minutes()))),
                                        text(
                                                "p",
                                                "muted small",
                                                t(
                                                        "certificate.issued",
                                                        Moments.day(paper.issuedAt(), locale(), ""),
                                                        paper.code().toString()))),
                        paper.isValid() ? revoke : text("span", "badge badge--bad", t("certificate.revoked")));
    }

    private List<StructureId> structures() {
        return actor() instanceof Actor.Person person
                ? person.memberships().keySet().stream().sorted().toList()
                : List.of();
    }

    @Override
    public String getPageTitle() {
        return t("hours.structure");
    }
}
