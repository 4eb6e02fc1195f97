package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.partners.Coded;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every transition, tried by every role, in the database. */
class TransitionsTest {

    private static final RequestScene SCENE = new RequestScene();

    /** Written down a second time, so that nobody changes the table without meaning to. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("WAITING take", "TAKEN PARTNER STAFF"),
            Map.entry("ASKED take", "TAKEN PARTNER STAFF"),
            Map.entry("WAITING ask", "ASKED PARTNER"),
            Map.entry("ASKED reply", "WAITING PERSON"),
            Map.entry("WAITING decline", "DECLINED PARTNER STAFF"),
            Map.entry("ASKED decline", "DECLINED PARTNER STAFF"),
            Map.entry("TAKEN decline", "DECLINED PARTNER STAFF"),
            Map.entry("WAITING pass-on", "PASSED_ON PARTNER STAFF"),
            Map.entry("ASKED pass-on", "PASSED_ON PARTNER STAFF"),
            Map.entry("TAKEN pass-on", "PASSED_ON PARTNER STAFF"),
            Map.entry("TAKEN finish", "DONE PERSON PARTNER STAFF"),
            Map.entry("WAITING withdraw", "WITHDRAWN PERSON STAFF"),
            Map.entry("ASKED withdraw", "WITHDRAWN PERSON STAFF"),
            Map.entry("TAKEN withdraw", "WITHDRAWN PERSON STAFF"),
            Map.entry("WAITING lose-partner", "PARTNER_GONE CLOCK"),
            Map.entry("ASKED lose-partner", "PARTNER_GONE CLOCK"),
            Map.entry("TAKEN lose-partner", "PARTNER_GONE CLOCK"),
            Map.entry("WAITING remind", "WAITING STAFF CLOCK"),
            Map.entry("WAITING escalate", "WAITING CLOCK"),
            Map.entry("DECLINED reopen", "WAITING STAFF"),
            Map.entry("PASSED_ON reopen", "WAITING STAFF"),
            Map.entry("DONE reopen", "WAITING STAFF"),
            Map.entry("PARTNER_GONE reopen", "WAITING STAFF"),
            Map.entry("WITHDRAWN reopen", "WAITING STAFF"));

    private static final Map<String, String> OF_REQUESTS = Map.ofEntries(
            Map.entry("DRAFT send", "SENT PERSON"),
            Map.entry("SENT close", "CLOSED PERSON STAFF CLOCK"),
            Map.entry("IN_PROGRESS close", "CLOSED PERSON STAFF CLOCK"),
            Map.entry("UNANSWERED close", "CLOSED PERSON STAFF CLOCK"),
            Map.entry("SENT withdraw-all", "WITHDRAWN PERSON"),
            Map.entry("IN_PROGRESS withdraw-all", "WITHDRAWN PERSON"),
            Map.entry("UNANSWERED withdraw-all", "WITHDRAWN PERSON"),
            Map.entry("CLOSED reopen-all", "UNANSWERED STAFF"),
            Map.entry("WITHDRAWN reopen-all", "UNANSWERED STAFF"));

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @Test
    void every_move_of_every_role_in_every_state_does_what_the_table_says_and_nothing_else() {
        var partner = SCENE.partner("transitions");
        var id = SCENE.assignment(SCENE.sent(partner), partner).id();
        var done = new TreeMap<String, Set<String>>();
        for (var state : AssignmentState.values()) {
            for (var move : Move.values()) {
                for (var role : Role.values()) {
                    put(id, state);
                    var moves = count(id);
                    var after = tried(id, move, role);
                    if (after == null) {
                        assertThat(stateOf(id)).isEqualTo(state);
                        assertThat(count(id)).isEqualTo(moves);
                    } else {
                        assertThat(stateOf(id)).isEqualTo(after);
                        assertThat(count(id)).isEqualTo(moves + 1);
                        done.computeIfAbsent(state + " " + move.code() + " " + after, _ -> new TreeSet<>())
                                .add(role.name());
                    }
                }
            }
        }
        assertThat(done).isEqualTo(expected(ALLOWED));
    }

    @Test
    void requests_as_a_whole_move_as_their_table_says() {
        var partner = SCENE.partner("whole");
        var secret = SCENE.sent(partner);
        var id = SCENE.request(secret).id();
        var done = new TreeMap<String, Set<String>>();
        for (var state : RequestState.values()) {
            for (var move : RequestMove.values()) {
                for (var role : Role.values()) {
                    put(id, state);
                    var moved = new boolean[1];
                    SCENE.inTransaction(
                            () -> moved[0] = SCENE.get(Moves.class).move(new Mover(role, null), id, move, ""));
                    var after = SCENE.request(secret).state();
                    if (moved[0]) {
                        done.computeIfAbsent(state + " " + move.code() + " " + after, _ -> new TreeSet<>())
                                .add(role.name());
                    } else {
                        assertThat(after).isEqualTo(state);
                    }
                }
            }
        }
        assertThat(done).isEqualTo(expected(OF_REQUESTS));
    }

    private static Map<String, Set<String>> expected(Map<String, String> table) {
        var expected = new TreeMap<String, Set<String>>();
        table.forEach((what, outcome) -> {
            var words = new java.util.ArrayList<>(java.util.List.of(outcome.split(" ")));
            expected.put(what + " " + words.removeFirst(), new TreeSet<>(words));
        });
        return expected;
    }

    private static @Nullable AssignmentState tried(AssignmentId id, Move move, Role role) {
        var result = new MoveResult[1];
        SCENE.inTransaction(() ->
                result[0] = SCENE.get(Moves.class).move(new Mover(role, null), id, move, "Parce que c’est ainsi"));
        return result[0] instanceof MoveResult.Moved(var now) ? now.state() : null;
    }

    private static void put(AssignmentId id, AssignmentState state) {
        SCENE.jooq
                .update(REQUEST_ASSIGNMENT)
                .set(REQUEST_ASSIGNMENT.STATE, state.code())
                .where(REQUEST_ASSIGNMENT.ID.eq(id.value()))
                .execute();
        SCENE.jooq
                .update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.STATE, RequestState.SENT.code())
                .execute();
    }

    private static void put(RequestId id, RequestState state) {
        SCENE.jooq
                .update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.STATE, state.code())
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }

    private static AssignmentState stateOf(AssignmentId id) {
        return Coded.of(
                AssignmentState.class,
                SCENE.jooq
                        .select(REQUEST_ASSIGNMENT.STATE)
                        .from(REQUEST_ASSIGNMENT)
                        .where(REQUEST_ASSIGNMENT.ID.eq(id.value()))
                        .fetchSingle(REQUEST_ASSIGNMENT.STATE));
    }

    private static int count(AssignmentId id) {
        return SCENE.jooq.fetchCount(REQUEST_MOVE, REQUEST_MOVE.ASSIGNMENT_ID.eq(id.value()));
    }
}
