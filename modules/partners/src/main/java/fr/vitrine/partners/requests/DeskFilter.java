package fr.vitrine.partners.requests;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests staff look at.
 *
 * @param words part of the name, of the description; empty: any
 * @param states empty: all but drafts
 * @param partner that has it; null: any
 * @param assignee of the staff; null: anybody or nobody
 * @param show which of them
 */
public record DeskFilter(
        String words,
        Set<RequestState> states,
        @Nullable PartnerId partner,
        @Nullable PersonId assignee,
        Show show) {

    public static final DeskFilter ALL = new DeskFilter("", Set.of(), null, null, Show.ALL);

    public enum Show {
        ALL,
        /** Those that staff have to do something about. */
        NEEDING,
        /** Those that go on, of which no partner has answered. */
        SILENT
    }

    public DeskFilter {
        states = Set.copyOf(states);
    }

    public DeskFilter in(RequestState state) {
        return new DeskFilter(words, Set.of(state), partner, assignee, show);
    }
}
