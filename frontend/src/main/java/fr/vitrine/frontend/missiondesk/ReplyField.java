package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.correspondence.conversation.AnswerResult;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.frontend.myspace.Notices;
import java.util.function.Function;

/** Writes to the other side of a conversation. */
public final class ReplyField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationWords words;
    private final TextArea text = new TextArea();

    /** @param after follows once it is sent */
    public ReplyField(ApplicationWords words, Function<String, AnswerResult> send, Runnable after) {
        this.words = words;
        addClassNames("stack");
        text.setLabel(words.t("talk.answer"));
        text.setWidthFull();
        text.setMinRows(3);
        text.setManualValidation(true);
        var button = new Button(words.t("talk.send"), _ -> tell(send.apply(text.getValue()), after));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(text, button);
    }

    private void tell(AnswerResult result, Runnable after) {
        switch (result) {
            case AnswerResult.Sent _ -> {
                Notices.say(words.t("talk.sent"));
                after.run();
            }
            case AnswerResult.Empty _ -> refuse(words.t("talk.empty"));
            case AnswerResult.TooLong _ -> refuse(words.t("talk.long", ContactMessage.MAX_TEXT));
            case AnswerResult.TooMany _ -> refuse(words.t("talk.many"));
            case AnswerResult.Closed _ -> refuse(words.t("talk.is-closed"));
        }
    }

    private void refuse(String why) {
        text.setErrorMessage(why);
        text.setInvalid(true);
        text.focus();
    }
}
