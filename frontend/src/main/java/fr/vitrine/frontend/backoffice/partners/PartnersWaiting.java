package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.frontend.backoffice.OfficeCounts.Waiting;
import fr.vitrine.frontend.backoffice.OfficeSection;
import fr.vitrine.partners.PartnerHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Changes by partners' own people that staff have not seen are what waits in the section. */
@Configuration(proxyBeanMethods = false)
class PartnersWaiting {

    @Bean
    Waiting partnerChangesWaiting(PartnerHistory history) {
        return new Waiting(OfficeSection.PARTNERS, history::countAwaiting);
    }
}
