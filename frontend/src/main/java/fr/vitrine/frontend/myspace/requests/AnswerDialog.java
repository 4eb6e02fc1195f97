package fr.vitrine.frontend.myspace.requests;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.requests.Answer;
import fr.vitrine.partners.requests.Move;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for what an answer needs: a reason, a question, another partner. It stays open until that is right. */
final class AnswerDialog {

    private final Dialog dialog;
    private final TextArea reason = new TextArea();
    private final ComboBox<PartnerSummary> to = new ComboBox<>();
    private final Answering answering;

    @FunctionalInterface
    interface Translation {
        String of(String key, Object... parameters);
    }

    /** Gives the answer, and returns what is wrong with it; empty for nothing. */
    @FunctionalInterface
    interface Answering {
        String answer(String reason, @Nullable PartnerId to);
    }

    AnswerDialog(Move move, Translation texts, List<PartnerSummary> partners, PartnerId own, Answering answering) {
        this.answering = answering;
        var key = "request.move." + move.code();
        dialog = new Dialog(texts.of(key));
        dialog.setWidth("36rem");
        if (move == Move.PASS_ON) {
            to.setLabel(texts.of("request.move.pass-on.to"));
            to.setItems(partners.stream()
                    .filter(partner -> !partner.id().equals(own))
                    .toList());
            to.setItemLabelGenerator(PartnerSummary::name);
            to.setWidthFull();
            dialog.add(to);
        }
        reason.setLabel(texts.of(key + ".reason"));
        reason.setHelperText(texts.of(key + ".help"));
        reason.setMaxLength(Answer.MAX_REASON);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(move.needsReason());
        reason.setWidthFull();
        dialog.add(reason);
        var confirm = new Button(texts.of(key), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.of("request.cancel"), _ -> dialog.close()), confirm);
    }

    void open() {
        dialog.open();
    }

    private void confirm() {
        @Nullable PartnerSummary chosen = to.getValue();
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
