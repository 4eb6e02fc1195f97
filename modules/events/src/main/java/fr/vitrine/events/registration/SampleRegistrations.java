package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_SETTINGS;

import fr.vitrine.events.Events;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.places.Pool;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the registration of the sample events that have one here, so that all of it can be tried. */
@Service
public class SampleRegistrations {

    private static final int PLACES = 20;
    private static final int MOST_PEOPLE = 4;

    private final DSLContext jooq;
    private final Events events;
    private final RegistrationDesk desk;
    private final SampleTurnout turnout;

    SampleRegistrations(DSLContext jooq, Events events, RegistrationDesk desk, SampleTurnout turnout) {
        this.jooq = jooq;
        this.events = events;
        this.desk = desk;
        this.turnout = turnout;
    }

    /** Where nobody has set anything yet; sample events come before. */
    @Transactional
    public void loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (jooq.fetchExists(REGISTRATION_SETTINGS)) {
            return;
        }
        events.list(actor).stream()
                .filter(event -> event.details().example()
                        && event.details().registration().kind() == RegistrationKind.HERE)
                .forEach(event -> desk.save(actor, event.id(), settings()));
        turnout.load(actor, settings());
    }

    private static RegistrationSettings settings() {
        var how = new Question(
                0, "Comment viendrez-vous ?", Question.Kind.CHOICE, List.of("à vélo", "en voiture", "à pied"), false);
        return new RegistrationSettings(
                0, true, null, 2, PLACES, null, true, Pool.DEFAULT_OFFER_HOURS, MOST_PEOPLE, false, List.of(how));
    }
}
