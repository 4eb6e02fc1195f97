package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.vitrine.frontend.myspace.Ask;
import fr.vitrine.frontend.ui.El;

/** Stays at the foot of the form: that everything is kept, what publishing would do, and the button for it. */
final class PublishBar {

    private final ProfileEditing editing;
    private final El saved = el("p", "publish__saved").attr("role", "status");
    private final El outlook = el("p", "publish__outlook muted small");
    private final Button publish = new Button();
    private final Button discard = new Button();

    private PublishBar(ProfileEditing editing, Runnable wanted, Runnable discarded) {
        this.editing = editing;
        var words = editing.words();
        publish.setText(words.t("profile.publish"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(_ -> wanted.run());
        discard.setText(words.t("profile.discard"));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.addClickListener(
                _ -> Ask.before(words, words.t("profile.discard"), words.t("profile.discard.confirm"), discarded));
    }

    /**
     * @param wanted the person wants to publish
     * @param discarded the person wants to have nothing typed
     */
    static El of(ProfileEditing editing, Runnable wanted, Runnable discarded) {
        var bar = new PublishBar(editing, wanted, discarded);
        bar.draw();
        editing.onChange(bar::draw);
        return el("div", "publish")
                .with(
                        el("div", "publish__words", bar.saved, bar.outlook),
                        el("div", "publish__buttons", bar.discard, bar.publish));
    }

    private void draw() {
        var words = editing.words();
        var savedAt = editing.savedAt();
        saved.setText(
                savedAt == null ? words.t("profile.saved.nothing") : words.t("profile.saved", words.time(savedAt)));
        var check = editing.check();
        outlook.setText(
                check.changesNothing()
                        ? words.t("profile.outlook.nothing")
                        : words.t(
                                "profile.outlook",
                                check.atOnce().size(),
                                check.afterReview().size()));
        discard.setVisible(savedAt != null);
    }
}
