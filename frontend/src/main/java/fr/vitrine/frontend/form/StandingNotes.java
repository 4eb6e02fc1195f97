package fr.vitrine.frontend.form;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.frontend.ui.El;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is said above a long form of where its subject stands: what waits for staff, what they answered, that others have
 * changed it meanwhile.
 *
 * @param editing what is typed
 * @param key of its texts: {@code key.waiting}, {@code key.accepted}, {@code key.partly}, {@code key.sent-back}
 * @param title what a key of a change is called
 */
public record StandingNotes(Editing<?, ?> editing, String key, UnaryOperator<String> title) {

    /** What was handed in last. */
    public record Latest(
            State state,
            OffsetDateTime submittedAt,
            List<String> keys,
            @Nullable Decision decision) {}

    /** @param withdraw takes it back; null for whoever may not */
    public Optional<El> of(Latest latest, @Nullable Button withdraw) {
        var decision = latest.decision();
        var day = editing.words().day(decision == null ? latest.submittedAt() : decision.at());
        return switch (latest.state()) {
            case WITHDRAWN -> Optional.empty();
            case WAITING ->
                Optional.of(note("clock", editing.t(key + ".waiting", day)).with(titles(latest.keys()), withdraw));
            case ACCEPTED -> Optional.of(note("circle-check", editing.t(key + ".accepted", day)));
            case PARTLY_ACCEPTED -> Optional.of(answered(key + ".partly", day, decision));
            case SENT_BACK -> Optional.of(answered(key + ".sent-back", day, decision));
        };
    }

    private El answered(String said, String day, @Nullable Decision decision) {
        return note("undo-2", editing.t(said, day))
                .css("note--warn")
                .with(
                        decision == null || decision.message() == null
                                ? null
                                : text("blockquote", "", decision.message()),
                        decision == null ? null : titles(decision.refused()));
    }

    private @Nullable El titles(List<String> keys) {
        return keys.isEmpty()
                ? null
                : el("ul", "note__list")
                        .withAll(keys.stream()
                                .map(changed -> text("li", "", title.apply(changed)))
                                .toList());
    }

    /** @param take joins both, what was typed going before */
    public Optional<El> changed(String said, Runnable take) {
        return editing.whereabouts().changedSince()
                ? Optional.of(note("triangle-alert", editing.t(said))
                        .css("note--warn")
                        .with(new Button(editing.t("profile.changed.take"), _ -> take.run())))
                : Optional.empty();
    }

    public static El note(String sign, String said) {
        return el("div", "note", icon(sign), text("p", "", said));
    }
}
