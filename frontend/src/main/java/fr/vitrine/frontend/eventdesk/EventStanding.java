package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.events.Publication;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.events.review.EventProposal;
import fr.vitrine.events.review.EventProposal.Kind;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the event stands: what waits for staff, what they answered, who else is at it. */
final class EventStanding {

    private final EventEditing editing;
    private final Runnable reopen;

    private EventStanding(EventEditing editing, Runnable reopen) {
        this.editing = editing;
        this.reopen = reopen;
    }

    /** @param reopen begins anew with what is stored */
    static List<El> of(EventEditing editing, Runnable reopen) {
        var standing = new EventStanding(editing, reopen);
        return Stream.of(standing.proposal(), standing.changed(), standing.others())
                .flatMap(Optional::stream)
                .toList();
    }

    private String t(String key, Object... parameters) {
        return editing.t(key, parameters);
    }

    private Optional<El> proposal() {
        return editing.desk().proposals().list(editing.actor(), editing.event().id(), 1).stream()
                .findFirst()
                .flatMap(this::proposal);
    }

    private Optional<El> proposal(EventProposal proposal) {
        var decision = proposal.decision();
        var day = editing.words().day(decision == null ? proposal.submittedAt() : decision.at());
        return switch (proposal.state()) {
            case WITHDRAWN -> Optional.empty();
            case WAITING ->
                Optional.of(note("clock", t("eventdesk.standing.waiting", day))
                        .with(titles(proposal.keys()), withdraw(proposal)));
            case ACCEPTED -> Optional.of(note("circle-check", t("eventdesk.standing.accepted", day)));
            case PARTLY_ACCEPTED, SENT_BACK ->
                Optional.of(note(
                                "undo-2",
                                t(
                                        proposal.state() == State.SENT_BACK
                                                ? "eventdesk.standing.sent-back"
                                                : "eventdesk.standing.partly",
                                        day))
                        .css("note--warn")
                        .with(message(decision), decision == null ? null : titles(decision.refused())));
        };
    }

    private static @Nullable El message(@Nullable Decision decision) {
        return decision == null || decision.message() == null ? null : text("blockquote", "", decision.message());
    }

    private @Nullable Button withdraw(EventProposal proposal) {
        var own = editing.actor()
                .person()
                .filter(person -> person.equals(proposal.submittedBy()))
                .isPresent();
        if (!own) {
            return null;
        }
        return new Button(t("eventdesk.standing.withdraw"), _ -> {
            if (proposal.kind() == Kind.NEW) {
                editing.desk().events().setPublication(editing.actor(), proposal.event(), Publication.DRAFT);
            } else {
                editing.desk().proposals().withdraw(editing.actor(), proposal.event());
            }
            reopen.run();
        });
    }

    private @Nullable El titles(List<String> keys) {
        return keys.isEmpty()
                ? null
                : el("ul", "note__list")
                        .withAll(keys.stream()
                                .map(key -> text(
                                        "li",
                                        "",
                                        editing.desk()
                                                .changes()
                                                .title(key, editing.words().locale())))
                                .toList());
    }

    private Optional<El> changed() {
        if (!editing.whereabouts().changedSince()) {
            return Optional.empty();
        }
        var take = new Button(t("profile.changed.take"), _ -> {
            var check = editing.check();
            editing.rebase(Stream.concat(check.atOnce().stream(), check.afterReview().stream())
                    .map(EventChange::key)
                    .toList());
            reopen.run();
        });
        return Optional.of(
                note("triangle-alert", t("eventdesk.changed")).css("note--warn").with(take));
    }

    private Optional<El> others() {
        return editing.whereabouts().others().stream()
                .findFirst()
                .map(other -> note(
                        "users-round", t("eventdesk.others", editing.words().moment(other.savedAt()))));
    }

    private static El note(String sign, String said) {
        return el("div", "note", icon(sign), text("p", "", said));
    }
}
