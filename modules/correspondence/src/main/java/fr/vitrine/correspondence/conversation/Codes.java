package fr.vitrine.correspondence.conversation;

import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** What the database calls things. */
final class Codes {

    private Codes() {}

    static fr.vitrine.db.jooq.correspondence.enums.Side stored(Side side) {
        return fr.vitrine.db.jooq.correspondence.enums.Side.valueOf(lower(side));
    }

    static Side side(fr.vitrine.db.jooq.correspondence.enums.Side stored) {
        return Side.valueOf(upper(stored));
    }

    static ConversationState stored(Conversation.State state) {
        return ConversationState.valueOf(lower(state));
    }

    static Conversation.State state(ConversationState stored) {
        return Conversation.State.valueOf(upper(stored));
    }

    static fr.vitrine.db.jooq.correspondence.enums.HoldReason[] stored(Collection<HoldReason> reasons) {
        return Arrays.stream(HoldReason.codes(reasons))
                .map(fr.vitrine.db.jooq.correspondence.enums.HoldReason::valueOf)
                .toArray(fr.vitrine.db.jooq.correspondence.enums.HoldReason[]::new);
    }

    static Set<HoldReason> reasons(fr.vitrine.db.jooq.correspondence.enums.HoldReason... stored) {
        return HoldReason.of(Arrays.stream(stored)
                .map(fr.vitrine.db.jooq.correspondence.enums.HoldReason::getLiteral)
                .toArray(String[]::new));
    }

    static Locale locale(String stored) {
        return stored.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(Enum<?> value) {
        return value.name().toUpperCase(Locale.ROOT);
    }
}
