package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.myspace.Ask;
import fr.vitrine.frontend.ui.El;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Stays at the foot of the form: that everything is kept, what handing it in would do, and the buttons for it. */
final class SubmitBar {

    private final EventEditing editing;
    private final El saved = el("p", "publish__saved").attr("role", "status");
    private final El outlook = el("p", "publish__outlook muted small");
    private final Map<Wish, Button> buttons = new EnumMap<>(Wish.class);

    /** What somebody wants with what they typed. */
    enum Wish {
        DISCARD,
        SAVE,
        /** To staff, of an event that is not public. */
        PROPOSE,
        /** To staff, of one that is. */
        SEND,
        PUBLISH
    }

    private SubmitBar(EventEditing editing, Consumer<Wish> wanted) {
        this.editing = editing;
        for (var wish : Wish.values()) {
            var button = new Button(editing.t("eventdesk.wish." + wish.name().toLowerCase(Locale.ROOT)));
            button.addClickListener(_ -> wanted.accept(wish));
            buttons.put(wish, button);
        }
        if (editing.isPublished()) {
            button(Wish.SAVE).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button(Wish.PROPOSE).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button(Wish.SEND).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button(Wish.PUBLISH).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button(Wish.DISCARD).addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    private Button button(Wish wish) {
        return Objects.requireNonNull(buttons.get(wish));
    }

    static El of(EventEditing editing, Consumer<Wish> wanted) {
        var bar = new SubmitBar(editing, wish -> {
            if (wish == Wish.DISCARD) {
                Ask.before(
                        editing.words(),
                        editing.t("profile.discard"),
                        editing.t("profile.discard.confirm"),
                        () -> wanted.accept(wish));
            } else {
                wanted.accept(wish);
            }
        });
        bar.draw();
        editing.onChange(bar::draw);
        return el("div", "publish")
                .with(
                        el("div", "publish__words", bar.saved, bar.outlook),
                        el("div", "publish__buttons").withAll(bar.buttons.values()));
    }

    private void draw() {
        var savedAt = editing.savedAt();
        saved.setText(
                savedAt == null
                        ? editing.t("profile.saved.nothing")
                        : editing.t("profile.saved", editing.words().time(savedAt)));
        var check = editing.check();
        outlook.setText(
                check.changesNothing()
                        ? editing.t("eventdesk.outlook.nothing")
                        : check.afterReview().isEmpty()
                                ? editing.t(
                                        "eventdesk.outlook.saved",
                                        check.atOnce().size())
                                : editing.t(
                                        "profile.outlook",
                                        check.atOnce().size(),
                                        check.afterReview().size()));
        var staff = editing.actor().isStaff();
        var published = editing.isPublished();
        button(Wish.DISCARD).setVisible(savedAt != null);
        button(Wish.SAVE).setVisible(staff || !published);
        button(Wish.SEND).setVisible(!staff && published);
        button(Wish.PUBLISH).setVisible(staff && !published);
        button(Wish.PROPOSE).setVisible(!staff && !published && editing.event().publication() != Publication.PROPOSED);
    }
}
