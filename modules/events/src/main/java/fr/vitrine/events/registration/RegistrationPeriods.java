package fr.vitrine.events.registration;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/** How long a place is kept that nobody has confirmed, and how long after its date a registration has names. */
@Component
public class RegistrationPeriods {

    private final Duration toConfirm;
    private final Duration keep;

    RegistrationPeriods(
            @Value("${vitrine.registrations.to-confirm:2h}") String toConfirm,
            @Value("${vitrine.registrations.keep:60d}") String keep) {
        this.toConfirm = DurationStyle.detectAndParse(toConfirm);
        this.keep = DurationStyle.detectAndParse(keep);
    }

    public Duration toConfirm() {
        return toConfirm;
    }

    public Duration keep() {
        return keep;
    }
}
