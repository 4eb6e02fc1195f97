package fr.vitrine.volunteers.applying;

import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.places.BookingExpired;
import fr.vitrine.places.BookingState;
import fr.vitrine.places.PlaceOffered;
import fr.vitrine.volunteers.Fullness;
import fr.vitrine.volunteers.MissionClosed;
import fr.vitrine.volunteers.Mover;
import fr.vitrine.volunteers.SlotMoved;
import fr.vitrine.volunteers.applying.Application.Choice;
import fr.vitrine.volunteers.applying.ApplicationMoves.By;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows for applications where turns come and pass, where slots are moved and missions closed: in the same transaction. */
@Component
class PlaceListener {

    private final ApplicationRows rows;
    private final ApplicationMoves moves;
    private final ApplicationMails mails;
    private final Fullness missions;
    private final Threads threads;

    PlaceListener(
            ApplicationRows rows, ApplicationMoves moves, ApplicationMails mails, Fullness missions, Threads threads) {
        this.rows = rows;
        this.moves = moves;
        this.mails = mails;
        this.missions = missions;
        this.threads = threads;
    }

    @EventListener
    void on(PlaceOffered offered) {
        with(offered.booking(), application -> mails.offered(application, offered.booking(), offered.until()));
    }

    /** Nobody said yes: it is out, unless it waits for or has another place. */
    @EventListener
    void on(BookingExpired expired) {
        with(expired.booking(), application -> {
            var isOut = application.slots().stream().map(Choice::standing).noneMatch(BookingState::isLive);
            if (isOut) {
                moves.moveLocked(
                        application.id(), ApplicationMove.LOSE_TURN, By.nobody(Role.PLACES, Reason.TURN_PASSED));
            } else {
                missions.settle(application.mission());
            }
        });
    }

    /** Whoever was not answered hears that it is over; who was accepted stays so. */
    @EventListener
    void on(MissionClosed closed) {
        var byClock = closed.mover() == Mover.CLOCK;
        var move = byClock ? ApplicationMove.END : ApplicationMove.CALL_OFF;
        var role = byClock ? Role.CLOCK : closed.mover() == Mover.STAFF ? Role.STAFF : Role.STRUCTURE;
        for (var application : unanswered(closed)) {
            moves.moveLocked(application.id(), move, By.nobody(role, Reason.MISSION_ENDED));
        }
    }

    /** Who would come is told, in the conversation as well, and reminded anew. */
    @EventListener
    void on(SlotMoved moved) {
        for (var application : rows.ofMission(moved.mission())) {
            if (application.slots().stream()
                    .anyMatch(choice -> choice.slot().equals(moved.slot())
                            && choice.standing().isLive())) {
                rows.moved(application.id(), moved.slot());
                var conversation = application.conversation();
                if (conversation != null) {
                    threads.note(conversation, Side.STRUCTURE, moved.person(), "application-slot-moved", moved.words());
                }
                mails.slotMoved(application, moved);
            }
        }
    }

    private List<Application> unanswered(MissionClosed closed) {
        return rows.ofMission(closed.mission()).stream()
                .filter(application -> application.state().isLive() && application.state() != ApplicationState.ACCEPTED)
                .toList();
    }

    private void with(BookingId booking, Consumer<Application> action) {
        rows.findBooked(booking).ifPresent(action);
    }
}
