package fr.vitrine.frontend.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.accounts.SignInResult;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sessions of which somebody makes use without a pause. */
class SessionEndTest {

    private static final TestClock CLOCK = new TestClock();
    private static final TestModules MODULES = TestModules.start(beans -> beans.registerBean(Clock.class, () -> CLOCK));

    private final People people = MODULES.get(People.class);
    private final Sessions sessions = new Sessions(people, CLOCK, "12h", "30d");
    private final LiveAccounts filter = new LiveAccounts(people, sessions);
    private MockHttpSession session = new MockHttpSession();

    @AfterAll
    static void close() {
        MODULES.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void staff_sign_in_again_after_twelve_hours() throws ServletException, IOException {
        MODULES.get(SampleAccounts.class).staffLink(Actor.OPERATOR);
        signIn("equipe@example.org", true);

        CLOCK.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(isInAtTheNextRequest()).isTrue();
        CLOCK.advance(Duration.ofSeconds(1));
        assertThat(isInAtTheNextRequest()).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void others_sign_in_again_after_thirty_days_whatever_they_may_do_by_then() throws ServletException, IOException {
        MODULES.get(SampleAccounts.class).volunteerLink(Actor.OPERATOR);
        var person = signIn("benevole@example.org", false);

        CLOCK.advance(Duration.ofDays(29));
        people.setStaffRole(Actor.OPERATOR, person, StaffRole.EDITOR);
        assertThat(isInAtTheNextRequest()).isTrue();
        CLOCK.advance(Duration.ofDays(1));
        assertThat(isInAtTheNextRequest()).isFalse();
    }

    @Test
    void showing_the_second_factor_begins_a_session_anew() throws ServletException, IOException {
        MODULES.get(SampleAccounts.class).staffLink(Actor.OPERATOR);
        var person = signIn("equipe@example.org", false);
        CLOCK.advance(Duration.ofHours(13));
        assertThat(isInAtTheNextRequest()).isTrue();

        sessions.strengthen(person, request(), new MockHttpServletResponse());

        assertThat(isInAtTheNextRequest()).isTrue();
        CLOCK.advance(Duration.ofHours(12));
        assertThat(isInAtTheNextRequest()).isFalse();
    }

    private PersonId signIn(String email, boolean secondFactor) {
        var person = people.list(Actor.OPERATOR, email, 0, 1).getFirst().id();
        sessions.begin(new SignInResult.SignedIn(person, secondFactor, null), request(), new MockHttpServletResponse());
        return person;
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("GET", "/mon-espace");
        request.setSession(session);
        return request;
    }

    private boolean isInAtTheNextRequest() throws ServletException, IOException {
        var request = request();
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        session = (MockHttpSession) Objects.requireNonNullElse(request.getSession(false), session);
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn;
    }
}
