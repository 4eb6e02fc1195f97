package fr.vitrine.frontend.backoffice.reports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.Message;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.DecideResult;
import fr.vitrine.correspondence.report.Report;
import fr.vitrine.correspondence.report.ReportDesk;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.ReportOutcome;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.ReasonDialog;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** What was reported and waits for a decision, the oldest first; then what was decided of late. */
@Route(value = "gestion/signalements", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ReportsView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient ReportDesk reports;
    private final El count = text("span", "view-head__count", "");
    private final El list = el("div", "stack");

    ReportsView(CurrentActor current, ReportDesk reports) {
        super(current);
        this.reports = reports;
        addClassNames("stack", "review");
        var title = el("h1", "").say(t("office.section.signalements") + " ").with(count);
        add(el("div", "view-head", title), text("p", "muted", t("reports.about")), list);
        draw();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.signalements");
    }

    private void draw() {
        var waiting = reports.waiting(actor());
        count.setText(t("grid.number", waiting.size()));
        list.removeAll();
        if (waiting.isEmpty()) {
            list.add(el("div", "empty-state", icon("flag"), text("p", "", t("reports.none"))));
        }
        list.withAll(waiting.stream().map(this::panel).toList());
        decided();
    }

    private El panel(Report report) {
        var said = el("div", "stack");
        return el("article", "panel stack")
                .with(
                        head(report),
                        el(
                                "p",
                                "",
                                text(
                                        "span",
                                        "badge badge--wait",
                                        t("report.reason." + report.reason().code()))),
                        text("blockquote", "", Objects.requireNonNullElse(report.words(), t("reports.erased"))),
                        text("p", "muted small", t(report.answerable() ? "reports.answerable" : "reports.anonymous")),
                        said,
                        actions(report, said));
    }

    private El head(Report report) {
        var address = reports.address(actor(), report);
        var title = el("h2", "");
        address.ifPresentOrElse(
                to -> title.with(link(to, "", report.title()).attr("target", "_blank")),
                () -> title.say(report.title()));
        return el("div", "view-head")
                .with(
                        title,
                        text(
                                "span",
                                "muted",
                                t("reports.kind." + report.kind().code()) + " · "
                                        + Moments.inFull(report.createdAt(), locale())));
    }

    private El actions(Report report, El said) {
        var actions = el("div", "view-head__actions");
        if (report.kind() == ReportKind.CONVERSATION) {
            actions.with(named(new Button(t("reports.look"), _ -> look(report, said)), "reports.look", report));
        }
        var down = deciding(
                report,
                ReportOutcome.TAKEN_DOWN,
                "reports.down." + report.kind().code());
        down.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return actions.with(
                deciding(report, ReportOutcome.ANSWERED, "reports.answer"),
                deciding(report, ReportOutcome.DISMISSED, "reports.dismiss"),
                down);
    }

    private Button deciding(Report report, ReportOutcome outcome, String key) {
        return named(new Button(t(key), _ -> ask(report, outcome, key)), key, report);
    }

    private Button named(Button button, String key, Report report) {
        button.setAriaLabel(t("reports.of", t(key), report.title()));
        return button;
    }

    private void ask(Report report, ReportOutcome outcome, String key) {
        var wording = new ReasonDialog.Wording(
                t(key),
                report.title(),
                t("reports.words"),
                t(report.answerable() ? "reports.words.told" : "reports.words.kept"),
                t("reports.words.missing"),
                t("reports.decide"),
                t("history.cancel"));
        ReasonDialog.open(wording, Complaint.MAX_WORDS, words -> decide(report, outcome, words));
    }

    private void decide(Report report, ReportOutcome outcome, String words) {
        var said = switch (reports.decide(actor(), report.id(), outcome, words)) {
            case DecideResult.Decided(var told) -> t(told ? "reports.done.told" : "reports.done");
            case DecideResult.Overtaken() -> t("reports.overtaken");
            case DecideResult.GoneAlready() -> t("reports.gone");
            case DecideResult.WordsMissing() -> t("reports.words.missing");
        };
        Notification.show(said);
        draw();
    }

    /** Shown once staff ask for it, and logged. */
    private void look(Report report, El said) {
        var conversation = reports.look(actor(), report.id());
        said.removeAll();
        said.with(
                text("p", "muted small", t("reports.looked")),
                el("ol", "thread")
                        .withAll(conversation.messages().stream()
                                .map(message -> entry(conversation, message))
                                .toList()));
    }

    private El entry(Conversation conversation, Message message) {
        var structure = message.from() == Side.STRUCTURE;
        var who = structure ? t("reports.side.structure") : conversation.visitor();
        var when = Moments.minute(message.at().atOffset(ZoneOffset.UTC), locale());
        var notice = message.notice();
        return el("li", structure ? "thread__own" : "", text("p", "muted small", who + " · " + when))
                .with(
                        notice == null ? null : text("p", "application-notice", t("message.notice." + notice)),
                        message.text().isEmpty() ? null : text("p", "", message.text()));
    }

    private void decided() {
        List<Report> past = reports.decided(actor());
        if (past.isEmpty()) {
            return;
        }
        var rows = past.stream().map(this::row).toList();
        list.add(
                text("h2", "", t("reports.past")),
                el("ul", "mission-desk panel").withAll(rows));
    }

    private El row(Report report) {
        var outcome = Objects.requireNonNull(report.outcome());
        return el("li", "mission-desk__row")
                .with(el("div", "mission-desk__text")
                        .with(
                                text("p", "", report.title() + " · " + t("reports.outcome." + outcome.code())),
                                text("p", "muted", Objects.requireNonNullElse(report.decision(), "")),
                                text("p", "muted small", Moments.day(report.decidedAt(), locale(), ""))));
    }
}
