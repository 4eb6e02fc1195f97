package fr.vitrine.frontend.publicsite.missions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.SlotId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ApplyTypedTest {

    @Test
    void who_has_to_name_a_guardian_loses_nothing_of_what_they_typed() {
        var request = new MockHttpServletRequest();
        request.setParameter(ApplyTyped.MESSAGE, "Je viens avec un ami.");
        request.setParameter(ApplyTyped.SLOT, "7");
        request.setParameter(ApplyTyped.OLD_ENOUGH, "on");
        request.setParameter(ApplyTyped.UNDER, "on");
        request.setParameter(ApplyTyped.GUARDIAN, "ma mère");
        var again = ApplyTyped.read(request).named("Camille").noted(ApplyTyped.GUARDIAN_UNKNOWN);
        assertThat(again.asksForGuardian()).isTrue();
        assertThat(again.guardian()).isEqualTo("ma mère");
        assertThat(again.form().guardian()).isNull();
        assertThat(again.form().name()).isEqualTo("Camille");
        assertThat(again.form().message()).isEqualTo("Je viens avec un ami.");
        assertThat(again.form().slots()).containsExactly(new SlotId(7));
        assertThat(again.form().oldEnough()).isTrue();
        assertThat(again.form().under()).isTrue();

        request.setParameter(ApplyTyped.GUARDIAN, " parent@example.org ");
        assertThat(ApplyTyped.read(request).form().guardian()).isEqualTo(new EmailAddress("parent@example.org"));
    }
}
