package fr.vitrine.frontend.publicsite.reports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.Complaint.Problem;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.ReportReason;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.TypedForm;
import fr.vitrine.frontend.publicsite.TypedForm.Wrong;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
import java.util.Locale;

/** The form that reports something. */
final class ReportForm {

    private static final String ID = "signaler-";
    private static final int ROWS = 6;
    private static final String WIDE = "field contact-form__wide";

    private final Locale locale;
    private final ReportTyped typed;
    private final TypedForm parts;

    ReportForm(Locale locale, ReportTyped typed) {
        this.locale = locale;
        this.typed = typed;
        parts = new TypedForm(
                locale,
                ID,
                typed.problems().stream()
                        .sorted()
                        .map(problem -> new Wrong(field(problem), words(problem)))
                        .toList());
    }

    /** @param action where it is sent; @param stamp says when the form was drawn, and for what */
    El draw(ReportKind kind, String action, String stamp) {
        var complaint = typed.complaint();
        return el("form", "contact-form")
                .attr("method", "post")
                .attr("action", action)
                .with(
                        parts.errors(t("report.errors"), typed.notice().isEmpty() ? "" : t(typed.notice())),
                        parts.field(ReportTyped.REASON, WIDE, t("report.reason"), reasons(kind)),
                        parts.field(
                                ReportTyped.WORDS,
                                WIDE,
                                t("report.words"),
                                TypedForm.area(complaint.words(), ROWS, Complaint.MAX_WORDS),
                                true,
                                t("report.words.help")),
                        parts.field(
                                ReportTyped.EMAIL,
                                WIDE,
                                t("contact.email"),
                                TypedForm.input("email", "email", complaint.email(), EmailAddress.MAX_LENGTH),
                                false,
                                t("report.email.help")),
                        parts.trap(ReportTyped.TRAP),
                        SearchForm.hidden(ReportTyped.STAMP, stamp),
                        el("div", "contact-form__end")
                                .with(
                                        text("button", "button button--primary", t("report.send"))
                                                .attr("type", "submit"),
                                        parts.privacy(t("report.privacy"), "contact.privacy.more")));
    }

    private El reasons(ReportKind kind) {
        var select = el("select", "input");
        select.add(text("option", "", t("report.reason.choose")).attr("value", ""));
        ReportReason.of(kind)
                .forEach(reason -> select.add(text("option", "", t("report.reason." + reason.code()))
                        .attr("value", reason.code())
                        .flag("selected", reason.code().equals(typed.complaint().reason()))));
        return select;
    }

    private static String field(Problem problem) {
        return switch (problem) {
            case REASON_MISSING -> ReportTyped.REASON;
            case WORDS_MISSING, WORDS_TOO_LONG -> ReportTyped.WORDS;
            case EMAIL_INVALID -> ReportTyped.EMAIL;
        };
    }

    private String words(Problem problem) {
        return t("report.problem." + problem.name().toLowerCase(Locale.ROOT));
    }

    private String t(String key) {
        return I18NProvider.translate(locale, key);
    }
}
