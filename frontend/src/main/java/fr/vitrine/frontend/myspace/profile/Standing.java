package fr.vitrine.frontend.myspace.profile;

import com.vaadin.flow.component.button.Button;
import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.directory.review.ProfileChange;
import fr.vitrine.directory.review.ProfileDrafts.Other;
import fr.vitrine.directory.review.Proposal;
import fr.vitrine.frontend.form.StandingNotes;
import fr.vitrine.frontend.form.StandingNotes.Latest;
import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the profile stands: what waits for staff, what they answered, who else is at it. */
final class Standing {

    private final ProfileEditing editing;
    private final Runnable reopen;

    private Standing(ProfileEditing editing, Runnable reopen) {
        this.editing = editing;
        this.reopen = reopen;
    }

    /** @param reopen begins anew with what is stored */
    static List<El> of(ProfileEditing editing, Runnable reopen) {
        var standing = new Standing(editing, reopen);
        var notes = new ArrayList<El>();
        standing.proposal().ifPresent(notes::add);
        standing.changed().ifPresent(notes::add);
        standing.others().ifPresent(notes::add);
        return notes;
    }

    private String t(String key, Object... parameters) {
        return editing.words().t(key, parameters);
    }

    private Optional<El> proposal() {
        return editing
                .desk()
                .proposals()
                .list(editing.actor(), editing.structure().id(), 1)
                .stream()
                .findFirst()
                .flatMap(this::proposal);
    }

    private Optional<El> proposal(Proposal proposal) {
        var latest = new Latest(proposal.state(), proposal.submittedAt(), proposal.keys(), proposal.decision());
        return notes().of(latest, withdraw(proposal));
    }

    private StandingNotes notes() {
        return new StandingNotes(
                editing,
                "profile.standing",
                key -> editing.desk().texts().title(key, editing.words().locale()));
    }

    /** Whoever submitted it may take it back, and the structure's owner. */
    private @Nullable Button withdraw(Proposal proposal) {
        var actor = editing.actor();
        var own = actor.person()
                .filter(person -> person.equals(proposal.submittedBy()))
                .isPresent();
        if (!own && !actor.mayManage(proposal.structure())) {
            return null;
        }
        return new Button(t("profile.standing.withdraw"), _ -> {
            editing.desk().proposals().withdraw(editing.actor(), proposal.id());
            reopen.run();
        });
    }

    private Optional<El> changed() {
        return notes().changed("profile.changed", () -> {
            var check = editing.check();
            editing.rebase(Stream.concat(check.atOnce().stream(), check.afterReview().stream())
                    .map(ProfileChange::key)
                    .toList());
            reopen.run();
        });
    }

    private Optional<El> others() {
        var others = editing.whereabouts().others();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(StandingNotes.note(
                        "users-round",
                        t(
                                "profile.others",
                                name(others.getFirst()),
                                editing.words().moment(others.getFirst().savedAt()))));
    }

    private String name(Other other) {
        return editing
                .desk()
                .memberships()
                .list(editing.actor(), editing.structure().id())
                .stream()
                .filter(member -> member.person().equals(other.person()))
                .findFirst()
                .map(Standing::shown)
                .orElseGet(() -> t("profile.others.somebody"));
    }

    private static String shown(Member member) {
        return member.name() == null ? member.email().value() : member.name();
    }
}
