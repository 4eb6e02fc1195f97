package fr.vitrine.partners.requests;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with a request that lies with a partner.
 *
 * @param version of the assignment that they have seen
 * @param reason why it is declined, what is asked, or a word along the way
 * @param to whom it is passed on to
 */
public record Answer(
        Move move, int version, String reason, @Nullable PartnerId to) {

    public static final int MAX_REASON = Moves.MAX_REASON;

    public Answer {
        reason = Text.clean(reason);
    }

    public Answer(Move move, int version, String reason) {
        this(move, version, reason, null);
    }
}
