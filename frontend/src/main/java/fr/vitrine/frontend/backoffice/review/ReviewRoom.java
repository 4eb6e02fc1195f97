package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.accounts.People;
import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.Hold;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.PersonId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where staff read what others propose: how it stands, and who has it in hand. */
abstract class ReviewRoom extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient Map<PersonId, String> names = new HashMap<>();

    ReviewRoom(CurrentActor current, People people) {
        super(current);
        this.people = people;
    }

    /** Learns the names of many at once. */
    final void meet(Stream<@Nullable PersonId> persons) {
        var all = persons.filter(Objects::nonNull).collect(Collectors.toSet());
        names.clear();
        if (!all.isEmpty()) {
            names.putAll(people.names(actor(), all));
        }
    }

    final String nameOf(PersonId person) {
        return names.computeIfAbsent(
                person, unmet -> people.names(actor(), Set.of(unmet)).getOrDefault(unmet, ""));
    }

    /** @param hold who has it in hand; null: nobody */
    final El state(State state, @Nullable Hold hold) {
        return state == State.WAITING && hold != null
                ? text("span", "badge badge--info", t("review.held", nameOf(hold.by())))
                : text("span", state == State.WAITING ? "badge badge--wait" : "badge", said(state));
    }

    private String said(State state) {
        return t("review.state." + state.name().toLowerCase(Locale.ROOT));
    }

    final El held(PersonId by) {
        return hint("review.held.title", t("review.held", nameOf(by)));
    }

    /** Says how it ended, by whom, and what they wrote. */
    final void tell(State state, @Nullable Decision decision) {
        var by = decision == null || decision.by() == null ? "" : nameOf(decision.by());
        add(hint("review.over.title", said(state) + (by.isEmpty() ? "" : " — " + by)));
        if (decision != null && decision.message() != null) {
            add(text("blockquote", "", decision.message()));
        }
    }

    final El hint(String title, String words) {
        return el("div", "hint hint--calm")
                .with(el("div", "hint__body", text("p", "hint__title", t(title)), text("p", "", words)))
                .attr("role", "status");
    }
}
