package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.directory.review.ProfileChange;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what goes live at once and what staff look at first, before it is submitted. */
final class PublishDialog {

    private PublishDialog() {}

    /** @param submit takes the comment for who reviews it */
    static void open(ProfileEditing editing, Consumer<String> submit) {
        var words = editing.words();
        var check = editing.check();
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.t("profile.publish.title"));
        dialog.setWidth("34rem");
        var comment = new TextArea(words.t("profile.publish.comment"));
        comment.setMaxLength(Proposals.MAX_COMMENT);
        comment.setWidthFull();
        dialog.add(el("div", "stack")
                .with(
                        part(editing, "profile.publish.at-once", check.atOnce()),
                        part(editing, "profile.publish.after-review", check.afterReview()),
                        check.afterReview().isEmpty() ? null : comment));
        var cancel = new Button(words.t("members.cancel"), _ -> dialog.close());
        var send =
                new Button(words.t(check.afterReview().isEmpty() ? "profile.publish" : "profile.publish.send"), _ -> {
                    dialog.close();
                    submit.accept(comment.getValue());
                });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        dialog.getFooter().add(cancel, send);
        dialog.open();
    }

    private static @Nullable El part(ProfileEditing editing, String key, List<ProfileChange> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        var words = editing.words();
        return el("section", "")
                .with(
                        text("h3", "", words.t(key, changes.size())),
                        el("ul", "note__list")
                                .withAll(changes.stream()
                                        .map(change -> text(
                                                "li", "", editing.desk().texts().title(change, words.locale())))
                                        .toList()));
    }
}
