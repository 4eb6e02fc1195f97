package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.volunteers.applying.ApplicationMoves.By;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplicationMovesTest {

    private static Crowd crowd;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    @Test
    void this_is_the_table() {
        var table = new ArrayList<String>();
        for (var move : ApplicationMove.values()) {
            for (var state : ApplicationState.values()) {
                Arrays.stream(Role.values())
                        .filter(role -> move.isAllowed(state, role))
                        .forEach(role -> table.add(state + " " + move + " " + role + " > " + move.to()));
            }
        }
        assertThat(table)
                .containsExactlyInAnyOrder(
                        "NEW TAKE_UP STRUCTURE > IN_PROGRESS",
                        "NEW ACCEPT STRUCTURE > ACCEPTED",
                        "IN_PROGRESS ACCEPT STRUCTURE > ACCEPTED",
                        "WAITING DECLINE STRUCTURE > DECLINED",
                        "NEW DECLINE STRUCTURE > DECLINED",
                        "IN_PROGRESS DECLINE STRUCTURE > DECLINED",
                        "ACCEPTED DECLINE STRUCTURE > DECLINED",
                        "WAITING CANCEL VOLUNTEER > CANCELLED",
                        "NEW CANCEL VOLUNTEER > CANCELLED",
                        "IN_PROGRESS CANCEL VOLUNTEER > CANCELLED",
                        "ACCEPTED CANCEL VOLUNTEER > CANCELLED",
                        "WAITING REMOVE STAFF > CANCELLED",
                        "NEW REMOVE STAFF > CANCELLED",
                        "IN_PROGRESS REMOVE STAFF > CANCELLED",
                        "ACCEPTED REMOVE STAFF > CANCELLED",
                        "WAITING GET_PLACE PLACES > NEW",
                        "WAITING LOSE_TURN PLACES > CANCELLED",
                        "WAITING END CLOCK > DECLINED",
                        "NEW END CLOCK > DECLINED",
                        "IN_PROGRESS END CLOCK > DECLINED",
                        "WAITING CALL_OFF STRUCTURE > CANCELLED",
                        "NEW CALL_OFF STRUCTURE > CANCELLED",
                        "IN_PROGRESS CALL_OFF STRUCTURE > CANCELLED",
                        "WAITING CALL_OFF STAFF > CANCELLED",
                        "NEW CALL_OFF STAFF > CANCELLED",
                        "IN_PROGRESS CALL_OFF STAFF > CANCELLED");
    }

    /** Every move by every role from every state, in the database: what the table has not is refused there as well. */
    @Test
    void nobody_moves_what_the_table_does_not_allow() {
        var application = crowd.sent(crowd.scene.passerBy(), crowd.mission("Toutes les façons", 2));
        for (var move : ApplicationMove.values()) {
            for (var state : ApplicationState.values()) {
                for (var role : Role.values()) {
                    var reason = move.reasons().stream().findFirst().orElse(null);
                    put(application, state);
                    crowd.scene.inTransaction(() -> {
                        var result = crowd.scene
                                .get(ApplicationMoves.class)
                                .move(application.id(), move, new By(role, null, reason, ""));
                        assertThat(result instanceof MoveResult.Moved)
                                .as("%s %s %s", state, move, role)
                                .isEqualTo(move.isAllowed(state, role));
                    });
                    assertThat(crowd.scene
                                    .get(ApplicationRows.class)
                                    .get(application.id())
                                    .state())
                            .isEqualTo(move.isAllowed(state, role) ? move.to() : state);
                }
            }
        }
    }

    private static void put(Application application, ApplicationState state) {
        crowd.scene
                .jooq
                .update(APPLICATION)
                .set(APPLICATION.STATE, state.code())
                .where(APPLICATION.ID.eq(application.id().value()))
                .execute();
    }
}
