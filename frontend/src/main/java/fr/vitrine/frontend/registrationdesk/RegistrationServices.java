package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.registration.Arrivals;
import fr.vitrine.events.registration.ManualRegistrations;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.events.registration.RegistrationFigures;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.ui.Texts;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What pages of registrations are made from. */
@Component
public record RegistrationServices(
        RegistrationDesk desk,
        ManualRegistrations manual,
        Arrivals arrivals,
        RegistrationFigures figures,
        CurrentActor current,
        Texts texts,
        Clock clock) {}
