package fr.vitrine.frontend.reporting;

import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.ConversationReports;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.ReportReason;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.applying.ApplicationId;
import fr.vitrine.volunteers.applying.ApplicationReports;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The button that reports a conversation to the staff, and what it asks. */
@Component
public class Reporting {

    private final ConversationReports conversations;
    private final ApplicationReports applications;
    private final People people;
    private final Texts texts;

    Reporting(ConversationReports conversations, ApplicationReports applications, People people, Texts texts) {
        this.conversations = conversations;
        this.applications = applications;
        this.people = people;
        this.texts = texts;
    }

    public Button of(ConversationId conversation, Supplier<Actor> actor, Locale locale) {
        return button(actor, locale, complaint -> conversations.report(actor.get(), conversation, complaint));
    }

    public Button of(ApplicationId application, Supplier<Actor> actor, Locale locale) {
        return button(actor, locale, complaint -> applications.report(actor.get(), application, complaint));
    }

    private Button button(Supplier<Actor> actor, Locale locale, Consumer<Complaint> report) {
        var button = new Button(t(locale, "report.talk"), _ -> ask(actor.get(), locale, report));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void ask(Actor actor, Locale locale, Consumer<Complaint> report) {
        var reason = new Select<ReportReason>();
        reason.setLabel(t(locale, "report.reason"));
        reason.setItems(ReportReason.of(ReportKind.CONVERSATION));
        reason.setItemLabelGenerator(one -> t(locale, "report.reason." + one.code()));
        reason.setErrorMessage(t(locale, "report.problem.reason_missing"));
        reason.setWidthFull();
        var words = new TextArea(t(locale, "report.words"));
        words.setHelperText(t(locale, "report.words.help"));
        words.setErrorMessage(t(locale, "report.problem.words_missing"));
        words.setMaxLength(Complaint.MAX_WORDS);
        words.setManualValidation(true);
        words.setRequiredIndicatorVisible(true);
        words.setMinRows(4);
        words.setWidthFull();
        new AskDialog(
                        (key, parameters) -> texts.getTranslation(key, locale, parameters),
                        t(locale, "report.talk"),
                        text("p", "", t(locale, "report.talk.text")),
                        reason,
                        words)
                .answer(t(locale, "report.send"), () -> isWhole(reason, words), () -> {
                    report.accept(new Complaint(reason.getValue().code(), words.getValue(), address(actor), locale));
                    Notices.say(t(locale, "report.sent.text"));
                })
                .open();
    }

    private static boolean isWhole(Select<ReportReason> reason, TextArea words) {
        reason.setInvalid(reason.isEmpty());
        words.setInvalid(words.getValue().isBlank());
        return !reason.isInvalid() && !words.isInvalid();
    }

    private String address(Actor actor) {
        return people.get(actor, actor.requirePerson()).email().value();
    }

    private String t(Locale locale, String key) {
        return texts.getTranslation(key, locale);
    }
}
