package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.requests.Answer;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what an answer needs: a reason, a question, another partner. It stays open until that is right. For a partner's
 * people and for staff, each with the words of their own.
 */
public final class AnswerDialog {

    private final Dialog dialog;
    private final TextArea reason = new TextArea();
    private final ComboBox<Candidate> to = new ComboBox<>();
    private final Answering answering;

    @FunctionalInterface
    public interface Translation {
        String of(String key, Object... parameters);
    }

    /** Gives the answer, and returns what is wrong with it; empty for nothing. */
    @FunctionalInterface
    public interface Answering {
        String answer(String reason, @Nullable PartnerId to);
    }

    /** A partner that a request can be passed on to. */
    public record Candidate(PartnerId id, String label) {}

    /**
     * How it speaks.
     *
     * @param prefix of the keys of what is said
     * @param reason what stands in the field at first
     */
    public record Wording(Role role, String prefix, String reason, Translation texts) {

        String of(Move move, String suffix) {
            return texts.of(prefix + move.code() + suffix);
        }
    }

    public AnswerDialog(Move move, Wording wording, List<Candidate> candidates, Answering answering) {
        this.answering = answering;
        dialog = new Dialog(wording.of(move, ""));
        dialog.setWidth("36rem");
        if (move == Move.PASS_ON) {
            to.setLabel(wording.texts().of("request.move.pass-on.to"));
            to.setItems(candidates);
            to.setItemLabelGenerator(Candidate::label);
            to.setRequiredIndicatorVisible(true);
            to.setWidthFull();
            dialog.add(to);
        }
        reason.setLabel(wording.of(move, ".reason"));
        reason.setHelperText(wording.of(move, ".help"));
        reason.setMaxLength(Answer.MAX_REASON);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(move.needsReason(wording.role()));
        reason.setValue(wording.reason());
        reason.setWidthFull();
        dialog.add(reason);
        var confirm = new Button(wording.of(move, ""), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(wording.texts().of("request.cancel"), _ -> dialog.close()), confirm);
    }

    public void open() {
        dialog.open();
    }

    private void confirm() {
        @Nullable Candidate chosen = to.getValue();
        var wrong = answering.answer(reason.getValue(), chosen == null ? null : chosen.id());
        if (wrong.isEmpty()) {
            dialog.close();
        } else {
            reason.setErrorMessage(wrong);
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
