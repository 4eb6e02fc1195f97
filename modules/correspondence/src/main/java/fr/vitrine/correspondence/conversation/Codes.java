package fr.vitrine.correspondence.conversation;

import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
        return reasons.stream()
                .map(reason -> fr.vitrine.db.jooq.correspondence.enums.HoldReason.valueOf(lower(reason)))
                .toArray(fr.vitrine.db.jooq.correspondence.enums.HoldReason[]::new);
    }

    static Set<HoldReason> reasons(fr.vitrine.db.jooq.correspondence.enums.HoldReason... stored) {
        return Arrays.stream(stored)
                .map(reason -> HoldReason.valueOf(upper(reason)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HoldReason.class)));
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
