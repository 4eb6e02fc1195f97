package fr.vitrine.frontend.access;

import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInResult;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the sessions of people. */
@Component
public class Sessions {

    /** How long somebody may do nothing before they have to sign in again. */
    public static final Duration IDLE = Duration.ofHours(2);

    private final People people;
    private final Clock clock;
    private final Duration ofStaff;
    private final Duration ofOthers;
    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    Sessions(
            People people,
            Clock clock,
            @Value("${vitrine.sessions.staff:12h}") String ofStaff,
            @Value("${vitrine.sessions.others:30d}") String ofOthers) {
        this.people = people;
        this.clock = clock;
        this.ofStaff = DurationStyle.detectAndParse(ofStaff);
        this.ofOthers = DurationStyle.detectAndParse(ofOthers);
    }

    /** Whoever never pauses has to sign in again all the same: pages that stay open keep a session alive. */
    boolean isOver(SignedIn signedIn) {
        var longest = signedIn.actor().isStaff() ? ofStaff : ofOthers;
        return !clock.instant().isBefore(signedIn.since().plus(longest));
    }

    /** The session gets another name, so that nobody who knew the former is in. */
    public void begin(SignInResult.SignedIn result, HttpServletRequest request, HttpServletResponse response) {
        people.actor(result.person(), result.secondFactor()).ifPresent(actor -> {
            if (isSomebodyElses(result.person())) {
                end(request);
            }
            request.getSession(true);
            request.changeSessionId();
            keep(new SignedIn(actor, result.secondFactor(), clock.instant()), request, response);
        });
    }

    /** Pages that another person left open hold what only they may see. */
    private static boolean isSomebodyElses(PersonId person) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn before
                && !before.actor().id().equals(person);
    }

    /** The second factor was shown. */
    public void strengthen(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        begin(new SignInResult.SignedIn(person, true, null), request, response);
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    void keep(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
        request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
    }

    /** Whether somebody of the staff has still to show their second factor before they act as such. */
    boolean needsSecondFactor(Actor actor) {
        return !actor.isStaff()
                && actor.person()
                        .map(id -> people.get(actor, id).staff() != null)
                        .orElse(false);
    }
}
