package fr.vitrine.frontend.backoffice.requests;

import fr.vitrine.frontend.backoffice.OfficeCounts;
import fr.vitrine.frontend.backoffice.OfficeSection;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.RequestDesk;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestsWaiting {

    static final DeskFilter NEEDING = new DeskFilter("", Set.of(), null, null, DeskFilter.Show.NEEDING);

    @Bean
    OfficeCounts.Waiting requestsNeedingStaff(RequestDesk desk) {
        return new OfficeCounts.Waiting(OfficeSection.REQUESTS, actor -> desk.count(actor, NEEDING));
    }
}
