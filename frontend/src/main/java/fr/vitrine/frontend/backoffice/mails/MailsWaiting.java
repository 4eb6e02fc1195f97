package fr.vitrine.frontend.backoffice.mails;

import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.frontend.backoffice.OfficeCounts.Waiting;
import fr.vitrine.frontend.backoffice.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The held messages are what waits in the section. */
@Configuration(proxyBeanMethods = false)
class MailsWaiting {

    @Bean
    Waiting heldMessagesWaiting(HeldMessages held) {
        return new Waiting(OfficeSection.MAILS, held::count);
    }
}
