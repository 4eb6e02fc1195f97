package fr.vitrine.volunteers;

import static fr.vitrine.volunteers.MissionState.CLOSED;
import static fr.vitrine.volunteers.MissionState.DRAFT;
import static fr.vitrine.volunteers.MissionState.FULL;
import static fr.vitrine.volunteers.MissionState.PUBLISHED;
import static fr.vitrine.volunteers.MissionState.SUBMITTED;
import static fr.vitrine.volunteers.Mover.CLOCK;
import static fr.vitrine.volunteers.Mover.FEED;
import static fr.vitrine.volunteers.Mover.PLACES;
import static fr.vitrine.volunteers.Mover.STAFF;
import static fr.vitrine.volunteers.Mover.STRUCTURE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may move a mission from which state to which, and who has to say why: this table, and nothing else. */
public final class MissionMoves {

    public static final int MAX_REASON = 2_000;

    private record Move(MissionState from, MissionState to, Set<Mover> movers, Set<Mover> reasoned) {

        Move(MissionState from, MissionState to, Set<Mover> movers) {
            this(from, to, movers, Set.of());
        }
    }

    private static final List<Move> TABLE = List.of(
            new Move(DRAFT, SUBMITTED, EnumSet.of(STRUCTURE, FEED)),
            new Move(DRAFT, PUBLISHED, EnumSet.of(STAFF, FEED)),
            new Move(SUBMITTED, PUBLISHED, EnumSet.of(STAFF)),
            new Move(SUBMITTED, DRAFT, EnumSet.of(STRUCTURE, STAFF, FEED), EnumSet.of(STAFF)),
            new Move(PUBLISHED, FULL, EnumSet.of(PLACES)),
            new Move(FULL, PUBLISHED, EnumSet.of(PLACES)),
            new Move(PUBLISHED, CLOSED, EnumSet.of(STRUCTURE, STAFF, CLOCK, FEED)),
            new Move(FULL, CLOSED, EnumSet.of(STRUCTURE, STAFF, CLOCK, FEED)),
            new Move(CLOSED, SUBMITTED, EnumSet.of(STRUCTURE, FEED)),
            new Move(CLOSED, PUBLISHED, EnumSet.of(STAFF, FEED)));

    private MissionMoves() {}

    public static boolean allows(MissionState from, MissionState to, Mover mover) {
        return TABLE.stream()
                .anyMatch(move ->
                        move.from() == from && move.to() == to && move.movers().contains(mover));
    }

    /** Whether the other side has to be told why. */
    public static boolean needsReason(MissionState from, MissionState to, Mover mover) {
        return TABLE.stream()
                .anyMatch(move -> move.from() == from
                        && move.to() == to
                        && move.reasoned().contains(mover));
    }

    /** Where this mover can take it from here. */
    public static Set<MissionState> from(MissionState from, Mover mover) {
        var states = EnumSet.noneOf(MissionState.class);
        TABLE.stream()
                .filter(move -> move.from() == from && move.movers().contains(mover))
                .forEach(move -> states.add(move.to()));
        return states;
    }
}
