package fr.vitrine.frontend.backoffice.reports;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.correspondence.report.AbuseReports;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.FileResult.Filed;
import fr.vitrine.correspondence.report.Report;
import fr.vitrine.correspondence.report.ReportDesk;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.ReportOutcome;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportsViewTest extends OfficeViewTest {

    private static final String PATH = "gestion/signalements";
    private static final String KEY = "les-paniers-de-la-ternoise";

    @Autowired
    private AbuseReports reports;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private HeldMessages held;

    /** Written in no time, and so held until staff let it go on. */
    private Report reported(String words) {
        var complaint = new Complaint("erreur", words, "lectrice@example.invalid", Locale.FRENCH);
        var stamp = reports.stamp(ReportKind.STRUCTURE, KEY);
        assertThat(reports.file(ReportKind.STRUCTURE, KEY, complaint, new FormTrace(stamp, "", "192.0.2.77")))
                .isInstanceOf(Filed.class);
        held.list(Actor.OPERATOR, 0, 50).stream()
                .filter(message -> message.text().equals(words))
                .forEach(message -> held.release(Actor.OPERATOR, message.id()));
        return desk.waiting(Actor.OPERATOR).stream()
                .filter(report -> words.equals(report.words()))
                .findFirst()
                .orElseThrow();
    }

    private static String shown() {
        return _get(ReportsView.class).getElement().getTextRecursively();
    }

    @Test
    void staff_read_what_is_reported_never_by_whom_and_decide_with_words() {
        var report = reported("Le numéro ne répond plus.");
        open(PATH);
        assertThat(shown())
                .contains("Le numéro ne répond plus.", "Une erreur, ou une information périmée")
                .doesNotContain("lectrice");
        _click(_get(
                Button.class,
                spec -> spec.withText("Rien à reprocher")
                        .withPredicate(
                                button -> button.getAriaLabel().orElse("").contains(report.title()))));
        _click(button("Décider"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Le numéro est le bon.");
        _click(button("Décider"));
        assertThat(shown()).contains("Le numéro est le bon.");
        assertThat(desk.waiting(Actor.OPERATOR)).extracting(Report::id).doesNotContain(report.id());
        assertThat(desk.decided(Actor.OPERATOR))
                .filteredOn(decided -> decided.id().equals(report.id()))
                .extracting(Report::outcome)
                .containsExactly(ReportOutcome.DISMISSED);
    }

    @Test
    void who_is_not_of_the_staff_does_not_get_there() {
        signInAsPasserBy();
        open(PATH);
        _assertNone(ReportsView.class);
    }
}
