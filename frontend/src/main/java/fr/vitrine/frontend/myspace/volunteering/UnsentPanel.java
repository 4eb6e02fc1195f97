package fr.vitrine.frontend.myspace.volunteering;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.applying.ApplicationDrafts;
import fr.vitrine.volunteers.applying.ApplicationDrafts.Unsent;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one wrote and what has not been sent: because its link was followed elsewhere or too late, or could not be sent then. */
final class UnsentPanel {

    private final ApplicationDrafts drafts;
    private final Supplier<Actor> actor;
    private final UnaryOperator<String> texts;
    private final Runnable after;

    /** @param after follows whatever was done */
    UnsentPanel(ApplicationDrafts drafts, Supplier<Actor> actor, UnaryOperator<String> texts, Runnable after) {
        this.drafts = drafts;
        this.actor = actor;
        this.texts = texts;
        this.after = after;
    }

    /** Null where nothing waits. */
    @Nullable
    El draw() {
        var unsent = drafts.unsent(actor.get());
        return unsent.isEmpty()
                ? null
                : el("section", "panel stack")
                        .attr("aria-labelledby", "unsent")
                        .with(text("h2", "", t("apply.unsent")).id("unsent"), text("p", "", t("apply.unsent.text")))
                        .withAll(unsent.stream().map(this::draw).toList());
    }

    private El draw(Unsent unsent) {
        var guardian = new EmailField(t("volunteer.guardian"));
        guardian.setErrorMessage(t("apply.problem.guardian"));
        guardian.setManualValidation(true);
        guardian.setVisible(false);
        var send = new Button(t("apply.unsent.send"), _ -> send(unsent, guardian));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setAriaLabel(t("apply.unsent.send") + " : " + unsent.title());
        var discard = new Button(t("apply.unsent.discard"), _ -> {
            drafts.discard(actor.get(), unsent.id());
            after.run();
        });
        discard.setAriaLabel(t("apply.unsent.discard") + " : " + unsent.title());
        return el("div", "stack")
                .with(text("h3", "", unsent.title()), text("blockquote", "", unsent.message()))
                .with(el("div", "", guardian), el("div", "mission-desk__actions", send, discard));
    }

    private void send(Unsent unsent, EmailField guardian) {
        var asked = EmailAddress.parse(guardian.getValue().strip());
        var result = drafts.send(actor.get(), unsent.id(), asked.orElse(null)).map(ApplicationDrafts.Resumed::result);
        if (result.isEmpty()) {
            after.run();
            return;
        }
        switch (result.get()) {
            case ApplyResult.Sent(var application) ->
                UI.getCurrent().navigate(Applying.PATH.substring(1) + application.id());
            case ApplyResult.GuardianUnknown() -> {
                guardian.setInvalid(guardian.isVisible());
                guardian.setVisible(true);
                guardian.focus();
                Notices.say(t(ResumeView.why(result.get())));
            }
            case ApplyResult.GuardianAsked() -> {
                Notices.say(t(ResumeView.why(result.get())));
                after.run();
            }
            default -> Notices.say(t(ResumeView.why(result.get())));
        }
    }

    private String t(String key) {
        return texts.apply(key);
    }
}
