package fr.vitrine.frontend.eventdesk;

import com.vaadin.flow.component.button.Button;
import fr.vitrine.events.Publication;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.events.review.EventProposal;
import fr.vitrine.events.review.EventProposal.Kind;
import fr.vitrine.frontend.form.StandingNotes;
import fr.vitrine.frontend.form.StandingNotes.Latest;
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
        var latest = new Latest(proposal.state(), proposal.submittedAt(), proposal.keys(), proposal.decision());
        return notes().of(latest, withdraw(proposal));
    }

    private StandingNotes notes() {
        return new StandingNotes(
                editing,
                "eventdesk.standing",
                key -> editing.desk().changes().title(key, editing.words().locale()));
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

    private Optional<El> changed() {
        return notes().changed("eventdesk.changed", () -> {
            var check = editing.check();
            editing.rebase(Stream.concat(check.atOnce().stream(), check.afterReview().stream())
                    .map(EventChange::key)
                    .toList());
            reopen.run();
        });
    }

    private Optional<El> others() {
        return editing.whereabouts().others().stream()
                .findFirst()
                .map(other -> StandingNotes.note(
                        "users-round", t("eventdesk.others", editing.words().moment(other.savedAt()))));
    }
}
