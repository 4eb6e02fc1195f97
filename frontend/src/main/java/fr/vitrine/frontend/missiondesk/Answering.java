package fr.vitrine.frontend.missiondesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.applying.MoveResult;
import fr.vitrine.volunteers.applying.Reason;
import fr.vitrine.volunteers.applying.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers who applied: with one click and ready words, or with words of one's own. */
final class Answering {

    private final Applicants applicants;
    private final MissionDesk desk;
    private final Supplier<Actor> actor;
    private final ApplicationWords words;
    private final Runnable after;

    Answering(Applicants applicants, MissionDesk desk, Supplier<Actor> actor, ApplicationWords words, Runnable after) {
        this.applicants = applicants;
        this.desk = desk;
        this.actor = actor;
        this.words = words;
        this.after = after;
    }

    /** What can be done with it now; whoever declines is asked why before. */
    List<Button> buttons(Application application) {
        var buttons = new ArrayList<Button>();
        own(application).forEach(move -> {
            var button = button("application.move." + move.code(), application, () -> act(application, move));
            if (move == ApplicationMove.ACCEPT) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            buttons.add(button);
        });
        buttons.add(button("application.open", application, () -> open(application)));
        return buttons;
    }

    /** What closing the mission does is not done one by one. */
    private static List<ApplicationMove> own(Application application) {
        return ApplicationMove.of(application.state(), Role.STRUCTURE).stream()
                .filter(move -> move != ApplicationMove.CALL_OFF)
                .toList();
    }

    /** Where it was dropped. */
    void drop(Application application, ApplicationState to) {
        Optional<ApplicationMove> move =
                own(application).stream().filter(one -> one.to() == to).findFirst();
        move.ifPresentOrElse(
                found -> act(application, found), () -> Notices.say(words.t("application.drop.not", words.of(to))));
    }

    private Button button(String key, Application application, Runnable act) {
        var button = new Button(words.t(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.t(key) + " : " + words.name(application));
        return button;
    }

    private void act(Application application, ApplicationMove move) {
        if (move.reasons().isEmpty()) {
            move(application, move, null, ready(move));
        } else {
            ask(application, move);
        }
    }

    private String ready(ApplicationMove move) {
        return words.t("application.ready." + move.code());
    }

    /** With words of one's own, and a reason where there has to be one. */
    private void ask(Application application, ApplicationMove move) {
        var message = new TextArea(words.t("application.message"));
        message.setMaxLength(ContactMessage.MAX_TEXT);
        message.setValue(ready(move));
        message.setWidthFull();
        message.setMinRows(4);
        var why = new Select<Reason>();
        why.setLabel(words.t("application.why"));
        why.setItems(move.reasons().stream().sorted().toList());
        why.setItemLabelGenerator(words::of);
        why.setErrorMessage(words.t("mission.desk.missing"));
        why.setWidthFull();
        why.setVisible(!move.reasons().isEmpty());
        new AskDialog(words::t, words.t("application.move." + move.code()), why, message)
                .answer(
                        words.t("application.answer"),
                        () -> {
                            why.setInvalid(!move.reasons().isEmpty() && why.isEmpty());
                            return !why.isInvalid();
                        },
                        () -> move(application, move, why.getValue(), message.getValue()))
                .open();
    }

    private void move(Application application, ApplicationMove move, @Nullable Reason reason, String text) {
        switch (applicants.move(actor.get(), application.id(), move, reason, text)) {
            case MoveResult.Moved _ -> Notices.say(words.t("application.moved." + move.code()));
            case MoveResult.Overtaken(var now) ->
                Notices.say(words.t("application.overtaken") + " " + words.of(now.state()));
            case MoveResult.ReasonMissing _ -> Notices.say(words.t("mission.desk.missing"));
            case MoveResult.TooLong _ -> Notices.say(words.t("talk.long", ContactMessage.MAX_TEXT));
        }
        after.run();
    }

    /** All that was said, a field to write, and the answers with words of one's own. */
    private void open(Application application) {
        var dialog = new Sheet(words.name(application));
        var talk = applicants.conversation(actor.get(), application.id());
        var body = el("div", "stack")
                .with(
                        el("p", "", words.badge(application.state())).with(reason(application)),
                        el("ul", "")
                                .withAll(application.slots().stream()
                                        .map(choice ->
                                                text("li", "", words.time(choice) + " · " + words.standing(choice)))
                                        .toList()));
        profile(application).ifPresent(body::with);
        talk.ifPresent(said -> body.with(
                words.thread(said.messages(), Side.STRUCTURE, words.name(application)),
                new ReplyField(words, text -> applicants.write(actor.get(), application.id(), text), () -> {
                    dialog.close();
                    after.run();
                }),
                desk.reporting().of(application.id(), actor, words.locale())));
        dialog.add(body);
        own(application)
                .forEach(move -> dialog.getFooter()
                        .add(new Button(words.t("application.move." + move.code()) + "…", _ -> {
                            dialog.close();
                            ask(application, move);
                        })));
        dialog.open();
    }

    /** While it goes on; who has left has none. */
    private Optional<El> profile(Application application) {
        var person = application.person();
        return person == null || !application.state().isLive()
                ? Optional.empty()
                : desk.profiles().ofApplicant(actor.get(), person).map(new ApplicantProfileText(desk, words)::draw);
    }

    private @Nullable El reason(Application application) {
        var reason = application.reason();
        return reason == null ? null : text("span", "muted", " " + words.of(reason));
    }

    private static final class Sheet extends Dialog {

        private static final long serialVersionUID = 1L;

        Sheet(String title) {
            setHeaderTitle(title);
            setAriaLabel(title);
            setWidth("min(42rem, 94vw)");
        }
    }
}
