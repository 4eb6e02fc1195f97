package fr.vitrine.volunteers.hours;

import static fr.vitrine.volunteers.hours.HoursState.CONFIRMED;
import static fr.vitrine.volunteers.hours.HoursState.DISPUTED;
import static fr.vitrine.volunteers.hours.HoursState.TO_CONFIRM;
import static fr.vitrine.volunteers.hours.HoursState.WITHDRAWN;

import fr.vitrine.partners.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The table of what can become of an entry of hours: from which states, to which, by which side. There is no other. */
public enum HoursMove implements Coded {
    CONFIRM("confirm", Set.of(TO_CONFIRM, DISPUTED), CONFIRMED, By.OTHER),
    DISPUTE("dispute", Set.of(TO_CONFIRM), DISPUTED, By.OTHER),
    /** With another number: the other side is asked again. */
    CORRECT("correct", Set.of(TO_CONFIRM, DISPUTED), TO_CONFIRM, By.WHO_ENTERED),
    WITHDRAW("withdraw", Set.of(TO_CONFIRM, DISPUTED), WITHDRAWN, By.WHO_ENTERED),
    /** Confirmed by mistake. A certificate that has them already is revoked apart. */
    STRIKE("strike", Set.of(CONFIRMED), WITHDRAWN, By.STRUCTURE);

    private enum By {
        WHO_ENTERED,
        OTHER,
        STRUCTURE
    }

    private final String code;
    private final Set<HoursState> from;
    private final HoursState to;
    private final By by;

    HoursMove(String code, Set<HoursState> from, HoursState to, By by) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.by = by;
    }

    @Override
    public String code() {
        return code;
    }

    public HoursState to() {
        return to;
    }

    /** @param entered which side entered them */
    public boolean isAllowed(HoursState state, HoursSide entered, HoursSide mover) {
        return from.contains(state)
                && switch (by) {
                    case WHO_ENTERED -> mover == entered;
                    case OTHER -> mover != entered;
                    case STRUCTURE -> mover == HoursSide.STRUCTURE;
                };
    }

    /** What this side can do with it. */
    public static Set<HoursMove> of(HoursState state, HoursSide entered, HoursSide mover) {
        var moves = EnumSet.noneOf(HoursMove.class);
        Arrays.stream(values())
                .filter(move -> move.isAllowed(state, entered, mover))
                .forEach(moves::add);
        return moves;
    }
}
