package fr.vitrine.correspondence.conversation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a message is kept from its structure until staff have looked at it. */
public enum HoldReason {
    /** The field that nobody sees was filled in. */
    TRAP,
    /** Written faster than one can type. */
    HASTE,
    /** Many links, or one in the subject or the name. */
    LINKS,
    /** The same text went to several structures. */
    REPETITION,
    /** Many messages at once, to the structure or in all. */
    FLOOD;

    /** As they are stored. */
    public static String[] codes(Collection<HoldReason> reasons) {
        return reasons.stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    public static Set<HoldReason> of(String... codes) {
        return Arrays.stream(codes)
                .map(code -> valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HoldReason.class)));
    }
}
